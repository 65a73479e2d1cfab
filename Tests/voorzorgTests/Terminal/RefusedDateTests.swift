import Testing

@testable import voorzorg

/// A date that is no date can be left, and is offered back.
struct RefusedDateTests {
  private static let bad = "31 februari 2026"
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
    urk.folder.run("beantwoorden", urk.path, "1.1=ja", "implementatieplan=outreach")
  }

  /// A session at the question before the date, whose prompt is the same.
  private func sessionAtDate(_ mode: FillingMode) throws -> TerminalSession {
    let session = try urk.session(mode, part: "plan")
    try session.expect("> ")
    try session.type(":ga beoogdeDatumGereed\r")
    try session.expect("Beoogde datum gereed")
    try session.expect("> ")
    return session
  }

  private func refuse(at session: TerminalSession) throws {
    try session.type(Self.bad + "\r")
    try session.expect("Voorstel: ")
    try session.expect("> ")
  }

  private func expectOffered(at session: TerminalSession) throws {
    try session.expect("Dit typte u hier eerder")
    try session.expect(Self.bad)
    try session.expect("> ")
    // Enter brings it back into the field, where it can be mended.
    try session.type("\r")
    try session.expect("the date in the field") {
      $0.rows.last { !$0.isEmpty }?.hasSuffix("> \(Self.bad)") == true
    }
    try session.type("\u{15}2026-03-01\r")
    try wait(for: "the mended date") {
      try urk.answer("implementatieplan.1.beoogdeDatumGereed") == "2026-03-01"
    }
  }

  @Test(arguments: FillingMode.allCases)
  func backGoesToTheQuestionBeforeAndComingBackShowsIt(mode: FillingMode) throws {
    let session = try sessionAtDate(mode)
    try refuse(at: session)
    try session.type(":terug\r")
    try session.expect("Beoogd resultaat")
    try session.expect("> ")
    try session.type(":ga beoogdeDatumGereed\r")
    try expectOffered(at: session)
  }

  @Test(arguments: FillingMode.allCases)
  func stoppingKeepsItForTheNextSitting(mode: FillingMode) throws {
    let session = try sessionAtDate(mode)
    try refuse(at: session)
    try session.type(":stop\r")
    #expect(try session.end() == .exited(0))
    #expect(try urk.answer("implementatieplan.1.beoogdeDatumGereed") == nil)
    try expectOffered(at: try urk.session(mode, part: "plan"))
  }
}
