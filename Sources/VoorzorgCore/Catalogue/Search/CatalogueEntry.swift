/// Something in the catalogues that can be looked up: what it is called, what is said of it, and where it stands.
public struct CatalogueEntry: Sendable, Equatable {
  /// What kind of thing it is.
  public let kind: Kind
  /// The fixed name, or the code of a rule; unique within a kind only where the catalogue has it so.
  public let name: String
  /// The number that people use for it, such as `3` or `2.2.4`; nil where it has none.
  public let number: String?
  /// What it is and where it belongs, in a few Dutch words, such as `Stap 3, reflectievraag 2`.
  public let heading: String
  /// What it is called: the official title, or else a short one of ours.
  public let title: String
  /// What else it is called.
  public let aliases: [String]
  /// What is said of it.
  public let texts: [Text]
  /// Where it stands; empty for what is our own and rests on nothing else.
  public let sources: [SourceReference]
  /// Addresses of pages that say it, where none of the source documents does.
  public let webPages: [String]
  /// Whether it is ours: a rule, a field or a term that no source has.
  public let isOwn: Bool
  /// The words behind `voorzorg uitleg` that show it.
  public let topic: String
  /// Other words behind `voorzorg uitleg` that show it among others, such as `stappen`.
  public let pages: [String]

  /// A text about something, and whether it is our own explanation or remark.
  public struct Text: Sendable, Equatable {
    /// The text.
    public let text: String
    /// Whether it is our own; else it tells what a source says.
    public let isOwn: Bool
  }

  init(
    _ kind: Kind,
    _ name: String,
    number: String? = nil,
    heading: String,
    title: String,
    aliases: [String] = [],
    texts: [Text?] = [],
    sources: [SourceReference],
    webPages: [String] = [],
    isOwn: Bool = false,
    topic: String,
    pages: [String] = []
  ) {
    self.kind = kind
    self.name = name
    self.number = number
    self.heading = heading
    self.title = title
    self.aliases = aliases
    self.texts = texts.compactMap(\.self)
    self.sources = sources
    self.webPages = webPages
    self.isOwn = isOwn
    self.topic = topic
    self.pages = pages
  }
}

extension CatalogueEntry.Text {
  /// What a source says, in our words; nil for nothing.
  static func told(_ text: String?) -> Self? { text.map { Self(text: $0, isOwn: false) } }

  /// An explanation of our own; nil for nothing.
  static func own(_ text: String?) -> Self? { text.map { Self(text: $0, isOwn: true) } }

  /// A remark of our own; nil for nothing.
  static func own(_ remark: OwnText?) -> Self? { own(remark?.text) }

  /// What there is to know of the dashboard, ours or not.
  static func note(_ note: Indicatoren.Note) -> Self { Self(text: note.text, isOwn: note.isOwn) }

  /// A remark about the national action plan, ours or not.
  static func remark(_ remark: Actieplan.Remark) -> Self { Self(text: remark.text, isOwn: remark.isOwn) }
}
