extension Actieplan {
  /// How the plan is steered (S4, paragraph 3.2.3 and chapter 4).
  public struct Governance: Sendable {
    /// The forms of consultation.
    public let forms: [Entry]
    /// What the conversations with the regions are for.
    public let conversationGoals: [Entry]
    /// The members of the coalition, as the plan names them.
    public let coalition: [Party]
    /// Where the members stand.
    public let coalitionSource: SourceReference

    /// A member of the coalition.
    public struct Party: Sendable, NamedEntry {
      /// The fixed name.
      public let name: String
      /// The name in the plan, word for word.
      public let title: String
    }

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("vormen", "gespreksdoelen", "coalitie")
      forms = try reader.numbered("vormen", Entry.init)
      conversationGoals = try reader.numbered(
        "gespreksdoelen",
        Entry.init
      )
      let coalition = try reader.required("coalitie")
      try coalition.allow("partijen", "bron")
      self.coalition = try coalition.named("partijen") { party throws(CatalogueFault) in
        try party.allow("naam", "titel")
        return Party(name: try party.slug(), title: try party.string("titel"))
      }
      coalitionSource = try SourceReference(coalition.required("bron"))
    }
  }
}
