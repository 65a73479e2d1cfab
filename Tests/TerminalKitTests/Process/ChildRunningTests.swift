import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import TerminalKit

@Suite struct ChildRunningTests {
  @Test(arguments: [0, 1, 255] as [CInt])
  func theExitCodeOfAChildIsKnown(code: CInt) throws {
    #expect(try shell("exit \(code)").run() == .exited(code))
  }

  @Test func theSignalThatEndedAChildIsKnown() throws {
    #expect(try shell("kill -KILL $$").run() == .signalled(SIGKILL))
  }

  @Test func whyAProgramCannotBeStartedIsAnError() {
    #expect(throws: SystemError(code: ENOENT)) { try ChildProcess(executable: "/bestaat/niet").run() }
    #expect(throws: SystemError(code: EACCES)) { try ChildProcess(executable: "/etc/passwd").run() }
    #expect(throws: SystemError(code: EINVAL)) { try shell("exit 0\0").run() }
  }

  @Test func ctrlCIsMeantForTheChildAlone() throws {
    #expect(try shell("kill -INT $PPID; kill -QUIT $PPID; exit 5").run() == .exited(5))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGUSR1])
  func signalsThatWeIgnoreEndAChild(signal: CInt) throws {
    try HeldSignals(ignoring: [signal], leaving: []).held { () throws(SystemError) in
      #expect(try shell("kill -\(signal) $$; exit 0").run() == .signalled(signal))
    }
  }

  @Test func signalsThatAreHeldForAChildEndIt() throws {
    #expect(try shell("kill -INT $$; exit 0").run() == .signalled(SIGINT))
    try HeldSignals.brokenPipe.held { () throws(SystemError) in
      #expect(try shell("kill -PIPE $$; exit 0").run() == .signalled(SIGPIPE))
    }
  }

  @Test func signalsThatWeHoldBackReachAChild() throws {
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGUSR2)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #expect(try shell("kill -USR2 $$; exit 0").run() == .signalled(SIGUSR2))
  }

  @Test func theNumberOfAChildIsAnnouncedUntilItHasEnded() throws {
    var announced: [CInt?] = []
    let ending = try ChildProcess(executable: "/bin/sleep", arguments: ["1000"]).run { child in
      announced.append(child)
      if let child { kill(child, SIGTERM) }
      // Still its own: it is nobody else's before this returns.
      if child == nil, let first = announced.first, let first { #expect(kill(first, 0) == 0) }
    }
    #expect(ending == .signalled(SIGTERM))
    #expect(announced.count == 2)
    #expect(announced.last == .some(nil))
  }

  @Test func signalsAreTakenAsBeforeWhenTheLastHolderIsDone() throws {
    let held = HeldSignals(ignoring: [SIGALRM], leaving: [])
    var handler = sigaction()
    var original = sigaction()
    handler.sa_flags = SA_NODEFER | SA_RESTART
    sigaction(SIGALRM, &handler, &original)
    defer { sigaction(SIGALRM, &original, nil) }
    held.held {
      held.held { _ = raise(SIGALRM) }
      // Who left first has not given the signal back: it would end this process.
      _ = raise(SIGALRM)
    }
    var after = sigaction()
    sigaction(SIGALRM, nil, &after)
    #expect(after.sa_flags & SA_NODEFER != 0)
  }
}

/// A child that runs a line of shell.
func shell(_ line: String) -> ChildProcess {
  ChildProcess(executable: "/bin/sh", arguments: ["-c", line])
}
