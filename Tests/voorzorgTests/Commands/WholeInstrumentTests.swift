import Testing
import VoorzorgCore

@testable import voorzorg

/// Every question of every part, answered by a script that knows nothing but what the program prints.
struct WholeInstrumentTests {
  @Test(arguments: [("gemeente", []), ("regio", ["--regio"])])
  func whatIsPrintedCanBeAnsweredAndHasNoFault(subject: String, flags: [String]) throws {
    let folder = try TestFolder()
    let questions = try PrintedQuestions(folder.run(["schema", "--vragen"] + flags).output)
    #expect(Set(questions.all.map(\.part)) == Set(Part.allCases.map(\.rawValue)))

    try folder.write(
      "{\"formaat\": \"voorzorg-dossier/1\", \"\(subject)\": {\"naam\": \"Proef\"}}",
      to: "a.voorzorg.json"
    )
    let path = folder.file("a.voorzorg.json")
    let answering = folder.run(["beantwoorden", path] + questions.assignments)
    #expect(answering.code == 0, "\(answering.errors)")

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
}
