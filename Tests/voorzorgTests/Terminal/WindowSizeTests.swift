import TestSupport
import Testing

@testable import voorzorg

/// A narrow window, and one that changes in the middle of an answer.
struct WindowSizeTests {
  private let urk: DossierInFolder
  /// 200 characters: fifty marks of four, each different, so that each can be counted.
  private static let marks = (10..<60).map { "k\($0)." }

  init() throws {
    urk = try DossierInFolder()
  }

  /// Waits until every mark typed so far stands on the screen once, in order, whole.
  private func expect(_ count: Int, at session: TerminalSession) throws {
    let text = Self.marks[..<count].joined()
    try session.expect("\(count) marks, once") { display in
      let shown = display.rows.joined()
      return shown.hasSuffix(text) && shown.ranges(of: "k10.").count == 1
    }
    #expect(session.display.failures == [])
  }

  @Test(arguments: VirtualScreen.ResizeManner.allCases, [(60, 20), (20, 60), (33, 21)])
  func theTextStandsOnTheScreenOnce(manner: VirtualScreen.ResizeManner, widths: (Int, Int)) throws {
    let session = try urk.sessionAtText(columns: 20)
    try session.type(Self.marks[..<20].joined())
    try expect(20, at: session)
    session.resize(columns: widths.0, manner: manner)
    try expect(20, at: session)
    try session.type(Self.marks[20..<35].joined())
    try expect(35, at: session)
    session.resize(columns: widths.1, manner: manner)
    try expect(35, at: session)
    try session.type(Self.marks[35...].joined())
    try expect(50, at: session)
    try session.type("\u{4}")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == Self.marks.joined())
  }

  @Test func inPlainModeNothingIsShownTwiceWhenTheWindowChanges() throws {
    let session = try urk.sessionAtText(.plain, columns: 20)
    try session.type(Self.marks[..<20].joined())
    try expect(20, at: session)
    session.resize(columns: 60, manner: .reflow)
    try session.type(Self.marks[20...].joined())
    try expect(50, at: session)
    #expect(!session.screen.contains(0x1B))
  }
}
