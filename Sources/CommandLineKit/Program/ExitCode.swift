/// The number with which a program tells the shell how it went.
public struct ExitCode: RawRepresentable, Sendable, Hashable {
  /// The number itself.
  public let rawValue: Int32

  /// Wraps a number; programs add their own meanings in an extension.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// All went well.
  public static let success = ExitCode(rawValue: 0)

  /// The command could not do its work.
  public static let failure = ExitCode(rawValue: 1)

  /// The command line was wrong, so nothing was done.
  public static let usageError = ExitCode(rawValue: 2)
}
