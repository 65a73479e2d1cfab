import Foundation
import Testing

@testable import voorzorg

/// Ctrl-Z and `fg`, under a shell with job control.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash"), "bash is not installed"))
struct SuspendTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
    urk.folder.run("beantwoorden", urk.path, "1.1=ja")
  }

  /// A shell that has started to fill in, in which a line and a half have been typed.
  ///
  /// - Parameter before: what the shell does in the job before the program takes its place.
  private func shell(_ mode: FillingMode, after before: String = ":") throws -> TerminalSession {
    let shell = try TerminalSession(
      // Without a line editor of its own, so that what is switched on and off is all ours.
      ["--norc", "--noprofile", "--noediting", "-i"],
      program: "/bin/bash",
      environment: ["PS1": "schil$ ", "PATH": "/usr/bin:/bin", "HISTFILE": "", "LC_ALL": "C.UTF-8"]
    )
    try shell.expect("schil$ ")
    let command = ["'\(Program.path)'", "invullen", "'\(urk.path)'"] + mode.arguments
    try shell.type("(\(before); exec \(command.joined(separator: " ")) --onderdeel scan)\r")
    try shell.expect("1.2> ")
    try shell.type(lines: ["eerste regel"])
    try shell.type("half")
    try shell.expect(lastRow: "… half")
    return shell
  }

  private func expectShellHasTerminal(_ shell: TerminalSession) {
    #expect(shell.terminal.settings.givesLines)
    #expect(shell.terminal.settings == shell.settingsBefore)
    #expect(!shell.display.bracketedPaste)
  }

  @Test(arguments: FillingMode.allCases)
  func theShellGetsTheTerminalAndWritingGoesOnWhereItWas(mode: FillingMode) throws {
    let shell = try shell(mode)
    for round in 1...2 {
      try shell.type("\u{1A}")
      try shell.expect("Stopped")
      try shell.expect("schil$ ")
      expectShellHasTerminal(shell)
      // What was typed is safe while nobody works on it.
      let logbook = try #require(urk.folder.names.first { $0.hasSuffix(".logboek") })
      #expect(try urk.folder.text(logbook).contains(#"eerste regel\nhalf"#), "round \(round)")
      try shell.type("fg\r")
      try shell.expect("1.2> ")
      try shell.expect(lastRow: "… half")
      #expect(!shell.terminal.settings.givesLines)
      #expect(shell.display.bracketedPaste == (mode == .usual))
    }
    try shell.type(" en heel")
    try shell.expect(lastRow: "… half en heel")
    try shell.type("\r")
    try shell.expect("… ")
    try shell.type(".\r")
    try shell.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "eerste regel\nhalf en heel")
    try shell.type(":stop\r")
    try shell.expect("schil$ ")
    expectShellHasTerminal(shell)
  }

  @Test(arguments: FillingMode.allCases)
  func whereSuspendingIsIgnoredTheWritingGoesOn(mode: FillingMode) throws {
    let shell = try shell(mode, after: "trap '' TSTP")
    try shell.type("\u{1A}")
    try shell.expect("1.2> ")
    try shell.expect(lastRow: "… half")
    try shell.type(" en heel")
    try shell.expect(lastRow: "… half en heel")
    #expect(!shell.text.contains("Stopped"))
  }

  @Test(arguments: FillingMode.allCases)
  func aJobThatIsEndedWhileItIsStoppedKeepsWhatWasTyped(mode: FillingMode) throws {
    let shell = try shell(mode)
    try shell.type("\u{1A}")
    try shell.expect("Stopped")
    try shell.expect("schil$ ")
    // The shell lets a stopped job go on so that it can end.
    try shell.type("kill %1; wait; echo KLAAR\r")
    try shell.expect("KLAAR\r\n")
    try shell.expect("schil$ ")
    expectShellHasTerminal(shell)
    let next = try urk.session(mode)
    try next.expect("… half")
  }

  @Test func inTheBackgroundItWaitsToBeCalled() throws {
    let shell = try shell(.usual)
    try shell.type("\u{1A}")
    try shell.expect("Stopped")
    try shell.expect("schil$ ")
    try shell.type("bg\r")
    try shell.expect("schil$ ")
    try wait(for: "the job to stop again") {
      try shell.type("jobs; echo KLAAR\r")
      let before = shell.screen.count
      try shell.expect("KLAAR\r\n")
      try shell.expect("schil$ ")
      return String(decoding: shell.screen[before...], as: UTF8.self).contains("Stopped")
    }
    expectShellHasTerminal(shell)
    try shell.type("fg\r")
    try shell.expect("1.2> ")
    try shell.expect(lastRow: "… half")
    try shell.type("\r")
    try shell.expect(lastRow: "…")
    try shell.type(".\r")
    try shell.expect("1.3> ")
    #expect(try urk.outreach("aanbod") == "eerste regel\nhalf")
  }
}
