#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import TestSupport
import Testing

@testable import TerminalKit

/// One after the other: what a crash brings back is one thing for the whole process.
@Suite(.serialized) struct TerminalModeTests {
  private let terminal: PseudoTerminal

  init() throws {
    terminal = try PseudoTerminal(columns: 80)
  }

  private var settings: [UInt8] {
    var found = termios()
    tcgetattr(terminal.descriptor, &found)
    return withUnsafeBytes(of: found) { Array($0) }
  }

  private var isRaw: Bool {
    var found = termios()
    tcgetattr(terminal.descriptor, &found)
    return found.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0
  }

  private func mode() -> TerminalMode {
    TerminalMode(descriptor: terminal.descriptor, output: terminal.descriptor, marksPastes: true)
  }

  @Test func leavingBringsBackWhatWasThere() throws {
    let before = settings
    let mode = mode()
    try mode.enter()
    #expect(isRaw)
    mode.leave()
    #expect(settings == before)
  }

  @Test func aModeThatGoesAwayBringsBackWhatWasThere() throws {
    let before = settings
    do {
      let mode = mode()
      try mode.enter()
    }
    #expect(settings == before)
  }

  @Test func enteringTwiceStillBringsBackTheFirst() throws {
    let before = settings
    let mode = mode()
    try mode.enter()
    try mode.enter()
    mode.leave()
    #expect(settings == before)
  }

  @Test func whileItIsLentTheTerminalIsAsBefore() throws {
    let before = settings
    let mode = mode()
    try mode.enter()
    #expect(mode.lending { settings } == before)
    #expect(isRaw)
  }

  @Test func whatIsBroughtBackOutlivesAShellThatSetItOtherwise() throws {
    let before = settings
    let mode = mode()
    try mode.enter()
    var other = termios()
    tcgetattr(terminal.descriptor, &other)
    other.c_lflag |= tcflag_t(ECHO)
    tcsetattr(terminal.descriptor, TCSANOW, &other)
    mode.renew()
    #expect(isRaw)
    mode.leave()
    #expect(settings == before)
  }

  @Test func whatIsBroughtBackOutlivesAProgramThatLeftTheTerminalOtherwise() throws {
    let before = settings
    let mode = mode()
    try mode.enter()
    mode.lending {
      var other = termios()
      tcgetattr(terminal.descriptor, &other)
      other.c_lflag &= ~tcflag_t(ECHO)
      other.c_oflag &= ~tcflag_t(OPOST)
      tcsetattr(terminal.descriptor, TCSANOW, &other)
    }
    #expect(isRaw)
    mode.leave()
    #expect(settings == before)
  }

  @Test func whatIsNoTerminalIsRefused() throws {
    let pipe = try Pipe()
    let mode = TerminalMode(descriptor: pipe.readEnd, output: pipe.writeEnd, marksPastes: true)
    #expect(throws: SystemError.self) { try mode.enter() }
  }
}
