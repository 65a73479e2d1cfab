/// A command line as it stands in bash up to the cursor, taken apart into words without their quotes.
///
/// Bash itself would take it apart at `=`, `:` and `@` as well, and keeps the quotes.
struct BashLine {
  /// The words before the last one, the command included.
  private(set) var words: [String] = []

  /// The last word, as far as it is there; empty behind a space.
  private(set) var word = ""

  /// The quote that is open at the end; `nil` when there is none.
  private(set) var openQuote: Character?

  /// How much of ``word`` stands before a part of the line, counted in characters from its end.
  private(set) var keptCount = 0

  /// Takes a line apart.
  ///
  /// - Parameters:
  ///   - line: The line up to the cursor.
  ///   - replaced: The end of the line that bash replaces by what is chosen, quotes and all.
  init(_ line: String, replacing replaced: String) {
    var isInWord = false
    var rest = Substring(line)
    let keptEnd = rest.hasSuffix(replaced) ? rest.count - replaced.count : rest.count
    var position = 0
    while let character = rest.popFirst() {
      if position == keptEnd { keptCount = word.count }
      position += 1
      switch (character, openQuote) {
      case (let quote, let open?) where quote == open:
        openQuote = nil
      case ("\\", "\""):
        if let next = rest.first, "\"\\$`".contains(next) {
          word.append(rest.removeFirst())
          position += 1
        } else {
          word.append(character)
        }
      case (_, .some):
        word.append(character)
      case ("'", nil), ("\"", nil):
        (openQuote, isInWord) = (character, true)
      case ("\\", nil):
        isInWord = true
        if let next = rest.popFirst() {
          word.append(next)
          position += 1
        }
      case (let space, nil) where space.isWhitespace:
        if isInWord { words.append(word) }
        (word, isInWord, keptCount) = ("", false, 0)
      default:
        word.append(character)
        isInWord = true
      }
    }
    if position == keptEnd { keptCount = word.count }
  }

  /// A text as it has to be typed where the cursor is.
  func quoted(_ text: some StringProtocol) -> String {
    switch openQuote {
    case "'": text.map { $0 == "'" ? #"'\''"# : String($0) }.joined()
    case "\"": text.map { "\"\\$`".contains($0) ? "\\\($0)" : String($0) }.joined()
    default: text.map { " \t\"'\\$`;&|<>()*?[]{}!#~".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
  }
}
