/// Who has to do something, from what was typed.
enum NamedPersons {
  /// The names in some answers.
  ///
  /// Names stand on lines of their own or between semicolons. A comma or `en` parts no names: `Jansen, P.` and `Adviseur
  /// wonen en zorg` are one, and a name that is cut in two is nobody's.
  static func names(in answers: [String?]) -> [String] {
    var seen: Set<String> = []
    return answers.compactMap(\.self)
      .flatMap { $0.split { $0.isNewline || $0 == ";" } }
      .map { plain(String($0)) }
      .filter { !$0.isEmpty && seen.insert(key($0)).inserted }
  }

  /// What is the same for every way in which somebody writes the same name.
  static func key(_ name: String) -> String { name.lowercased() }

  /// A name without the mark of a list before it, with single spaces.
  private static func plain(_ line: String) -> String {
    var words = line.split(whereSeparator: \.isWhitespace)
    if let first = words.first, ["-", "*", "•", "–"].contains(first) { words.removeFirst() }
    return words.joined(separator: " ")
  }
}
