extension Actieplan {
  /// Who owns a line of action or a paragraph, in the words of the plan.
  public struct Owners: Sendable {
    /// Ministries, such as `VWS`.
    public let ministries: [String]
    /// Others, such as `VNG` or `gemeenten`.
    public let partners: [String]
    /// Where the plan names them.
    public let source: SourceReference

    /// All of them, in the order of the plan.
    public var all: [String] { ministries + partners }

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("ministeries", "partners", "bron")
      ministries = try reader.texts("ministeries")
      partners = try reader.texts("partners")
      source = try SourceReference(reader.required("bron"))
    }
  }
}
