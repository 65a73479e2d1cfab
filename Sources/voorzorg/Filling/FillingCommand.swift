import TextKit

/// A command inside the questionnaire, such as `:terug`.
enum FillingCommand: Equatable {
  case explain
  case back
  case skip
  case clear
  case undo
  case go(String)
  case search(String)
  case edit
  case progress
  case parts
  case stop
  case help

  /// What a line is: an answer, a command, or something that begins like a command but is none.
  enum Reading: Equatable {
    case answer(String)
    case command(FillingCommand)
    case unknown(String, nearest: String?)
  }

  /// Reads a line. A backslash in front lets an answer begin with a colon or be a single `?` or `.`.
  init?(line: String) {
    guard case .command(let command) = FillingCommand.read(line) else { return nil }
    self = command
  }

  /// Reads the line that begins an answer.
  static func read(_ line: String) -> Reading {
    // Looking for the byte first spares a walk over the characters of long lines.
    let word = line.utf8.contains(0xEF) ? line.filter { $0 != "\u{FEFF}" } : line
    if word == "?" { return .command(.explain) }
    guard word.hasPrefix(":") else { return .answer(unescaped(line)) }
    let parts = word.dropFirst().split(whereSeparator: \.isWhitespace).map(String.init)
    let name = parts.first?.lowercased() ?? ""
    let argument = parts.dropFirst().joined(separator: " ")
    if name == "ga" { return .command(.go(argument)) }
    if name == "zoek" { return .command(.search(argument)) }
    // No other command takes words: with words behind it, this is prose that begins with a colon.
    if argument.isEmpty, let command = plain[name] { return .command(command) }
    if plain[name] != nil { return .unknown(word, nearest: ":" + name) }
    let nearest = nearestName(to: name, among: plain.keys.sorted() + ["ga", "zoek"])
    return .unknown(":" + name, nearest: nearest.map { ":" + $0 })
  }

  /// A line of an answer without the backslash that keeps it from being a command or an end.
  static func unescaped(_ line: String) -> String {
    let rest = line.drop { $0 == "\\" }
    let isGuarded = line.hasPrefix("\\") && (rest.hasPrefix(":") || rest == "?" || rest == ".")
    return isGuarded ? String(line.dropFirst()) : line
  }

  /// A line of text in the form in which somebody would type it, so that it is no command and no end.
  static func guarded(_ line: String) -> String {
    if line != ".", unescaped(line) == line, case .answer = read(line) { return line }
    return "\\" + line
  }

  /// Whether a text is a command, or a word that may become one.
  static func isBegun(_ text: String) -> Bool {
    if case .command = read(text) { return true }
    return text.hasPrefix(":") && !text.contains(where: \.isWhitespace)
  }

  /// What is said of a line that begins like a command and is none.
  static func unknown(_ word: String, nearest: String?) -> String {
    let proposal = nearest.map { "Bedoelt u \($0)?" } ?? "Typ :hulp voor alle opdrachten."
    return "'\(word)' is geen opdracht. \(proposal) Tekst die met : begint, typt u als \\:."
  }

  /// Whether it shows something and changes nothing, so that an answer can go on behind it.
  var onlyShows: Bool {
    switch self {
    case .explain, .help, .progress, .search: true
    case .back, .skip, .clear, .undo, .go, .edit, .parts, .stop: false
    }
  }

  private static let plain: [String: FillingCommand] = [
    "terug": .back, "overslaan": .skip, "wis": .clear, "ongedaan": .undo, "bewerk": .edit,
    "voortgang": .progress, "onderdelen": .parts, "stop": .stop, "hulp": .help,
  ]

  /// What each command does, for `:hulp`.
  static let explanations = [
    ("?", "uitleg, hulpvragen en een voorbeeld bij deze vraag"),
    (":terug", "naar de vraag hiervoor"),
    (":overslaan", "deze vraag later beantwoorden"),
    (
      ":ga 7.2",
      "naar een vraag: een nummer, een ankerpunt, p1 voor prioriteit 1, s3 voor stap 3, een onderdeel, een naam als doel, of volgorde"
    ),
    (":onderdelen", "het overzicht van alle onderdelen, om een ander te kiezen"),
    (":zoek WOORD", "waar een woord voorkomt, in de vragen en in uw antwoorden"),
    (":bewerk", "dit antwoord in uw eigen tekstprogramma schrijven"),
    (":wis", "het antwoord op deze vraag weghalen"),
    (":ongedaan", "het antwoord terughalen zoals het vóór de laatste wijziging was"),
    (":voortgang", "hoe ver u bent"),
    (":stop", "stoppen; alles is bewaard"),
    (":hulp", "dit overzicht"),
    ("\\:", "begint een antwoord met een dubbele punt"),
  ]
}
