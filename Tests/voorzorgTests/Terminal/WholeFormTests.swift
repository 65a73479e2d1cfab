import Testing
import VoorzorgCore

@testable import voorzorg

/// The whole scan and plan, filled in at a terminal from the first question to the last.
struct WholeFormTests {
  private let form: FilledForm

  init() throws {
    form = FilledForm(try Instrument.load())
  }

  @Test(arguments: FillingMode.allCases)
  func theFileIsTheSameAsThatOfAScript(mode: FillingMode) throws {
    let (typed, scripted) = (try decided(), try decided())
    scripted.folder.run(["beantwoorden", scripted.path] + form.assignments)
    let session = try TerminalSession(["invullen", typed.path] + mode.arguments, rows: 50)
    try session.expect("Onderdeel> ")
    for (part, answers) in form.partSessions {
      try session.type("\(part.rawValue)\r")
      try session.expect("> ")
      for answer in answers {
        try session.answer(answer)
        try session.expect(" · nog ", or: "krijgen voorrang?", "er is niets meer te vragen")
        try session.expect("> ")
      }
      // The end of a part leads back to the overview.
      try session.type("\r")
      try session.expect("Onderdeel> ")
    }
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
    #expect(try typed.folder.text("urk.voorzorg.json") == scripted.folder.text("urk.voorzorg.json"))
    #expect(session.display.failures == [])
    #expect(session.screen.contains(0x1B) == (mode == .usual))
  }

  /// A new dossier that has been decided, so that all fields of a priority are asked.
  private func decided() throws -> DossierInFolder {
    let urk = try DossierInFolder()
    urk.folder.run("beantwoorden", urk.path, "status=vastgesteld")
    return urk
  }
}
