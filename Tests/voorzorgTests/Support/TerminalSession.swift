import Foundation
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program on a pseudo-terminal of its own, with somebody who types.
final class TerminalSession {
  /// How the program ended.
  enum Ending: Equatable {
    case exited(Int32)
    case signalled(Int32)
  }

  struct Unexpected: Error, CustomStringConvertible {
    let description: String
  }

  let terminal: PseudoTerminal
  /// What the terminal was set to before the program began.
  let settingsBefore: PseudoTerminal.Settings
  private var process: pid_t
  /// Everything that was shown so far.
  private(set) var screen: [UInt8] = []
  /// What a person sees.
  private(set) var display: VirtualScreen
  /// How much of what was shown has been looked at by ``expect(_:)``.
  private var seen = 0

  /// Starts a program with the terminal as its controlling one, so that Ctrl-C reaches it.
  init(
    _ arguments: [String],
    program: String = Program.path,
    environment: [String: String] = [:],
    columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws {
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    settingsBefore = terminal.settings
    display = VirtualScreen(columns: Int(columns), rows: Int(rows))
    process = try Program.start(program, arguments, environment: environment, on: terminal)
  }

  deinit {
    guard process > 0 else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Everything that was shown so far, as text.
  var text: String { String(decoding: screen, as: UTF8.self) }

  /// Types bytes in one go.
  func type(bytes: some Collection<UInt8>) throws {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal.controller, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // The program may be waiting for us to take in what it shows.
        _ = takeOutput(within: 20)
      } else {
        throw Unexpected(description: "cannot type: error \(errno)")
      }
    }
  }

  /// Waits until text is shown behind what was expected before, or one of the others.
  func expect(_ text: String, or others: String...) throws {
    let wanted = ([text] + others).map { Array($0.utf8) }
    while true {
      if let found = wanted.lazy.compactMap({ self.screen[self.seen...].firstRange(of: $0) }).first {
        seen = found.upperBound
        return
      }
      try takeMore(for: "'\(text)'")
    }
  }

  /// Waits until the screen is as it is to be.
  func expect(_ what: String, on isSo: (VirtualScreen) -> Bool) throws {
    while !isSo(display) { try takeMore(for: what) }
    seen = screen.count
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) { kill(process, number) }

  /// Waits for the end of the program.
  func end() throws -> Ending {
    var status: CInt = 0
    let deadline = Date(timeIntervalSinceNow: 60)
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < deadline else { throw NeverHappened(what: "the end of the program; \(ending)") }
      if !takeOutput(within: 20) { usleep(1000) }
    }
    process = 0
    while takeOutput(within: 0) {}
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }

  /// Changes the size of the window, after all that was meant for the old size has come.
  func resize(columns: Int, rows: Int = 24, manner: VirtualScreen.ResizeManner) {
    while takeOutput(within: 0) {}
    display.resize(columns: columns, rows: rows, manner: manner)
    terminal.resize(columns: UInt16(columns), rows: UInt16(rows))
  }

  private var ending: String { "the screen ends: \(text.suffix(600))" }

  private func takeMore(for what: String) throws {
    guard takeOutput(within: 30_000) else {
      throw Unexpected(description: "\(what) is not shown; \(ending)")
    }
  }

  /// Takes what is shown next; false when there is nothing within so many milliseconds.
  private func takeOutput(within milliseconds: CInt) -> Bool {
    var waiting = pollfd(fd: terminal.controller, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal.controller, &chunk, chunk.count)
    guard count > 0 else { return false }
    screen += chunk[..<count]
    display.receive(chunk[..<count])
    return true
  }
}
