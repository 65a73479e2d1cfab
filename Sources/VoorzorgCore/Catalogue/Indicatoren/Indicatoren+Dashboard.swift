extension Indicatoren {
  /// What the dashboard is for and how it is filled in (S3, Overzicht, Toelichting op de data).
  public struct Dashboard: Sendable, Equatable {
    /// How many times a year there are new answers.
    public let roundsPerYear: Int
    /// What it is for.
    public let purposes: [Purpose]
    /// What one has to know to read it: rhythm, who fills it in, what its figures count.
    public let explanations: [Explanation]

    /// One of the things that the dashboard is for.
    public struct Purpose: Sendable, Equatable, NamedEntry {
      /// The name.
      public let name: String
      /// The letter in the report.
      public let letter: String
      /// What it is, in our own words.
      public let text: String
      /// Where it stands.
      public let source: SourceReference

      init(_ reader: CatalogueReader) throws(CatalogueFault) {
        try reader.allow("naam", "letter", "tekst", "bron")
        name = try reader.slug()
        letter = try reader.string("letter")
        text = try reader.string("tekst")
        source = try SourceReference(reader.required("bron"))
      }
    }

    /// Something to know, under a heading of ours.
    public struct Explanation: Sendable, Equatable, NamedEntry {
      /// The name.
      public let name: String
      /// The heading.
      public let heading: String
      /// What there is to know.
      public let note: Note

      init(_ reader: CatalogueReader) throws(CatalogueFault) {
        try reader.allow("naam", "kop", "tekst", "eigen", "bronnen", "webpaginas")
        name = try reader.slug()
        heading = try reader.string("kop")
        note = try Note(fieldsOf: reader)
      }
    }

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("rondesPerJaar", "doelen", "toelichtingen")
      roundsPerYear = try reader.required("rondesPerJaar").number()
      purposes = try reader.named("doelen", Purpose.init)
      explanations = try reader.named("toelichtingen", Explanation.init)
    }
  }
}
