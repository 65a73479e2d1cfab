import VoorzorgCore

@testable import voorzorg

/// A new dossier of Urk in a folder of its own.
struct DossierInFolder {
  let folder: TestFolder
  let path: String

  init(named name: String = "urk.voorzorg.json") throws {
    folder = try TestFolder()
    path = folder.file(name)
    folder.run("nieuw", "--gemeente", "urk", path)
  }

  /// Fills in with these lines as input.
  @discardableResult
  func fill(_ lines: String..., part: String = "scan") -> TestRun {
    folder.run("invullen", path, "--onderdeel", part, input: lines.map { $0 + "\n" }.joined())
  }

  /// The answer that is in the file, as a script gives it; nil when there is none.
  func answer(_ name: String) throws -> String? {
    let instrument = try Instrument.load()
    let dossier = try Dossiers.read(path, instrument: instrument)
    let question = Questionnaire(dossier, instrument: instrument).question(named: name)
    return question.flatMap { dossier[$0.place] }.map(AnswerWording.script)
  }

  /// The answer to a question about the first ankerpunt.
  func outreach(_ field: String) throws -> String? { try answer("voorzorgscan.outreach.\(field)") }
}
