import Synchronization

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

extension ChildProcess {
  /// Held while a child is started and while a pipe is made.
  ///
  /// The call that makes a pipe closed to children in one go is not imported into Swift. Without this, a child started
  /// by another thread in the wrong moment would hold a pipe open that it knows nothing of.
  static let startLock = Mutex(())

  /// Starts the child and gives its number.
  ///
  /// - Parameters:
  ///   - streams: what becomes its standard input, output and error; nil for our own.
  ///   - leadsGroup: whether it is the first of a process group of its own, which can be ended as a whole. The keys of
  ///     the terminal do not reach such a group.
  /// - Throws: why it cannot be started, such as `ENOENT` for a program that is not there.
  func start(streams: [CInt]? = nil, leadsGroup: Bool = false) throws(SystemError) -> CInt {
    guard
      !([executable] + arguments + environment.flatMap { [$0, $1] }).contains(where: { $0.utf8.contains(0) })
    else {
      throw SystemError(code: EINVAL)
    }
    var child: pid_t = 0
    let failure = Self.withAttributes(leadsGroup: leadsGroup) { attributes in
      Self.withActions(streams ?? []) { actions in
        Self.withCStrings([executable] + arguments) { words in
          withEnvironment { variables in
            Self.startLock.withLock { _ in
              posix_spawn(&child, executable, actions, attributes, words, variables)
            }
          }
        }
      }
    }
    guard failure == 0 else { throw SystemError(code: failure) }
    return child
  }

  #if canImport(Darwin)
    private typealias Attributes = posix_spawnattr_t?
    private typealias Actions = posix_spawn_file_actions_t?
  #else
    private typealias Attributes = posix_spawnattr_t
    private typealias Actions = posix_spawn_file_actions_t
  #endif

  /// The signals that this program, or the one that started it, may ignore: the child would ignore them too.
  private static var resetSignals: [CInt] {
    [
      SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT, SIGWINCH, SIGCHLD,
      SIGALRM, SIGUSR1,
      SIGUSR2,
    ]
  }

  private static func withAttributes(
    leadsGroup: Bool,
    _ body: (UnsafePointer<Attributes>) -> CInt
  ) -> CInt {
    #if canImport(Darwin)
      var attributes: Attributes = nil
      var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_CLOEXEC_DEFAULT
    #else
      var attributes = Attributes()
      var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    #endif
    // A new group is number 0, which is what the attributes begin with.
    if leadsGroup { flags |= POSIX_SPAWN_SETPGROUP }
    let failure = posix_spawnattr_init(&attributes)
    guard failure == 0 else { return failure }
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in resetSignals { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return body(&attributes)
  }

  private static func withActions(_ streams: [CInt], _ body: (UnsafePointer<Actions>) -> CInt) -> CInt {
    #if canImport(Darwin)
      var actions: Actions = nil
    #else
      var actions = Actions()
    #endif
    var failure = posix_spawn_file_actions_init(&actions)
    guard failure == 0 else { return failure }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, stream) in streams.enumerated() where failure == 0 {
      failure = posix_spawn_file_actions_adddup2(&actions, stream, CInt(place))
    }
    #if canImport(Darwin)
      for place in 0..<3 where streams.isEmpty && failure == 0 {
        failure = posix_spawn_file_actions_addinherit_np(&actions, CInt(place))
      }
    #endif
    return failure == 0 ? body(&actions) : failure
  }

  private static func withCStrings(
    _ strings: [String],
    _ body: ([UnsafeMutablePointer<CChar>?]) -> CInt
  ) -> CInt {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
