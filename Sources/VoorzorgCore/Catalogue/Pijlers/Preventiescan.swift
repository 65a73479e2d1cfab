/// The own preventiescan: the form that a municipality fills in for itself (S1, «Maak je eigen preventiescan»).
///
/// It asks for open texts only: no colour, and nothing to tick for an action.
public struct Preventiescan: Sendable, Equatable {
  /// The title, word for word.
  public let title: String
  /// How to fill it in, in our own words.
  public let guidance: SourcedText
  /// What it can be used for, in our own words.
  public let use: SourcedText
  /// Where the source has it.
  public let source: SourceReference
  /// The two questions that are asked of each part, `aanbod` and `kansen`, with the place where they stand first.
  public let questions: [NumberedTitle]
  /// The eight sheets, one for each theme.
  public let sheets: [Preventiescanblad]

  /// The thirteen parts of all sheets, each with two boxes to fill in.
  public var parts: [NumberedTitle] { sheets.flatMap(\.parts) }

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("titel", "omschrijving", "gebruik", "bron", "vragen", "bladen")
    title = try reader.string("titel")
    guidance = try SourcedText(reader.required("omschrijving"))
    use = try SourcedText(reader.required("gebruik"))
    source = try SourceReference(reader.required("bron"))
    questions = try reader.numbered("vragen", NumberedTitle.init)
    sheets = try reader.numbered("bladen", Preventiescanblad.init)
  }
}
