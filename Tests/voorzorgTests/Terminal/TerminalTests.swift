import Foundation
import Testing

@testable import voorzorg

/// Filling in on a real terminal.
struct TerminalTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  private func start(_ arguments: String..., environment: [String: String] = [:]) throws -> TerminalSession {
    try TerminalSession(["invullen", urk.path, "--onderdeel", "scan"] + arguments, environment: environment)
  }

  @Test func everyAnswerIsOnDiskBeforeTheNextQuestionShows() throws {
    let session = try start()
    try session.expect("1.1> ")
    try session.type("ja\r")
    try session.expect("1.2> ")
    #expect(try urk.outreach("aanDeSlag") == "ja")
    try session.type("een\r")
    try session.expect("… ")
    #expect(try urk.outreach("aanbod") == nil)
    try session.type("twee\r")
    try session.expect("… ")
    try session.type(".\r")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "een\ntwee")
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
  }

  @Test func backShowsTheAnswerBefore() throws {
    let session = try start()
    try session.expect("1.1> ")
    try session.type("ja\r")
    try session.expect("1.2> ")
    try session.type(":terug\r")
    try session.expect("Huidig antwoord (Enter laat het staan):")
    try session.expect("1.1> ")
    try session.type("nee\r")
    try session.expect("1.2> ")
    #expect(try urk.outreach("aanDeSlag") == "nee")
  }

  @Test func aMistakeIsToldAndAskedAgain() throws {
    let session = try start()
    try session.expect("1.1> ")
    try session.type("misschien\r")
    try session.expect("'misschien' is geen ja of nee. Voorstel: typ ja of nee.")
    try session.expect("1.1> ")
    try session.type("ja\r")
    try session.expect("1.2> ")
    #expect(try urk.outreach("aanDeSlag") == "ja")
  }

  @Test func controlCEndsItAndKeepsEverything() throws {
    let session = try start()
    try session.expect("1.1> ")
    try session.type("ja\r")
    try session.expect("1.2> ")
    try session.type("half een antwoord\u{3}")
    let ending = try session.end()
    #expect([.signalled(SIGINT), .exited(130)].contains(ending))
    #expect(try urk.outreach("aanDeSlag") == "ja")
    #expect(urk.folder.run("beantwoorden", urk.path, "steller=Ik").code == 0)
  }

  @Test func controlDEndsItCleanly() throws {
    let session = try start()
    try session.expect("1.1> ")
    try session.type("ja\r")
    try session.expect("1.2> ")
    try session.type("\u{4}")
    try session.expect("1 antwoord bewaard")
    #expect(try session.end() == .exited(0))
    #expect(!urk.folder.names.contains(".urk.voorzorg.json.slot"))
  }

  @Test func onATerminalQuestionsAreStyled() throws {
    let session = try start()
    try session.expect("1.1> ")
    #expect(session.screen.contains(0x1B))
  }

  @Test(
    arguments: [
      (["--eenvoudig"], [:]), ([], ["TERM": "dumb"]), ([], ["VOORZORG_EENVOUDIG": "1"]),
    ] as [([String], [String: String])]
  )
  func whoWantsPlainLinesGetsNoEscapeCodes(arguments: [String], environment: [String: String]) throws {
    let session = try TerminalSession(
      ["invullen", urk.path, "--onderdeel", "scan"] + arguments,
      environment: environment
    )
    try session.expect("1.1> ")
    try session.type("ja\r")
    try session.expect("1.2> ")
    for (command, shown) in [
      (":voortgang", "Implementatieplan"), (":hulp", "dit overzicht"), ("?", "Voorbeeld:"),
    ] {
      try session.type(command + "\r")
      try session.expect(shown)
      try session.expect("1.2> ")
    }
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
    #expect(!session.screen.contains(0x1B))
  }

  @Test func whatAnEarlierAnswerHoldsCannotSteerTheTerminal() throws {
    urk.folder.run("beantwoorden", urk.path, "voorzorgscan.outreach.aanbod=\u{1B}]0;gekaapt\u{7}\u{9B}2J")
    let session = try start("--eenvoudig")
    try session.expect("1.1> ")
    try session.type(":ga 1.2\r")
    try session.expect("Huidig antwoord")
    try session.expect("1.2> ")
    #expect(!session.screen.contains(0x1B) && !session.screen.contains(0x07))
    #expect(session.text.contains("␛]0;gekaapt"))
  }
}
