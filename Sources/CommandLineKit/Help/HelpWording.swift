/// Every heading and sentence the kit itself adds to help.
enum HelpWording {
  static let usage = "Gebruik:"
  static let commands = "Commando's:"
  static let arguments = "Argumenten:"
  static let options = "Opties:"
  static let examples = "Voorbeelden:"

  static let commandPlaceholder = "COMMANDO"
  static let optionsPlaceholder = "[OPTIES]"
  static let argumentsPlaceholder = "[ARGUMENTEN]"

  static let helpFlag = "Toont deze uitleg."
  static let versionFlag = "Toont de versie van het programma."
  static let helpCommandSummary = "Legt uit hoe een commando werkt."
  static let helpCommandTopic = "Het commando waarover u uitleg wilt."
  static let helpCommandManual = "Geeft de handleiding als bestand voor 'man'."
  static let helpCommandManualExample = "Bewaart de handleiding; 'man' toont haar daarna."

  static func helpCommandExample(_ command: String) -> String {
    "Legt '\(command)' uit."
  }

  static func moreHelp(helpLine: String) -> String {
    "Typ '\(helpLine)' voor uitleg over een commando."
  }

  static func choices(_ permitted: [String]) -> String {
    "Kies uit: \(ErrorWording.alternatives(permitted))."
  }

  static func fallback(_ value: String) -> String {
    "Standaard: \(value)."
  }

  static func exclusive(with others: [String]) -> String {
    "Niet samen met \(ErrorWording.alternatives(others))."
  }
}
