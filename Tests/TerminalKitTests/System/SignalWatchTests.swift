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
  @Test func signalsAreNotedInTheOrderInWhichTheyCome() throws {
    let watch = try SignalWatch([SIGUSR1, SIGUSR2])
    raise(SIGUSR2)
    raise(SIGUSR1)
    #expect(watch.next() == SIGUSR2)
    #expect(watch.next() == SIGUSR1)
    #expect(watch.next() == nil)
  }

  @Test func aSignalGoesBeforeWhatWasTyped() throws {
    let watch = try SignalWatch([SIGUSR1])
    let pipe = try Pipe()
    let keyboard = Keyboard(descriptor: pipe.readEnd, signals: watch)
    #expect(write(pipe.writeEnd, "x", 1) == 1)
    raise(SIGUSR1)
    #expect(keyboard.next() == .signal(SIGUSR1))
    #expect(keyboard.next() == .input(.text("x")))
  }

  @Test func aSignalThatWasIgnoredStaysSo() throws {
    signal(SIGUSR1, SIG_IGN)
    defer { signal(SIGUSR1, SIG_DFL) }
    let watch = try SignalWatch([SIGUSR1])
    raise(SIGUSR1)
    #expect(watch.next() == nil)
  }

  @Test func afterwardsASignalDoesWhatItDidBefore() throws {
    signal(SIGUSR1, SIG_IGN)
    defer { signal(SIGUSR1, SIG_DFL) }
    do {
      var noting = sigaction(handler: { _ in })
      sigaction(SIGUSR2, &noting, nil)
      _ = try SignalWatch([SIGUSR2])
    }
    var found = sigaction()
    sigaction(SIGUSR2, nil, &found)
    #expect(!found.isIgnoring)
    raise(SIGUSR2)
    signal(SIGUSR2, SIG_DFL)
  }
}
