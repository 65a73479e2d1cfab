import Testing

@testable import voorzorg

/// Choosing at a terminal what to fill in.
struct PartsTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  private func session(_ mode: FillingMode) throws -> TerminalSession {
    let session = try TerminalSession(["invullen", urk.path] + mode.arguments, rows: 40)
    try session.expect("Onderdeel> ")
    return session
  }

  @Test(arguments: FillingMode.allCases)
  func theOverviewComesFirstAndEnterTakesTheProposal(mode: FillingMode) throws {
    let session = try session(mode)
    #expect(session.words.contains("Voorstel: 3 Voorzorgscan (nog 48 vragen open)"))
    #expect(session.text.contains(" 8  Stappen            1-7   nog niet begonnen"))
    try session.type("\r")
    try session.expect("1.1> ")
    try session.type("ja\r")
    try session.expect("1.2> ")
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
    #expect(try urk.outreach("aanDeSlag") == "ja")
  }

  @Test(arguments: FillingMode.allCases)
  func aPartIsChosenByNumberAndOneLetterAnswersAnAction(mode: FillingMode) throws {
    let session = try session(mode)
    try session.type("moniter\r")
    try session.expect("Bedoelt u 5, Monitor? Enter kiest dat.")
    try session.expect("Onderdeel> ")
    try session.type("4\r")
    for number in ["o1.1", "o1.2"] {
      try session.expect("\(number)> ")
      try session.type("\r")
    }
    try session.expect("typ j (ja), d (deels), n (nee) of o (onbekend); Enter laat dit leeg")
    try session.expect("o1.3> ")
    try session.type("d\r")
    try session.expect("o1.5> ")
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
    #expect(try urk.folder.text("urk.voorzorg.json").contains(#""antwoord": "deels""#))
  }

  @Test func atTheEndOfAPartAnotherCanBeNamed() throws {
    let session = try session(.usual)
    try session.type("implementatieplan\r")
    try session.expect("Het plan heeft nog geen prioriteiten.")
    try session.type("morgen\r")
    try session.expect("Hier staat nu geen vraag.")
    try session.type("monitor\r")
    try session.expect("m1.1> ")
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
  }

  @Test(arguments: FillingMode.allCases)
  func theOverviewIsThereAtAnyTimeAndADraftIsKept(mode: FillingMode) throws {
    let session = try session(mode)
    try session.type("kop\r")
    try session.expect("> ")
    try session.type(":ga peildatum\r")
    try session.expect("Huidig antwoord")
    try session.expect("> ")
    try session.type("morgen of zo\r")
    try session.expect("Voorstel: ")
    try session.expect("> ")
    try session.type(":onderdelen\r")
    try session.expect("Voorstel: 1 Kop (hier was u gebleven)")
    try session.expect("Onderdeel> ")
    try session.type("\r")
    try session.expect("Dit typte u hier eerder")
    try session.expect("morgen of zo")
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
  }

  @Test(arguments: FillingMode.allCases)
  func theEndOfAPartLeadsBackToTheOverview(mode: FillingMode) throws {
    let session = try session(mode)
    try session.type("7\r")
    try session.expect("r.1> ")
    try session.type(":ga rm1\r")
    try session.expect("rm1.1> ")
    try session.type("2026\r")
    for number in 2...6 {
      try session.expect("rm1.\(number)> ")
      try session.type("\r")
    }
    try session.expect("rm2.1> ")
    try session.type(":onderdelen\r")
    try session.expect("7  Regionaal plan     3     1 van ")
    try session.expect("Onderdeel> ")
    try session.type("basis\r")
    for _ in 1...7 {
      try session.expect("> ")
      try session.type("\r")
    }
    try session.expect("Basis: er is niets meer te vragen.")
    try session.expect("> ")
    try session.type("\r")
    try session.expect("Alle onderdelen · Urk")
    try session.expect("Onderdeel> ")
    try session.type("\u{4}")
    #expect(try session.end() == .exited(0))
  }

  @Test func withAPartThereIsNoOverviewUntilSomebodyAsksForIt() throws {
    let session = try urk.session(.plain)
    try session.expect("1.1> ")
    #expect(!session.text.contains("Onderdeel> "))
    try session.type(":onderdelen\r")
    try session.expect("Onderdeel> ")
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
  }
}
