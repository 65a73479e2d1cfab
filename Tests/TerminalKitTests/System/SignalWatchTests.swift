#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import Testing

@testable import TerminalKit

/// One after the other: what a signal does is one thing for the whole process.
@Suite(.serialized) struct SignalWatchTests {
  /// Sends a signal to this thread. Threads that run tests hold signals back, so it is let through.
  private func send(_ signal: CInt) {
    var (wanted, before) = (sigset_t(), sigset_t())
    sigemptyset(&wanted)
    sigaddset(&wanted, signal)
    pthread_sigmask(SIG_UNBLOCK, &wanted, &before)
    raise(signal)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  @Test func signalsAreNotedInTheOrderInWhichTheyCome() throws {
    let watch = try SignalWatch([SIGURG, SIGIO])
    send(SIGIO)
    send(SIGURG)
    #expect(watch.next() == SIGIO)
    #expect(watch.next() == SIGURG)
    #expect(watch.next() == nil)
  }

  @Test func aSignalGoesBeforeWhatWasTyped() throws {
    let watch = try SignalWatch([SIGURG])
    let pipe = try Pipe()
    let keyboard = Keyboard(descriptor: pipe.readEnd, signals: watch)
    #expect(write(pipe.writeEnd, "x", 1) == 1)
    send(SIGURG)
    #expect(keyboard.next(within: 1000) == .signal(SIGURG))
    #expect(keyboard.next(within: 1000) == .input(.text("x")))
  }

  @Test func aSignalThatWasIgnoredStaysSo() throws {
    signal(SIGURG, SIG_IGN)
    defer { signal(SIGURG, SIG_DFL) }
    let watch = try SignalWatch([SIGURG])
    send(SIGURG)
    #expect(watch.next() == nil)
  }

  @Test func aRequestToEndThatCameBeforeTheChildIsPassedOn() throws {
    let watch = try SignalWatch([SIGTERM])
    send(SIGTERM)
    let child = ChildProcess(executable: "/bin/sleep", arguments: ["30"])
    #expect(try child.run(announce: SignalWatch.pass) == .signalled(SIGTERM))
    #expect(watch.next() == SIGTERM)
  }

  @Test func afterwardsASignalDoesWhatItDidBefore() throws {
    signal(SIGURG, SIG_IGN)
    defer { signal(SIGURG, SIG_DFL) }
    do {
      var noting = sigaction(handler: { _ in })
      sigaction(SIGIO, &noting, nil)
      _ = try SignalWatch([SIGIO])
    }
    var found = sigaction()
    sigaction(SIGIO, nil, &found)
    #expect(!found.isIgnoring)
    send(SIGIO)
    signal(SIGIO, SIG_DFL)
  }
}
