import Foundation
import TestSupport
import Testing

@testable import voorzorg

/// Long results of `uitleg` on a terminal, in pagers that do as they should and in those that do not.
struct PagerTests {
  private let folder: TestFolder
  /// What is written where there is no terminal.
  private let whole: String

  init() throws {
    folder = try TestFolder()
    whole = folder.run("uitleg", "stap", "3").output
  }

  /// Shows a page that is longer than the window.
  private func session(
    pager: String?,
    _ topic: [String] = ["stap", "3"],
    environment: [String: String] = [:]
  ) throws -> TerminalSession {
    let variables = (pager.map { ["PAGER": $0] } ?? [:]).merging(environment) { $1 }
    return try TerminalSession(["uitleg"] + topic, environment: variables)
  }

  /// A pager that is a script.
  ///
  /// The shell reads it: a file that was just written cannot be started by itself (`ETXTBSY`) for as long as a child that
  /// another test starts at the same moment still has it open.
  private func script(_ lines: String) throws -> String {
    try folder.write("\(lines)\n", to: "mijn pager")
    return "/bin/sh '\(folder.file("mijn pager"))'"
  }

  private func shown(_ session: TerminalSession) -> String { session.text.replacing("\r\n", with: "\n") }

  @Test func thePagerOfTheUserGetsTheWholeTextAndItsOwnArguments() throws {
    let pager = try script("echo \"$1,$2\" > '\(folder.file("woorden"))'; cat > '\(folder.file("tekst"))'")
    let session = try session(pager: "\(pager) -x 'a b'")
    #expect(try session.end() == .exited(0))
    #expect(try folder.text("woorden") == "-x,a b\n")
    #expect(try folder.text("tekst") == whole)
    #expect(session.text == "")
  }

  @Test func whatFitsIsNotPaged() throws {
    let session = try session(pager: try script("echo NIET"), ["V204"])
    #expect(try session.end() == .exited(0))
    #expect(shown(session) == folder.run("uitleg", "V204").output)
  }

  @Test(arguments: ["", "cat", "/bin/cat -u", "/bestaat/niet", "niet-daar -x", "LANG=C niet-daar"])
  func withoutAPagerThatStartsNothingIsLost(pager: String) throws {
    let session = try session(pager: pager)
    #expect(try session.end() == .exited(0))
    let text = shown(session)
    #expect(text.hasSuffix(whole))
    // What `env` says of a program that is not there is its own.
    #expect(text == whole || pager.hasPrefix("LANG"))
  }

  @Test(arguments: ["dumb", ""])
  func aTerminalWithoutEscapeSequencesGetsNoPager(term: String) throws {
    let session = try session(pager: try script("echo NIET"), environment: ["TERM": term])
    #expect(try session.end() == .exited(0))
    #expect(shown(session) == whole)
  }

  @Test func aPipelineIsForTheShell() throws {
    let session = try session(pager: "tr a-z A-Z | head -n 1")
    #expect(try session.end() == .exited(0))
    #expect(shown(session) == whole.prefix { $0 != "\n" }.uppercased() + "\n")
  }

  @Test func leavingThePagerEarlyIsNoError() throws {
    let session = try session(pager: "head -n 1", ["vragen"])
    #expect(try session.end() == .exited(0))
    #expect(shown(session) == "gemeente.naam\n")
  }

  @Test func aPagerThatEndsByCtrlCLeavesTheTerminalAsItWas() throws {
    let session = try session(pager: try script("stty -echo -icanon < /dev/tty; echo KLAAR; exec sleep 60"))
    try session.expect("KLAAR")
    #expect(session.terminal.settings != session.settingsBefore)
    try session.type("\u{3}")
    #expect(try session.end() == .exited(0))
    #expect(session.terminal.settings == session.settingsBefore)
  }

  @Test func aRequestToEndReachesThePager() throws {
    let pager = try script("trap 'echo WEG; exit 0' TERM; echo KLAAR; sleep 60 & wait")
    let session = try session(pager: pager)
    try session.expect("KLAAR")
    session.signal(SIGTERM)
    #expect(try session.end() == .exited(143))
    #expect(session.text.contains("WEG"))
  }

  @Test(.enabled(if: ExternalTool.areExpected("less"), "less is not installed"))
  func lessShowsOneWindowUntilItIsLeft() throws {
    let session = try session(pager: nil, ["zoek", "cliëntondersteuning"])
    try session.expect(lastRow: ":")
    try session.type("q")
    #expect(try session.end() == .exited(0))
    #expect(session.terminal.settings == session.settingsBefore)
    #expect(session.text.contains("'cliëntondersteuning': "))
    #expect(session.text.split(whereSeparator: \.isNewline).count < 30)
  }
}
