import CommandLineKit
import TerminalKit
import VoorzorgCore

/// A command that cannot go on, with the code that says why.
struct Failure: Error {
  let message: String
  let code: ExitCode
}

extension Context {
  /// Tells an error and returns its exit code.
  func tell(_ error: any Error) -> ExitCode {
    switch error {
    case let error as CommandLineError:
      message(error.description)
      return .usageError
    case let failed as Saving.Failed:
      message(line(failed.problem))
      message(
        failed.keptIn.map { "Uw antwoorden staan in \($0)" } ?? "Uw antwoorden konden nergens worden bewaard."
      )
      return failed.problem.exitCode
    case let error as SystemError:
      // Whoever read our output has gone; that is no fault.
      if error == .brokenPipe { return .success }
      // It fails again when the program ends, and is told there.
      if error != outputFailure { message(Self.line(outputFailure: error)) }
      return .fileProblem
    case let problem as StoreProblem:
      message(line(problem))
      return problem.exitCode
    case let problem as ReportProblem:
      message(problem.message)
      return problem.code
    case let problem as NewDossier.Problem:
      message("voorzorg nieuw: \(Wording.sentence(problem))")
      return .usageError
    case let refused as RefusedFile:
      for line in refused.findings.flatMap(FindingText.lines) { message(line) }
      return .fileProblem
    case let problem as Recording.Problem:
      message("voorzorg besluit: \(Wording.sentence(problem))")
      return .usageError
    case let failure as Failure:
      message("voorzorg: \(failure.message)")
      return failure.code
    default:
      message("voorzorg: onverwachte fout: \(error)")
      return .fileProblem
    }
  }

  /// The line that tells why results could not be written.
  static func line(outputFailure error: SystemError) -> String {
    "voorzorg: de uitvoer \(StoreProblem.unwritable(path: "", error: error.code).message)"
  }

  /// The line that tells a problem with a file.
  func line(_ problem: StoreProblem) -> String {
    "\(problem.path): \(problem.message)"
  }
}

extension StoreProblem {
  /// The exit code of the design for this problem.
  var exitCode: ExitCode { isConflict ? .conflict : .fileProblem }
}
