/// One of the twelve provisions that the voorzorgscan asks after (S0, voorzorgscan).
public final class Ankerpunt: Sendable, Equatable {
  /// The name in the dossier, such as `informatie-en-advies`.
  public let name: String
  /// Its place in the scan, from 1.
  public let number: Int
  /// The official title, word for word.
  public let title: String
  /// A shorter title, for tables.
  public let shortTitle: String
  /// The sheet of the form on which it stands, 1 to 4.
  ///
  /// The source does not say what a sheet stands for.
  public let sheet: Int
  /// Where the scan has it.
  public let source: SourceReference
  /// What it is and for whom, in our own words.
  public let explanation: String
  /// What the explanation rests on.
  public let explanationSources: [SourceReference]
  /// What it is in one sentence that every inhabitant understands, in our own words.
  public let plainExplanation: String
  /// Questions that help to describe the situation, in our own words.
  public let guidingQuestions: [String]

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "nummer", "titel", "kort", "blad", "bron", "uitleg", "gewoneTaal", "vragen")
    name = try reader.string("naam")
    number = try reader.required("nummer").number()
    title = try reader.string("titel")
    shortTitle = try reader.string("kort")
    sheet = try reader.required("blad").number()
    source = try SourceReference(reader.required("bron"))
    let text = try reader.required("uitleg")
    try text.allow("eigen", "tekst", "bronnen")
    guard try text.flag("eigen") else { throw text.fault("an explanation is our own and says so") }
    explanation = try text.string("tekst")
    explanationSources = try text.list("bronnen", SourceReference.init)
    plainExplanation = try OwnText(reader.required("gewoneTaal")).text
    guidingQuestions = try reader.list("vragen") { question throws(CatalogueFault) in try question.string() }
  }

  /// Ankerpunten are told apart by their names.
  public static func == (lhs: Ankerpunt, rhs: Ankerpunt) -> Bool {
    lhs === rhs || lhs.name == rhs.name
  }
}
