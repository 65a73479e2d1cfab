extension Regioplan {
  /// What a municipality can answer about a quick win.
  ///
  /// The source has no list of answers: we read this one from what it tells of the municipalities.
  public struct AnswerScale: Sendable {
    /// How we came to it.
    public let text: String
    /// The answers.
    public let choices: [Choice]

    /// One answer.
    public struct Choice: Sendable, NamedEntry {
      /// The name, such as `geen-prioriteit`.
      public let name: String
      /// What the source says, word for word.
      public let title: String
      /// What it means, in our own words.
      public let text: String
      /// A place where the source says it.
      public let source: SourceReference
    }

    /// The answer with a name, if there is one.
    public func choice(named name: String) -> Choice? {
      choices.first { $0.name == name }
    }

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("eigen", "tekst", "keuzes")
      try reader.expectOwn()
      text = try reader.string("tekst")
      choices = try reader.named("keuzes", Choice.init)
    }
  }
}

extension Regioplan.AnswerScale.Choice {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "titel", "tekst", "bron")
    name = try reader.slug()
    title = try reader.string("titel")
    text = try reader.string("tekst")
    source = try SourceReference(reader.required("bron"))
  }
}
