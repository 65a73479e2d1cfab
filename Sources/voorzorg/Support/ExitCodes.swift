import CommandLineKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension ExitCode: Comparable {
  /// There are findings of severity fout (only `controleren`).
  static let findings = ExitCode(rawValue: 1)
  /// A file cannot be read, is no valid dossier, or cannot be written.
  static let fileProblem = ExitCode(rawValue: 3)
  /// In use by another session, changed meanwhile, or would overwrite.
  static let conflict = ExitCode(rawValue: 4)
  /// Stopped with Ctrl-C.
  static let interrupted = ExitCode(rawValue: 130)

  /// In a batch the highest code is the one that counts.
  public static func < (lhs: ExitCode, rhs: ExitCode) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

/// Ends the process.
func exit(_ code: ExitCode) -> Never {
  exit(code.rawValue)
}
