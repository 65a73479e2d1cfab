/// One of the seven steps in which a municipality works on voorzorg (S0, stap 1 to 7).
public struct Stap: Sendable, Equatable, NumberedEntry {
  /// The name in the dossier, such as `regie`.
  public let name: String
  /// Its place in the order that the source prefers, from 1.
  public let number: Int
  /// The official title, word for word.
  public let title: String
  /// Where it stands.
  public let source: SourceReference
  /// What the step is for.
  public let explanation: OwnText
  /// What of this tool serves the step; our own choice.
  public let aids: [Aid]
  /// What to do (S0, under `Acties`).
  public let actions: [Item]
  /// What the source explains beside actions or results.
  public let details: [Detail]
  /// Who did it before (S0, under `Voorbeelden`).
  public let examples: [Example]
  /// Where to read on (S0, under `Relevante links`): of all variants of the page together.
  public let links: [Link]
  /// What to think over (S0, under `Reflectievragen`).
  public let questions: [Item]
  /// What the step leads to (S0, under `Beoogde resultaten`).
  public let results: [Item]

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow(
      "naam",
      "nummer",
      "titel",
      "bron",
      "uitleg",
      "hulpmiddelen",
      "acties",
      "toelichtingen",
      "voorbeelden",
      "links",
      "vragen",
      "resultaten"
    )
    name = try reader.slug()
    number = try reader.required("nummer").number()
    title = try reader.string("titel")
    source = try SourceReference(reader.required("bron"))
    explanation = try OwnText(reader.required("uitleg"))
    aids = try Aid.list(reader.required("hulpmiddelen"))
    actions = try reader.numbered("acties", Item.init)
    details = try Detail.list("toelichtingen", of: reader)
    examples = try reader.named("voorbeelden", Example.init)
    links = try reader.named("links", Link.init)
    questions = try reader.numbered("vragen", Item.init)
    results = try reader.numbered("resultaten", Item.init)
  }
}
