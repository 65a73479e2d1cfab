/// A program to be started as a child of this one: directly, without a shell in between.
///
/// The child begins as if started from a shell: no signal is ignored or held back in it, and of our open descriptors it
/// has only its standard input, output and error.
public struct ChildProcess: Sendable {
  /// How a child ended.
  public enum Ending: Hashable, Sendable {
    /// It ended by itself, with this exit code.
    case exited(CInt)
    /// A signal ended it.
    case signalled(CInt)

    /// Whether it ended by itself and says that all went well.
    public var isSuccess: Bool { self == .exited(0) }
  }

  /// Is told the number of the child as soon as there is one, and nil when it has ended.
  ///
  /// So a program that watches for SIGTERM or SIGHUP can pass them on to the child with `kill`. The number is the child's
  /// own until nil has been told, so the signal cannot meet a stranger that got the number next. A signal that came
  /// before the number was told is passed on by the announcement itself.
  public typealias Announcement = (_ child: CInt?) -> Void

  /// The path of the program's file; the PATH is not searched (see ``Executable/find(_:path:)``).
  public let executable: String
  /// What the program is given, without its own name.
  public let arguments: [String]
  /// Variables that its environment has besides ours, or in their place.
  public let environment: [String: String]

  /// Describes a child; nothing is started yet.
  public init(executable: String, arguments: [String] = [], environment: [String: String] = [:]) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
  }
}
