import CommandLineKit
import TerminalKit

/// Ctrl-C and other requests to end during work that takes long: what has begun is tidied up, nothing new is begun.
enum Interruption {
  /// Whether an end has been asked for.
  static var isRequested: Bool { EndRequest.signal != nil }

  /// How the program ends then; nil when nobody asked.
  static var exitCode: ExitCode? { EndRequest.signal.map { ExitCode(rawValue: 128 + $0) } }

  /// Notes requests during some work, instead of ending the process.
  ///
  /// - Returns: the code that the work gives, or the one that says how the program was ended.
  static func watched(_ work: () throws -> ExitCode) rethrows -> ExitCode {
    try EndRequest.noted {
      let code = try work()
      return exitCode ?? code
    }
  }
}
