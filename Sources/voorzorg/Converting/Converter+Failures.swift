import TerminalKit

/// The sentences for what can go wrong with pandoc, each with the exit code of a file that cannot be read or written.
extension Converter {
  static let missing = Failure(
    message: "hiervoor is pandoc nodig, en dat is niet gevonden; installeer het op Debian of Ubuntu met "
      + "'sudo apt install pandoc', of in een Python-omgeving met 'pip install pypandoc-binary'",
    code: .fileProblem
  )

  static func failure(_ error: ChildProcess.CollectingError, timeLimit: Duration) -> Failure {
    let message =
      switch error {
      case .system(let error):
        "pandoc kan niet worden gestart (systeemfout \(error.code)); controleer of pandoc goed is geïnstalleerd"
      case .tookTooLong:
        "pandoc was na \(Wording.count(Int(timeLimit.components.seconds), "seconde", "seconden")) nog niet klaar "
          + "en is gestopt; probeer het opnieuw, of met een kleiner document"
      case .wroteTooMuch:
        "pandoc schreef meer dan een document groot kan zijn en is gestopt; controleer het document"
      }
    return Failure(message: message, code: .fileProblem)
  }

  /// What pandoc itself said of its failure, in one line.
  static func failure(_ collected: ChildProcess.Collected) -> Failure {
    let said = String(decoding: collected.errors, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .joined(separator: " ")
      .sanitizedForTerminal(allowingLineBreaks: false)
    let ending =
      switch collected.ending {
      case .exited(let code): "code \(code)"
      case .signalled(let signal): "signaal \(signal)"
      }
    return Failure(
      message: "pandoc kan het document niet omzetten (\(ending))"
        + (said.isEmpty ? "" : "; pandoc zegt: '\(said)'"),
      code: .fileProblem
    )
  }
}
