/// Every sentence that tells a user what is wrong with a command line.
enum ErrorWording {
  static func sentence(for problem: CommandLineProblem) -> String {
    switch problem {
    case .unknownCommand(let name, let nearest):
      "onbekend commando '\(name)'" + question(nearest)
    case .unknownOption(let option, let nearest):
      "onbekende optie '\(option)'" + question(nearest)
    case .optionBeforeCommand(let option):
      "zet de optie '\(option)' achter het commando"
    case .missingValue(let option, let placeholder, let proposal):
      "optie '\(option)' mist een waarde (\(placeholder))" + question(proposal)
    case .unexpectedValue(let option, let value):
      "optie '\(option)' krijgt geen waarde, maar u gaf '\(value)'"
    case .repeatedOption(let option):
      "u gaf de optie '\(option)' meer dan één keer"
    case .missingOption(let option):
      "de optie '\(option)' ontbreekt"
    case .missingArgument(let name):
      "het argument \(name) ontbreekt"
    case .unexpectedArgument(let value):
      "het argument '\(value)' is te veel"
    case .invalidValue(let parameter, let value, let reason, let proposal):
      "ongeldige waarde '\(value)' voor \(quotedOption(parameter)): \(reason)" + question(proposal)
    case .conflict(let first, let second):
      "gebruik \(quotedOption(first)) en \(quotedOption(second)) niet samen"
    case .invalidCombination(let reason):
      reason
    }
  }

  static func hint(helpLine: String) -> String {
    "Zie '\(helpLine)'."
  }

  static let emptyPath = "geef een pad dat niet leeg is"

  static func choice(among permitted: [String]) -> String {
    "kies uit \(alternatives(permitted.map { "'\($0)'" }))"
  }

  /// Joins the members of a list as a sentence does: `a, b of c`.
  static func alternatives(_ members: [String]) -> String {
    guard let last = members.last, members.count > 1 else { return members.first ?? "" }
    return "\(members.dropLast().joined(separator: ", ")) of \(last)"
  }

  private static func question(_ proposal: String?) -> String {
    proposal.map { "; bedoelt u '\($0)'?" } ?? ""
  }

  /// Names of options stand in quotes; placeholders stand out by their capitals.
  private static func quotedOption(_ spelling: String) -> String {
    spelling.looksLikeOption ? "'\(spelling)'" : spelling
  }
}
