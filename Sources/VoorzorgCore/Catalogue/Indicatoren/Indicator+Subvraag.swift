extension Indicator {
  /// A question of which the answer is kept: a sub-question of an indicator (S3), or the indicator's own.
  public struct Subvraag: Sendable, Equatable, NamedEntry {
    /// The name in a dossier, such as `casusoverleg`.
    public let name: String
    /// The letter in the report; nil where it has none.
    public let letter: String?
    /// The question of the report, word for word; nil where it is a long sentence.
    public let title: String?
    /// What it is about in a few words of ours.
    public let shortTitle: String
    /// The question in our own words.
    public let question: String
    /// What kind of answer it takes; where there are ``onderdelen``, each of them takes it.
    public let kind: Kind
    /// The score that it counts for, where the indicator has several.
    public let scoreName: String?
    /// Where it stands.
    public let source: SourceReference
    /// What centrumgemeenten answered; nil where that is counted by part, or where nothing is counted.
    public let national: NationalFigures?
    /// The parts that are answered one by one; empty where there is one answer.
    public let onderdelen: [Onderdeel]
    /// The list that it is about, if it is about one; its parts, if it has parts, are then the items.
    public let list: Indicatoren.FixedList?
    /// Whether its answer counts for the colour of its score, a rule of our own: questions with a yes do, other
    /// than those after examples and figures.
    public let countsForColour: Bool
    /// What a reader has to know of it.
    public let notes: [Indicatoren.Note]

    init(_ reader: CatalogueReader, within context: Context) throws(CatalogueFault) {
      try reader.allow(
        "naam",
        "letter",
        "titel",
        "kort",
        "vraag",
        "soort",
        "bereik",
        "lijst",
        "score",
        "buitenKleur",
        "bron",
        "landelijk",
        "onderdelen",
        "opmerkingen"
      )
      name = try reader.slug()
      letter = try reader.optional("letter")?.string()
      title = try reader.optional("titel")?.string()
      shortTitle = try reader.string("kort")
      question = try reader.string("vraag")
      let list = try context.list(of: reader)
      self.list = list
      let kind = try Kind(reader, list: list)
      self.kind = kind
      scoreName = try context.scoreName(of: reader)
      let isOutsideColour = try reader.flag("buitenKleur")
      countsForColour = kind == .yesNoUnknown && !isOutsideColour
      let source = try SourceReference(reader.required("bron"))
      self.source = source
      onderdelen = try Onderdeel.all(of: reader, from: list, kind: kind, at: source, within: context)
      notes = try Indicatoren.Note.all(of: reader)
      let isCountedHere = onderdelen.isEmpty && kind != .text
      guard isCountedHere == (reader.optional("landelijk") != nil) else {
        throw reader.fault("'landelijk' stands where one thing is answered, and nowhere else")
      }
      national = isCountedHere ? try NationalFigures(of: reader, for: kind, at: source) : nil
    }
  }
}
