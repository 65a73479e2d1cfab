extension Actieplan {
  /// Another national programme that the plan works with (S4, paragraph 1.3).
  public struct Programma: Sendable, NamedEntry {
    /// The fixed name.
    public let name: String
    /// The title, word for word.
    public let title: String
    /// What it is, in our own words.
    public let text: String
    /// Who leads it, as the plan names them.
    public let leaders: [String]
    /// Where it stands.
    public let source: SourceReference

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "titel", "tekst", "trekkers", "bron")
      name = try reader.slug()
      title = try reader.string("titel")
      text = try reader.string("tekst")
      leaders = try reader.texts("trekkers")
      source = try SourceReference(reader.required("bron"))
    }
  }

  /// An example that the plan names.
  public struct Voorbeeld: Sendable, NamedEntry {
    /// How the plan presents it.
    public enum Kind: String, Sendable {
      /// Under the heading that calls it a good example.
      case goodExample = "goed-voorbeeld"
      /// In a frame with a heading of its own.
      case frame = "kader"
      /// By name in the running text.
      case mention = "in-de-tekst"
    }

    /// The fixed name.
    public let name: String
    /// How the plan presents it.
    public let kind: Kind
    /// The name, word for word.
    public let title: String
    /// What it is, in our own words.
    public let text: String
    /// The number of the paragraph in which it stands.
    public let paragraaf: String
    /// Where it stands.
    public let source: SourceReference

    init(_ reader: CatalogueReader, paragrafen: [Paragraaf]) throws(CatalogueFault) {
      try reader.allow("naam", "soort", "titel", "tekst", "paragraaf", "bron")
      name = try reader.slug()
      kind = try reader.choice("soort", of: Kind.self)
      title = try reader.string("titel")
      text = try reader.string("tekst")
      let number = try reader.string("paragraaf")
      guard paragrafen.contains(where: { $0.number == number }) else {
        throw try reader.required("paragraaf").fault("there is no paragraph \(number)")
      }
      paragraaf = number
      source = try SourceReference(reader.required("bron"))
    }
  }
}
