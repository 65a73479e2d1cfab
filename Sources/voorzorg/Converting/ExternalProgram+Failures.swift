import CommandLineKit
import TerminalKit
import VoorzorgCore

/// The sentences for what can go wrong with another program, each with the exit code of a file that cannot be read or
/// written.
extension ExternalProgram {
  /// How a program that is not there can be had.
  ///
  /// - Parameters:
  ///   - name: what it is called.
  ///   - path: where the user says it is; nil when nobody said so.
  ///   - ways: how to install it, as the end of a sentence.
  static func missing(_ name: String, at path: String?, ways: String) -> Failure {
    let place = path.map { "niet gevonden op '\($0.sanitizedForTerminal())'" } ?? "niet gevonden"
    return Failure(message: "hiervoor is \(name) nodig, en dat is \(place); \(ways)", code: .fileProblem)
  }

  func failure(_ error: ChildProcess.CollectingError) -> Failure {
    switch error {
    case .system(let error):
      return Failure(
        message:
          "\(name) kan niet worden gestart (systeemfout \(error.code)); controleer of \(name) goed is geïnstalleerd",
        code: .fileProblem
      )
    case .tookTooLong:
      let time = Enumeration.count(Int(timeLimit.components.seconds), "seconde", "seconden")
      return Failure(
        message: "\(name) was na \(time) nog niet klaar en is gestopt; \(advice)",
        code: .fileProblem
      )
    case .wroteTooMuch:
      return Failure(
        message:
          "\(name) schreef meer dan een document groot kan zijn en is gestopt; controleer het document",
        code: .fileProblem
      )
    case .interrupted:
      return Failure(
        message: "\(name) is gestopt, want u brak het af",
        code: Interruption.exitCode ?? .interrupted
      )
    }
  }

  /// What the program itself said of its failure, in one line.
  func failure(_ collected: ChildProcess.Collected) -> Failure {
    let said = Self.said(collected.errors)
    let ending =
      switch collected.ending {
      case .exited(let code): "code \(code)"
      case .signalled(let signal): "signaal \(signal)"
      }
    return Failure(
      message: "\(name) kan het document niet omzetten (\(ending))"
        + (said.isEmpty ? "" : "; \(name) zegt: '\(said)'"),
      code: .fileProblem
    )
  }

  /// The words of a program in one line. Of a long story, such as the way to a fault in a program in Python, only how it
  /// ends is of use.
  private static func said(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    let told = lines.contains { $0.hasPrefix("Traceback ") } ? lines.suffix(1) : lines[...]
    let line = told.joined(separator: " ").sanitizedForTerminal(allowingLineBreaks: false)
    return line.count > 500 ? "… " + line.suffix(500) : line
  }
}
