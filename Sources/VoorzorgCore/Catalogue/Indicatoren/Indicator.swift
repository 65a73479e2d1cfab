/// One of the indicators of the national dashboard on homelessness (S3).
public struct Indicator: Sendable, Equatable, NamedEntry {
  /// The name in a dossier, such as `bemoeizorg`.
  public let name: String
  /// The number in the report, such as `9` or `3.1`.
  public let number: String
  /// What it is about in a few words of ours; the report has no titles.
  public let shortTitle: String
  /// What it asks, in our own words.
  public let question: String
  /// Where it stands.
  public let source: SourceReference
  /// The pages of the national action plan that the report names; nil where it names none.
  ///
  /// Not all of them hold what the indicator is about: show them as the source has them.
  public let actionPlanPages: ActionPlanPages?
  /// Its scores, each with a colour of its own: mostly one, none where only numbers are given.
  public let scores: [Score]
  /// What is asked: the sub-questions, or the question of the indicator itself where it has none.
  public let subvragen: [Subvraag]
  /// What a reader has to know of it.
  public let notes: [Indicatoren.Note]

  init(_ reader: CatalogueReader, lists: [Indicatoren.FixedList]) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "kort", "vraag", "bron", "nad", "scores", "subvragen", "opmerkingen")
    name = try reader.slug()
    number = try reader.string("nummer")
    shortTitle = try reader.string("kort")
    question = try reader.string("vraag")
    let source = try SourceReference(reader.required("bron"))
    self.source = source
    actionPlanPages = try ActionPlanPages(of: reader, at: source)
    scores = try reader.named("scores") { score throws(CatalogueFault) in try Score(score, at: source) }
    let context = Context(lists: lists, scoreNames: scores.map(\.name))
    subvragen = try reader.named("subvragen") { question throws(CatalogueFault) in
      try Subvraag(question, within: context)
    }
    notes = try Indicatoren.Note.all(of: reader)
  }

  /// The sub-question with a name.
  public func subvraag(named name: String) -> Subvraag? {
    subvragen.first { $0.name == name }
  }
}
