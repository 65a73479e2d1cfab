/// What is wrong with a template, and where.
public struct TemplateProblem: Error, Sendable, Equatable {
  /// What is wrong. The sentence of each stands in ``TemplateProblem/message`` and nowhere else.
  public enum Kind: Sendable, Equatable {
    /// There is no place with this name; the nearest one, if any resembles it.
    case unknown(name: String, nearest: String?)
    /// A place is opened and not closed on its line.
    case unclosed
    /// A part of the report stands among other text.
    case notAlone(name: String)
    /// A part of the report stands in the head of the file.
    case partInHead(name: String)
    /// A place in the head of the file stands outside double quotes.
    case unquotedInHead(name: String)
    /// The file is not UTF-8.
    case encoding
    /// There is nothing in the file: every report would be empty.
    case empty
  }

  /// What is wrong.
  public let kind: Kind
  /// The line, from 1.
  public let line: Int
  /// The column, in characters from 1.
  public let column: Int

  /// The sentence, in Dutch.
  public var message: String {
    switch kind {
    case .unknown(let name, _): "er is geen plaats met de naam '\(name)'"
    case .unclosed: "na '{{' staat op deze regel geen '}}'"
    case .notAlone(let name): "'{{\(name)}}' is een deel van het rapport en staat alleen op een regel"
    case .partInHead(let name):
      "'{{\(name)}}' is een deel van het rapport en past niet in de kop van het bestand"
    case .unquotedInHead(let name):
      "'{{\(name)}}' staat in de kop van het bestand niet tussen dubbele aanhalingstekens"
    case .encoding: "dit bestand is geen UTF-8"
    case .empty: "dit bestand is leeg, en elk rapport zou dat ook zijn"
    }
  }

  /// How to mend it, in Dutch.
  public var proposal: String? {
    switch kind {
    case .unknown(_, let nearest?): "bedoelde u '{{\(nearest)}}'?"
    case .unknown(_, nil): "'voorzorg uitleg sjabloon' toont alle namen"
    case .unclosed: #"sluit de plaats met '}}', of schrijf '\{{' als u gewoon twee accolades bedoelt"#
    case .notAlone, .partInHead: "zet de plaats op een eigen regel, met een lege regel ervoor en erachter"
    case .unquotedInHead(let name): "schrijf het zo: \"{{\(name)}}\""
    case .encoding: "sla het bestand op als UTF-8"
    case .empty: "'voorzorg uitleg sjabloon' toont wat er in een sjabloon kan staan"
    }
  }
}
