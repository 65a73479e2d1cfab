import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program on a pseudo-terminal of its own, with somebody who types.
final class TerminalSession {
  /// How the program ended.
  enum Ending: Equatable {
    case exited(Int32)
    case signalled(Int32)
  }

  struct Unexpected: Error, CustomStringConvertible {
    let description: String
  }

  private let controller: CInt
  private var process: pid_t = 0
  /// Everything that was shown so far.
  private(set) var screen: [UInt8] = []
  /// How much of it has been looked at by ``expect(_:)``.
  private var seen = 0

  /// Starts the program with the terminal as its controlling one, so that Ctrl-C reaches it.
  init(_ arguments: [String], environment: [String: String] = [:], columns: UInt16 = 80) throws {
    var ends: (controller: CInt, terminal: CInt) = (0, 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    // `ttyname` keeps one name for all threads, and tests run on several.
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&ends.controller, &ends.terminal, nil, nil, &size) == 0,
      ttyname_r(ends.terminal, &name, name.count) == 0
    else {
      throw Unexpected(description: "no pseudo-terminal: error \(errno)")
    }
    controller = ends.controller
    // Other tests start processes too; none of them may hold on to this terminal.
    for end in [ends.controller, ends.terminal] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends.terminal) }

    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let newSession = POSIX_SPAWN_SETSID
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      // POSIX_SPAWN_SETSID, which Swift does not import.
      let newSession: CInt = 0x80
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Whoever runs the tests may ignore or block Ctrl-C; somebody at a terminal does not.
    var (interrupt, nothing) = (sigset_t(), sigset_t())
    sigemptyset(&nothing)
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &interrupt)
    posix_spawnattr_setsigmask(&attributes, &nothing)
    let flags = newSession | CInt(POSIX_SPAWN_SETSIGDEF) | CInt(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    // The first terminal that a session opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    let variables = ["TERM": "xterm-256color", "LANG": "nl_NL.UTF-8"].merging(environment) { $1 }
    var words = ([Program.path] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    let failure = posix_spawn(&process, Program.path, &actions, &attributes, &words, &settings)
    guard failure == 0 else {
      throw Unexpected(description: "cannot start \(Program.path): error \(failure)")
    }
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(controller)
  }

  var text: String { String(decoding: screen, as: UTF8.self) }

  /// Types text; `\r` is the Enter key.
  func type(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard write(controller, bytes, bytes.count) == bytes.count else {
      throw Unexpected(description: "cannot type: error \(errno)")
    }
  }

  /// Waits until text is shown behind what was expected before.
  func expect(_ text: String) throws {
    let wanted = Array(text.utf8)
    while true {
      if let found = screen[seen...].firstRange(of: wanted) {
        seen = found.upperBound
        return
      }
      guard readMore() else {
        throw Unexpected(description: "'\(text)' is not shown; the screen ends: \(self.text.suffix(600))")
      }
    }
  }

  /// Waits for the end of the program.
  func end() throws -> Ending {
    while readMore() {}
    var status: CInt = 0
    var ended: pid_t = 0
    try wait(for: "the end of the program") {
      ended = waitpid(process, &status, WNOHANG)
      return ended != 0
    }
    process = 0
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }

  /// Reads what is shown next; false when the program has closed the terminal or shows nothing for long.
  private func readMore() -> Bool {
    var waiting = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 30_000) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(controller, &chunk, chunk.count)
    guard count > 0 else { return false }
    screen += chunk[..<count]
    return true
  }
}
