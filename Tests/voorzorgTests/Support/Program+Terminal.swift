import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Program {
  /// Starts a program on a terminal, as the leader of a session of its own, and gives its process.
  static func start(
    _ program: String,
    _ arguments: [String],
    environment: [String: String],
    on terminal: PseudoTerminal
  ) throws -> pid_t {
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
    // Whoever runs the tests may ignore or block signals, as nohup does; somebody at a terminal does not.
    var (usual, nothing) = (sigset_t(), sigset_t())
    sigemptyset(&nothing)
    sigemptyset(&usual)
    for signal in [SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGTSTP] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &nothing)
    let flags = newSession | CInt(POSIX_SPAWN_SETSIGDEF) | CInt(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    // The first terminal that a session opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, terminal.name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    let variables = ["TERM": "xterm-256color", "LANG": "nl_NL.UTF-8"].merging(environment) { $1 }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, program, &actions, &attributes, &words, &settings)
    guard failure == 0 else {
      throw TerminalSession.Unexpected(description: "cannot start \(program): error \(failure)")
    }
    return process
  }
}
