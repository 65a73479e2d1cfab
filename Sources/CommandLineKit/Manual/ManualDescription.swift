/// What a manual page tells that follows from no command.
///
/// Texts are plain; a part that is empty is left out.
public struct ManualDescription: Sendable {
  /// A name with what it means, such as a variable or an exit code.
  public struct Entry: Sendable, Hashable {
    /// The name.
    public let name: String

    /// What it means, in one or more full sentences.
    public let meaning: String

    /// Makes an entry.
    public init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// The day of the page, as ISO 8601 writes it; not read from a clock, so that the page is always the same.
  public let date: String

  /// What the program is for, a paragraph each.
  public let paragraphs: [String]

  /// The variables of the environment that it reads.
  public let environment: [Entry]

  /// The files that it reads and writes.
  public let files: [Entry]

  /// The numbers with which it ends.
  public let exitCodes: [Entry]

  /// Other manual pages, such as `pandoc(1)`.
  public let related: [String]

  /// Describes what belongs in the manual besides the commands.
  public init(
    date: String = "",
    paragraphs: [String] = [],
    environment: [Entry] = [],
    files: [Entry] = [],
    exitCodes: [Entry] = [],
    related: [String] = []
  ) {
    self.date = date
    self.paragraphs = paragraphs
    self.environment = environment
    self.files = files
    self.exitCodes = exitCodes
    self.related = related
  }
}
