#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Gives the terminal back when the program dies of a fault of its own, so that the user's shell is usable.
///
/// A handler may only touch what needs no memory and no lock; so all that it needs lies ready here.
enum CrashRestore {
  private static let faults = [SIGTRAP, SIGILL, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]

  private struct Prepared {
    let descriptor: CInt
    var settings: termios
    let output: CInt
    let bytes: UnsafeMutableBufferPointer<UInt8>
  }

  // Only written while no handler is installed.
  nonisolated(unsafe) private static var prepared: Prepared?
  nonisolated(unsafe) private static var before: [(signal: CInt, action: sigaction)] = []

  /// Prepares for a fault: the settings to bring back and the bytes to send.
  static func arm(descriptor: CInt, settings: termios, output: CInt, bytes: [UInt8]) {
    disarm()
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    prepared = Prepared(descriptor: descriptor, settings: settings, output: output, bytes: copy)
    for fault in faults {
      var found = sigaction()
      var handler = sigaction(handler: { fault in CrashRestore.restore(dyingOf: fault) })
      guard sigaction(fault, &handler, &found) == 0 else { continue }
      before.append((fault, found))
    }
  }

  /// Lets faults do what they did before.
  static func disarm() {
    for (fault, var action) in before { sigaction(fault, &action, nil) }
    before = []
    prepared?.bytes.deallocate()
    prepared = nil
  }

  private static func restore(dyingOf fault: CInt) {
    if let prepared {
      _ = write(prepared.output, prepared.bytes.baseAddress, prepared.bytes.count)
      withUnsafePointer(to: prepared.settings) { _ = tcsetattr(prepared.descriptor, TCSANOW, $0) }
    }
    signal(fault, SIG_DFL)
    raise(fault)
  }
}
