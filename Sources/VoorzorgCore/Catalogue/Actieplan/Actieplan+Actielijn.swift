extension Actieplan {
  /// A line of action (S4, paragraph 1.2 and chapter 2). Its number is its key: its name has variants.
  public struct Actielijn: Sendable, NumberedEntry {
    /// The fixed name.
    public let name: String
    /// The number, from 1.
    public let number: Int
    /// The name in paragraph 1.2, word for word.
    public let title: String
    /// Where it stands.
    public let source: SourceReference
    /// What it is called elsewhere.
    public let variants: [Variant]
    /// What it is to reach, in our own words.
    public let goal: String
    /// Where the goal stands.
    public let goalSource: SourceReference
    /// Who owns it; nil where the plan does not say.
    public let owners: Owners?
    /// Its paragraphs.
    public let paragrafen: [Paragraaf]

    /// A name that the line has elsewhere.
    public struct Variant: Sendable {
      /// The name, word for word.
      public let title: String
      /// What stands behind the colon of a heading, word for word.
      public let subtitle: String?
      /// Where it stands.
      public let source: SourceReference
    }

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "nummer", "titel", "bron", "anders", "doel", "eigenaren", "paragrafen")
      name = try reader.slug()
      number = try reader.required("nummer").number()
      title = try reader.string("titel")
      source = try SourceReference(reader.required("bron"))
      variants = try reader.list("anders", Variant.init)
      let goal = try reader.required("doel")
      try goal.allow("tekst", "bron")
      self.goal = try goal.string("tekst")
      goalSource = try SourceReference(goal.required("bron"))
      owners = if let owners = reader.optional("eigenaren") { try Owners(owners) } else { nil }
      paragrafen = try reader.named("paragrafen", Paragraaf.init)
    }
  }

  /// Monitoring: no line of action, but with actions and results of its own (S4, paragraph 3.1).
  public struct Monitoring: Sendable {
    /// The fixed name.
    public let name: String
    /// The number of its paragraph.
    public let number: String
    /// The title, word for word.
    public let title: String
    /// Where it stands.
    public let source: SourceReference
    /// Who owns it.
    public let owners: Owners
    /// Its paragraphs.
    public let paragrafen: [Paragraaf]

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("naam", "nummer", "titel", "bron", "eigenaren", "paragrafen")
      name = try reader.slug()
      number = try reader.string("nummer")
      title = try reader.string("titel")
      source = try SourceReference(reader.required("bron"))
      owners = try Owners(reader.required("eigenaren"))
      paragrafen = try reader.named("paragrafen", Paragraaf.init)
    }
  }
}

extension Actieplan.Actielijn.Variant {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("titel", "ondertitel", "bron")
    title = try reader.string("titel")
    subtitle = try reader.optional("ondertitel")?.string()
    source = try SourceReference(reader.required("bron"))
  }
}
