#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether a terminal gives keys as they are pressed, or lines when they are ended.
///
/// Whoever enters leaves: what the terminal was set to before comes back on ``leave()``, when the mode goes away,
/// and when the program dies of a fault of its own.
final class TerminalMode {
  private let descriptor: CInt
  private let output: CInt
  /// What switches on and off that pasted text is marked; empty for a terminal that is sent no escape sequences.
  private let marks: (on: [UInt8], off: [UInt8])
  private var before: termios?

  /// The mode of the terminal behind a descriptor, which it borrows. Nothing changes yet.
  ///
  /// - Parameters:
  ///   - descriptor: Where keys come from.
  ///   - output: Where what is shown goes.
  ///   - marksPastes: Whether the terminal is asked to mark pasted text, with escape sequences.
  init(descriptor: CInt, output: CInt, marksPastes: Bool) {
    self.descriptor = descriptor
    self.output = output
    marks = marksPastes ? (Array("\u{1B}[?2004h".utf8), Array("\u{1B}[?2004l".utf8)) : ([], [])
  }

  deinit {
    leave()
  }

  /// Has the terminal give every key at once, Ctrl-C included, and show none of them by itself.
  ///
  /// What was typed ahead is kept. Output is treated as before: a line feed begins a new line.
  ///
  /// - Throws: ``SystemError`` when it is no terminal any more.
  func enter() throws(SystemError) {
    guard before == nil else { return }
    var found = termios()
    guard tcgetattr(descriptor, &found) == 0 else { throw .last }
    try enter(bringingBack: found)
  }

  /// - Parameter found: what the terminal is set to in the end; only what must be otherwise meanwhile is.
  private func enter(bringingBack found: termios) throws(SystemError) {
    var settings = found
    settings.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | ISTRIP | IXON)
    settings.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    CrashRestore.arm(descriptor: descriptor, settings: found, output: output, bytes: marks.off)
    guard retrying(tcsetattr(descriptor, TCSADRAIN, &settings)) == 0 else {
      let error = SystemError.last
      CrashRestore.disarm()
      throw error
    }
    before = found
    send(marks.on)
  }

  /// Gives the terminal back as it was, unless a shell has taken it already.
  func leave() {
    guard var settings = before else { return }
    before = nil
    send(marks.off)
    if !isInBackground { _ = retrying(tcsetattr(descriptor, TCSADRAIN, &settings)) }
    CrashRestore.disarm()
  }

  /// Whether the shell has given the terminal to another job, so that setting it would stop this process.
  var isInBackground: Bool {
    let group = tcgetpgrp(descriptor)
    return group > 0 && group != getpgrp()
  }

  /// Enters, also when a shell has set the terminal otherwise since; what is brought back in the end stays the same.
  func renew() {
    if let before { try? enter(bringingBack: before) } else { try? enter() }
  }

  /// Gives the terminal back while something else uses it, such as an editor.
  ///
  /// However that leaves the terminal, what is brought back in the end stays the same.
  func lending<Result>(_ body: () throws -> Result) rethrows -> Result {
    let settings = before
    leave()
    defer { if let settings { try? enter(bringingBack: settings) } }
    return try body()
  }

  /// A terminal that is gone takes no bytes, and needs none.
  private func send(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    _ = retrying(CInt(truncatingIfNeeded: write(output, bytes, bytes.count)))
  }

  /// A signal may come while the terminal still sends what it was given.
  private func retrying(_ call: @autoclosure () -> CInt) -> CInt {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }
}
