extension Regioplan {
  /// One of the four pijlers as they were called in 2021 (S2, hoofdstuk 3).
  public struct Pijler: Sendable, NumberedEntry {
    /// The name, which carries the year: `voorzorg-2021` is not the pijler Voorzorg of today.
    public let name: String
    /// Its place, from 1.
    public let number: Int
    /// The title of 2021, word for word.
    public let title: String
    /// The subtitle, word for word.
    public let subtitle: String
    /// Other spellings of the title in the same document.
    public let spellings: [String]
    /// What the pijler is about, in our own words.
    public let text: String
    /// Where it stands.
    public let source: SourceReference
    /// What it is called now.
    public let translation: Translation
    /// The quick wins; none for one of the pijlers.
    public let slagen: [Slag]
    /// What the source says when there are no quick wins.
    public let withoutSlagen: Statement?
    /// That the numbers of the actions are ours, where they are.
    public let numberingRemark: OwnText?
    /// The further actions.
    public let acties: [Actie]

    /// What a pijler of 2021 is called now; our reading.
    public struct Translation: Sendable {
      /// The year of the names of now.
      public let year: Int
      /// The name of the pijler of now, such as `bestaanscondities`.
      public let name: String
      /// Its title, word for word.
      public let title: String
      /// What the translation rests on.
      public let ground: String
      /// Where the pijler of now stands.
      public let source: SourceReference
    }

    /// Something that the source says, in our own words.
    public struct Statement: Sendable {
      /// What it says.
      public let text: String
      /// Where it stands.
      public let source: SourceReference
    }
  }
}

extension Regioplan.Pijler {
  init(_ reader: CatalogueReader, answers: Regioplan.AnswerScale) throws(CatalogueFault) {
    try reader.allow(
      "naam",
      "nummer",
      "titel",
      "ondertitel",
      "spellingen",
      "tekst",
      "bron",
      "vertaling",
      "slagen",
      "zonderSlagen",
      "nummering",
      "acties"
    )
    name = try reader.slug()
    let number = try reader.required("nummer").number()
    self.number = number
    title = try reader.string("titel")
    subtitle = try reader.string("ondertitel")
    spellings = try reader.optionalList("spellingen") { spelling throws(CatalogueFault) in
      try spelling.string()
    }
    text = try reader.string("tekst")
    source = try SourceReference(reader.required("bron"))
    translation = try Translation(reader.required("vertaling"))
    var place = 0
    slagen = try reader.list("slagen") { slag throws(CatalogueFault) in
      place += 1
      return try Regioplan.Slag(slag, pijler: number, place: place, answers: answers)
    }
    withoutSlagen = try Statement(in: reader)
    guard slagen.isEmpty == (withoutSlagen != nil) else {
      throw reader.fault("a pijler has either 'slagen' or 'zonderSlagen'")
    }
    numberingRemark = try OwnText(under: "nummering", of: reader)
    acties = try reader.entries("acties", numbered: true).map { Regioplan.Actie(pijler: number, entry: $0) }
  }
}

extension Regioplan.Pijler.Translation {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("eigen", "jaar", "naam", "titel", "grond", "bron")
    try reader.expectOwn()
    year = try reader.required("jaar").number()
    name = try reader.slug()
    title = try reader.string("titel")
    ground = try reader.string("grond")
    source = try SourceReference(reader.required("bron"))
  }
}

extension Regioplan.Pijler.Statement {
  init?(in reader: CatalogueReader) throws(CatalogueFault) {
    guard let found = reader.optional("zonderSlagen") else { return nil }
    try found.allow("tekst", "bron")
    text = try found.string("tekst")
    source = try SourceReference(found.required("bron"))
  }
}
