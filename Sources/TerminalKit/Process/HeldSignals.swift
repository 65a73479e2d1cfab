import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals that the whole process takes differently for a while.
///
/// What a program does with a signal is one thing for all its threads. So who comes second while the first is still
/// busy changes nothing, and who leaves last puts back what was there before the first.
final class HeldSignals: Sendable {
  /// The keys of the terminal, for while they are meant for a child: the keys that end a program do nothing to us, and
  /// the key that suspends suspends us with the child, so that the shell comes back.
  static let terminalKeys = HeldSignals(ignoring: [SIGINT, SIGQUIT], leaving: [SIGTSTP], heeding: [SIGCHLD])

  /// Writing to a pipe that nobody reads any more, as an error instead of the end of the program.
  static let brokenPipe = HeldSignals(ignoring: [SIGPIPE], leaving: [], heeding: [SIGCHLD])

  private struct State {
    var holders = 0
    var before: [(signal: CInt, action: sigaction)] = []
  }

  private let ignored: [CInt]
  private let left: [CInt]
  private let heeded: [CInt]
  private let state = Mutex(State())

  /// - Parameters:
  ///   - ignored: signals that do nothing for a while.
  ///   - left: signals that for a while do what they do by themselves.
  ///   - heeded: signals that for a while are not ignored. A child whose end its parent ignores, as it was told to by
  ///     whoever started it, is gone without a word about how it ended.
  init(ignoring ignored: [CInt], leaving left: [CInt], heeding heeded: [CInt] = []) {
    self.ignored = ignored
    self.left = left
    self.heeded = heeded
  }

  /// Does something while the signals are held.
  func held<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
    hold()
    defer { release() }
    return try body()
  }

  private func hold() {
    state.withLock { state in
      state.holders += 1
      guard state.holders == 1 else { return }
      for number in ignored + left {
        var before = sigaction()
        // What is ignored stays ignored, as `nohup` and shells mean it.
        guard sigaction(number, nil, &before) == 0, !before.isIgnoring else { continue }
        state.before.append((number, before))
        signal(number, ignored.contains(number) ? SIG_IGN : SIG_DFL)
      }
      for number in heeded {
        var before = sigaction()
        guard sigaction(number, nil, &before) == 0, before.isIgnoring else { continue }
        state.before.append((number, before))
        signal(number, SIG_DFL)
      }
    }
  }

  private func release() {
    state.withLock { state in
      state.holders -= 1
      guard state.holders == 0 else { return }
      for (number, before) in state.before {
        var action = before
        sigaction(number, &action, nil)
      }
      state.before = []
    }
  }
}
