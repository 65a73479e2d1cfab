import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Notes signals so that a loop acts on them between two keys, instead of a handler in the middle of anything.
///
/// The handler does the one thing that is always allowed: it writes the number of the signal into a pipe. Whoever
/// waits for keys waits for that pipe too. One watch can be at work at a time; what the signals did before comes
/// back when it goes away.
public final class SignalWatch {
  private let pipe: PrivatePipe
  /// What has been read from the pipe and was not taken yet.
  private var noted: [CInt] = []
  private var before: [(signal: CInt, action: sigaction)] = []

  /// Begins to note signals. One that was ignored stays so, as `nohup` and shells mean it.
  ///
  /// - Throws: ``SystemError`` when the system has no pipe left.
  public init(_ signals: [CInt]) throws(SystemError) {
    pipe = try PrivatePipe()
    for end in [pipe.readEnd, pipe.writeEnd] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    SignalWatch.target.store(pipe.writeEnd, ordering: .relaxed)
    // Set before the first signal: a global that is used for the first time takes a lock, which no handler may.
    SignalWatch.child.store(0, ordering: .relaxed)
    SignalWatch.missed.store(0, ordering: .relaxed)
    for signal in signals { note(signal) }
  }

  deinit {
    for (signal, var action) in before { sigaction(signal, &action, nil) }
    SignalWatch.target.store(-1, ordering: .relaxed)
  }

  /// Becomes readable when a signal has come.
  var descriptor: CInt { pipe.readEnd }

  /// The signal that came first and was not taken yet; nil when there is none.
  public func next() -> CInt? {
    waiting.isEmpty ? nil : noted.removeFirst()
  }

  /// Forgets a signal that came: what it asks for has been done.
  func forget(_ signal: CInt) {
    noted = waiting.filter { $0 != signal }
  }

  /// The signals that came and were not taken yet, in order.
  var waiting: [CInt] {
    var number: UInt8 = 0
    while read(descriptor, &number, 1) == 1 { noted.append(CInt(number)) }
    return noted
  }

  private func note(_ signal: CInt) {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0, !action.isIgnoring else { return }
    before.append((signal, action))
    var noting = sigaction(handler: { number in SignalWatch.write(number) })
    sigaction(signal, &noting, nil)
  }

  /// Passes requests to end on to a child as well, for as long as it works in our place; nil for none.
  ///
  /// One that came while nobody knew the child yet is passed on now. It fits ``ChildProcess/Announcement``. Without a
  /// watch nothing is noted, and nothing passed on.
  public static func pass(to child: CInt?) {
    SignalWatch.child.store(child ?? 0, ordering: .sequentiallyConsistent)
    guard let child else { return }
    let number = missed.exchange(0, ordering: .sequentiallyConsistent)
    if number > 0 { kill(child, number) }
  }

  private static func write(_ number: CInt) {
    let failure = errno
    if number == SIGTERM || number == SIGHUP {
      // In this order: whichever way round handler and ``pass(to:)`` come, one of them sees the other.
      missed.store(number, ordering: .sequentiallyConsistent)
      let child = child.load(ordering: .sequentiallyConsistent)
      if child > 0 { kill(child, number) }
    }
    var byte = UInt8(truncatingIfNeeded: number)
    systemWrite(target.load(ordering: .relaxed), &byte, 1)
    errno = failure
  }

  /// Where the handler writes: a handler is handed nothing but the number.
  private static let target = Atomic<CInt>(-1)
  private static let child = Atomic<CInt>(0)
  /// The request to end that came last and may not have reached a child.
  private static let missed = Atomic<CInt>(0)
}

extension sigaction {
  /// What to do with a signal. System calls that it interrupts are not begun anew by themselves.
  init(handler: (@convention(c) (CInt) -> Void)?) {
    self.init()
    #if canImport(Darwin)
      __sigaction_u.__sa_handler = handler
    #elseif canImport(Musl)
      __sa_handler.sa_handler = handler
    #else
      __sigaction_handler.sa_handler = handler
    #endif
    sigemptyset(&sa_mask)
  }

  /// Whether the signal does nothing.
  var isIgnoring: Bool {
    #if canImport(Darwin)
      let handler = __sigaction_u.__sa_handler
    #elseif canImport(Musl)
      let handler = __sa_handler.sa_handler
    #else
      let handler = __sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

/// The system's call by a name that ``SignalWatch`` does not have itself.
private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer, _ count: Int) {
  _ = write(descriptor, bytes, count)
}
