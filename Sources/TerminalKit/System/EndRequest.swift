import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Requests to end, which are noted for a while instead of ending the process at once: Ctrl-C, SIGTERM and SIGHUP.
///
/// For work that has to tidy up behind itself. Whoever does it asks now and then, and stops by itself.
public enum EndRequest {
  private struct State {
    var holders = 0
    var before: [(signal: CInt, action: sigaction)] = []
  }

  private static let state = Mutex(State())
  private static let number = Atomic<CInt>(0)

  /// The signal that asked for an end; nil when none has.
  public static var signal: CInt? {
    let number = number.load(ordering: .relaxed)
    return number > 0 ? number : nil
  }

  /// Does something while requests are noted. What the signals did before comes back afterwards.
  public static func noted<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure)
    -> Value
  {
    hold()
    defer { release() }
    return try body()
  }

  private static func hold() {
    state.withLock { state in
      state.holders += 1
      guard state.holders == 1 else { return }
      // Also because a global that is used for the first time takes a lock, which no handler may.
      number.store(0, ordering: .relaxed)
      for signal in [SIGINT, SIGTERM, SIGHUP] {
        var before = sigaction()
        // What is ignored stays ignored, as `nohup` and shells mean it.
        guard sigaction(signal, nil, &before) == 0, !before.isIgnoring else { continue }
        state.before.append((signal, before))
        var noting = sigaction(handler: { EndRequest.number.store($0, ordering: .relaxed) })
        sigaction(signal, &noting, nil)
      }
    }
  }

  private static func release() {
    state.withLock { state in
      state.holders -= 1
      guard state.holders == 0 else { return }
      for (signal, var action) in state.before { sigaction(signal, &action, nil) }
      state.before = []
    }
  }
}
