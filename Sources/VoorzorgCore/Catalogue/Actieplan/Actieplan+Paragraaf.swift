extension Actieplan {
  /// A paragraph with actions and the results to which they contribute.
  public struct Paragraaf: Sendable, NamedEntry {
    /// The fixed name.
    public let name: String
    /// The number in the plan, such as `2.2.4`.
    public let number: String
    /// The title, word for word; shortened where it holds `…`.
    public let title: String
    /// A short title of our own.
    public let shortTitle: String
    /// Where it begins.
    public let source: SourceReference
    /// Who owns it, where the paragraph says so itself.
    public let owners: Owners?
    /// What the plan says about the list of actions.
    public let remarks: [Remark]
    /// The actions.
    public let acties: [Item]
    /// The results; a paragraph may have none.
    public let resultaten: [Item]

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow(
        "naam",
        "nummer",
        "titel",
        "kort",
        "bron",
        "eigenaren",
        "opmerkingen",
        "acties",
        "resultaten"
      )
      name = try reader.slug()
      number = try reader.string("nummer")
      title = try reader.string("titel")
      shortTitle = try reader.string("kort")
      source = try SourceReference(reader.required("bron"))
      owners = if let owners = reader.optional("eigenaren") { try Owners(owners) } else { nil }
      remarks = try reader.optionalList("opmerkingen", Remark.init)
      acties = try reader.numbered("acties", Item.init)
      resultaten = try reader.numbered("resultaten", Item.init)
    }
  }
}
