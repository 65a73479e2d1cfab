import Testing
import VoorzorgCore

@testable import voorzorg

/// Every question of every part, answered by a script that knows nothing but what the program prints.
struct WholeInstrumentTests {
  @Test(arguments: [("gemeente", []), ("regio", ["--regio"])])
  func whatIsPrintedCanBeAnsweredAndHasNoFault(subject: String, flags: [String]) throws {
    let folder = try TestFolder()
    let (path, questions) = try answered(subject, flags, in: folder)
    #expect(Set(questions.all.map(\.part)) == Set(Part.allCases.map(\.rawValue)))

    let check = folder.run("controleren", path)
    #expect(check.code == 0, "\(check.output)")
    #expect(!check.output.contains(": fout V"))

    let instrument = try Instrument.load()
    let dossier = try Dossiers.read(path, instrument: instrument)
    let written = Questionnaire(dossier, instrument: instrument)
    for answered in questions.all {
      let answer = written.question(named: answered.name).flatMap { dossier[$0.place] }
      #expect(answer.map(AnswerWording.script) == answered.value, "\(answered.name)")
    }
    #expect(written.questions.allSatisfy { dossier[$0.place] != nil })
  }

  @Test(arguments: [("gemeente", []), ("regio", ["--regio"])])
  func theReportsHoldEveryAnswer(subject: String, flags: [String]) throws {
    let folder = try TestFolder()
    let (path, questions) = try answered(subject, flags, in: folder)
    var shown = ReportedAnswers()
    var markdown = ""
    for part in ReportPart.allCases {
      let report = ["rapport", path, "--onderdeel", part.rawValue]
      let run = folder.run(report + ["--formaat", "json"])
      #expect(run.code == 0, "\(run.errors)")
      try shown.add(run.output)
      markdown += folder.run(report).output
    }
    let dossier = try Dossiers.read(path, instrument: try Instrument.load())
    let written = Questionnaire(dossier, instrument: try Instrument.load())
    let missingInJSON = try questions.all.filter { answered in
      let question = try #require(written.question(named: answered.name))
      return !shown.holds(try #require(dossier[question.place]), to: question)
    }
    #expect(missingInJSON.map(\.name) == [])
    let missingInMarkdown = questions.all.filter { answered in
      answered.token.map { !markdown.contains($0) } ?? false
    }
    #expect(missingInMarkdown.map(\.name) == [])
  }

  /// A dossier in which every question that is printed has its answer.
  private func answered(
    _ subject: String,
    _ flags: [String],
    in folder: TestFolder
  ) throws -> (path: String, questions: PrintedQuestions) {
    let questions = try PrintedQuestions(folder.run(["schema", "--vragen"] + flags).output)
    try folder.write(
      "{\"formaat\": \"voorzorg-dossier/1\", \"\(subject)\": {\"naam\": \"Proef\"}}",
      to: "a.voorzorg.json"
    )
    let path = folder.file("a.voorzorg.json")
    let run = folder.run(["beantwoorden", path] + questions.assignments)
    #expect(run.code == 0, "\(run.errors)")
    return (path, questions)
  }
}
