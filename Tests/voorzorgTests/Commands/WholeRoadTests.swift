import Testing
import VoorzorgCore

@testable import voorzorg

/// From nothing to a report, by a session and by a script.
struct WholeRoadTests {
  private let instrument: Instrument
  private let form: FilledForm

  init() throws {
    instrument = try Instrument.load()
    form = FilledForm(instrument)
  }

  @Test func aNewDossierOfUtrechtHasItsCode() throws {
    let folder = try TestFolder()
    let run = folder.run("nieuw", "--gemeente", "utrecht", folder.file("utrecht.voorzorg.json"))
    #expect(run.code == 0)
    #expect(try folder.text("utrecht.voorzorg.json").contains(#""code": "GM0344""#))
  }

  @Test func aSessionAndAScriptGiveTheSameBytesWithAll123Answers() throws {
    let folder = try TestFolder()
    let (session, script) = try (decided(in: folder, "a"), decided(in: folder, "b"))
    let filled = folder.run("invullen", session, input: form.session().joined())
    #expect(filled.code == 0, "\(filled.errors.suffix(600))")
    let scripted = folder.run(["beantwoorden", script] + form.assignments)
    #expect(scripted.code == 0, "\(scripted.errors)")
    #expect(try folder.text("a.voorzorg.json") == folder.text("b.voorzorg.json"))

    let check = folder.run("controleren", script)
    #expect(check.code == 0, "\(check.output)")
    let dossier = try Dossiers.read(script, instrument: instrument)
    let form123 = Questionnaire(dossier, instrument: instrument).questions
      .filter { !$0.part.isOptional && !$0.field.isAdded }
    #expect(form123.count == 48 + 75)
    #expect(form123.allSatisfy { dossier[$0.place] != nil })
  }

  @Test func theReportShowsEveryAnswer() throws {
    let folder = try TestFolder()
    let path = try decided(in: folder, "a")
    folder.run(["beantwoorden", path] + form.assignments)
    let json = folder.run("rapport", path, "--formaat", "json").output
    let markdown = folder.run("rapport", path).output
    for given in form.scan + form.plan where given.isText {
      #expect(json.contains(given.value.split(separator: "\n")[0]), "\(given.name)")
      #expect(markdown.contains(given.value.split(separator: ".")[0]), "\(given.name)")
    }
    // Name, code, day and status stand in the head.
    #expect(json.components(separatedBy: #""soort": "antwoord""#).count - 1 == 4 + 12 * 9 + 5 * 18)
  }

  @Test func aSessionCutBetweenAnyTwoAnswersGoesOnToTheSameBytes() throws {
    let folder = try TestFolder()
    let (whole, cut) = try (decided(in: folder, "a"), decided(in: folder, "b"))
    let answers = form.session()
    folder.run("invullen", whole, input: answers.joined())
    // A session an answer: the input is cut at every place there is.
    for answer in answers {
      let run = folder.run("invullen", cut, input: answer)
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(try folder.text("a.voorzorg.json") == folder.text("b.voorzorg.json"))
  }

  /// A new dossier that has been decided, so that all fifteen fields of a priority are asked.
  private func decided(in folder: TestFolder, _ name: String) throws -> String {
    let path = folder.file("\(name).voorzorg.json")
    folder.run("nieuw", "--gemeente", "utrecht", path)
    folder.run("beantwoorden", path, "status=vastgesteld")
    return path
  }
}
