import CommandLineKit
import VoorzorgCore

/// Why the report of a dossier was not made: what a batch tells in one line before it goes on.
struct ReportProblem: Error {
  /// The line that tells it, with what it is about.
  let message: String
  let code: ExitCode

  init(_ problem: StoreProblem) {
    message = "\(problem.path): \(problem.message)"
    code = problem.exitCode
  }

  /// What went wrong with the report of the dossier at a path, rather than with a file.
  init(_ failure: Failure, path: String) {
    message = "\(path): \(failure.message)"
    code = failure.code
  }

  private init(message: String, code: ExitCode) {
    (self.message, self.code) = (message, code)
  }

  /// That the user asked for an end before the report was begun.
  static var interruption: ReportProblem {
    ReportProblem(message: "afgebroken", code: Interruption.exitCode ?? .interrupted)
  }

  /// Whether the user asked for an end, rather than that something is wrong.
  var isInterruption: Bool { code.rawValue > 128 }
}
