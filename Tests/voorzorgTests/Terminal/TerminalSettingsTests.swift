import Foundation
import Testing

@testable import voorzorg

/// The terminal is given back as it was, however filling in ends.
struct TerminalSettingsTests {
  /// What ends the program in the middle of an answer.
  enum End: CaseIterable {
    case stop, controlC, controlD, termination, hangUp, trap, abortion

    var exit: TerminalSession.Ending {
      switch self {
      case .stop, .controlD: .exited(0)
      case .controlC: .exited(130)
      case .termination: .exited(143)
      case .hangUp: .exited(129)
      case .trap: .signalled(SIGTRAP)
      case .abortion: .signalled(SIGABRT)
      }
    }

    func perform(at session: TerminalSession) throws {
      switch self {
      case .stop: try session.type(":stop\r")
      case .controlC: try session.type("half\u{3}")
      // Behind a text it ends the text, in an empty field the sitting.
      case .controlD: try session.type("\u{4}")
      case .termination: session.signal(SIGTERM)
      case .hangUp: session.signal(SIGHUP)
      case .trap: session.signal(SIGTRAP)
      case .abortion: session.signal(SIGABRT)
      }
    }
  }

  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  private func expectInUse(_ session: TerminalSession, _ mode: FillingMode) {
    #expect(session.terminal.settings != session.settingsBefore)
    #expect(session.display.bracketedPaste == (mode == .usual))
  }

  private func expectGivenBack(_ session: TerminalSession) {
    #expect(session.terminal.settings == session.settingsBefore)
    #expect(!session.display.bracketedPaste)
    #expect(session.display.isCursorVisible)
  }

  @Test(arguments: FillingMode.allCases, End.allCases)
  func theTerminalIsAsItWas(mode: FillingMode, end: End) throws {
    let session = try urk.sessionAtText(mode)
    expectInUse(session, mode)
    try end.perform(at: session)
    #expect(try session.end() == end.exit)
    expectGivenBack(session)
  }

  @Test(arguments: FillingMode.allCases)
  func anEditorHasTheTerminalAsItWas(mode: FillingMode) throws {
    let session = try sessionInEditor(mode)
    expectGivenBack(session)
    try session.type("\r")
    try session.expect("1.3> ")
    expectInUse(session, mode)
    #expect(try urk.outreach("aanbod") == "geschreven")
  }

  @Test(arguments: FillingMode.allCases)
  func controlCBelongsToTheEditorWhileItRuns(mode: FillingMode) throws {
    let session = try sessionInEditor(mode)
    try session.type("\u{3}")
    try session.expect("ONDERBROKEN")
    try session.type("\r")
    try session.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "geschreven")
  }

  @Test(arguments: FillingMode.allCases)
  func aRequestToEndReachesTheEditorToo(mode: FillingMode) throws {
    let session = try sessionInEditor(mode)
    session.signal(SIGTERM)
    #expect(try session.end() == .exited(143))
    expectGivenBack(session)
    #expect(try urk.outreach("aanbod") == nil)
  }

  /// A session in which an editor has said that it is at work; it goes on at Enter.
  private func sessionInEditor(_ mode: FillingMode) throws -> TerminalSession {
    try urk.folder.write(
      """
      trap 'echo ONDERBROKEN' INT
      echo AAN HET WERK
      until read regel; do :; done
      echo geschreven > "$1"
      """,
      to: "editor"
    )
    let editor = "exec sh '\(urk.folder.file("editor"))'"
    let session = try urk.sessionAtText(mode, environment: ["EDITOR": editor, "PATH": "/usr/bin:/bin"])
    try session.type(":bewerk\r")
    try session.expect("AAN HET WERK")
    return session
  }
}
