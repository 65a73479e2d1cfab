import TerminalKit
import TextKit

extension Converter {
  /// How to get a pandoc that is not there.
  static func missing(_ chosen: String?) -> Failure {
    guard let chosen else {
      return Failure(
        message: "dit heeft pandoc nodig, en dat is niet gevonden; "
          + "installeer het, op Debian en Ubuntu met: sudo apt install pandoc",
        code: .fileProblem
      )
    }
    return Failure(
      message:
        "'\(chosen)' is niet gevonden, of is geen programma dat u mag starten; geef het pad van pandoc",
      code: .fileProblem
    )
  }

  static func failure(_ error: ChildProcess.CollectingError, timeLimit: Duration) -> Failure {
    let reason =
      switch error {
      case .system(let error): "pandoc kan niet worden gestart: systeemfout \(error.code)"
      case .tookTooLong:
        "pandoc was na \(timeLimit.components.seconds) seconden nog niet klaar en is gestopt; probeer het opnieuw"
      case .wroteTooMuch: "pandoc schreef meer dan een document groot kan zijn en is gestopt"
      }
    return Failure(message: reason, code: .fileProblem)
  }

  /// What pandoc said of its failure, in one line.
  static func failure(_ collected: ChildProcess.Collected) -> Failure {
    let said = String(decoding: collected.errors, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .joined(separator: " ")
    let ending =
      switch collected.ending {
      case .exited(let code): "code \(code)"
      case .signalled(let signal): "signaal \(signal)"
      }
    return Failure(
      message: "pandoc kan het document niet omzetten (\(ending))" + (said.isEmpty ? "" : ": \(said)"),
      code: .fileProblem
    )
  }
}
