extension Indicator {
  /// The pages of the national action plan (S4) that the report names at an indicator.
  public struct ActionPlanPages: Sendable, Equatable {
    /// The pages, in the order of the report.
    public let numbers: [Int]
    /// Where the report names them.
    public let source: SourceReference

    init?(of reader: CatalogueReader, at place: SourceReference) throws(CatalogueFault) {
      guard let pages = reader.optional("nad") else { return nil }
      try pages.allow("bladzijden", "regel")
      numbers = try pages.list("bladzijden") { page throws(CatalogueFault) in try page.number() }
      source = try place.atLine(of: pages)
    }
  }
}
