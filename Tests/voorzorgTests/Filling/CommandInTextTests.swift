import Testing

@testable import voorzorg

/// A command typed in the middle of a text is about that text and never touches another answer.
struct CommandInTextTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
    urk.folder.run("beantwoorden", urk.path, "1.1=ja", "1.2=OUD", "1.3=KANSEN", "1.4=NODIG")
  }

  private func texts() throws -> [String?] {
    try ["aanbod", "kansen", "nodig"].map { try urk.outreach($0) }
  }

  @Test(arguments: [
    (":ga 1.2\nnieuw\n:wis\n:stop\n", "OUD"), (":ga 1.2\nnieuw\n:stop\n", "nieuw"),
    (":ga 1.2\nnieuw\n:terug\n:stop\n", "nieuw"), (":ga 1.2\nnieuw\n:overslaan\n:stop\n", "nieuw"),
    (":ga 1.2\ndeel een\n:hulp\ndeel twee\n.\n:stop\n", "deel een\ndeel twee"),
    (":ga 1.2\ndeel een\n:voortgang\ndeel twee\n.\n:stop\n", "deel een\ndeel twee"),
    (":ga 1.2\ndeel een\n?\ndeel twee\n.\n:stop\n", "deel een\ndeel twee"),
    (":ga 1.2\nnieuw\n:ga 1.4\n:stop\n", "nieuw"),
    (":ga 1.2\nWij roepen\n:Stop de overlast\n.\n", "Wij roepen\n:Stop de overlast"),
  ])
  func theAnswersAroundItStay(input: String, text: String) throws {
    let run = urk.folder.run("invullen", urk.path, input: input)
    #expect(run.code == 0, "\(run.errors.suffix(300))")
    #expect(try texts() == [text, "KANSEN", "NODIG"])
  }

  @Test(
    arguments: FillingMode.allCases,
    [
      ("?", "Voorbeeld:"), (":hulp", "dit overzicht"), (":zoek opvang", "Met :ga"),
      (":hullp", "Bedoelt u :hulp?"), (":bewerk", "is niet veranderd."),
    ]
  )
  func writingGoesOnInTheLineWhereACommandWasTyped(
    mode: FillingMode,
    command: (typed: String, shown: String)
  ) throws {
    let urk = try DossierInFolder()
    let session = try urk.sessionAtText(mode, environment: ["EDITOR": "false"])
    try session.type(lines: ["deel een"])
    try session.type(command.typed + "\r")
    try session.expect(command.shown)
    try session.expect("the text again, with a fresh line") { $0.text.hasSuffix("1.2> deel een\n…") }
    try session.type("deel twee\r")
    try session.expect("a fresh line") { $0.text.hasSuffix("deel twee\n…") }
    try session.type(".\r")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "deel een\ndeel twee")
  }

  @Test func goingBackFromWithinATextGoesBackFromItsQuestion() throws {
    urk.folder.run("invullen", urk.path, input: ":ga 1.3\nnieuw\n:terug\nop de vorige\n.\n:stop\n")
    #expect(try texts() == ["op de vorige", "nieuw", "NODIG"])
  }

  @Test func textBeforeBytesThatAreNoUTF8IsKept() throws {
    let bytes = Array(":ga 1.2\nregel een\nregel ".utf8) + [0xFF] + Array("\n.\n".utf8)
    let run = urk.folder.run(["invullen", urk.path], bytes: bytes)
    #expect(run.code == 3)
    #expect(try texts() == ["regel een", "KANSEN", "NODIG"])
  }
}
