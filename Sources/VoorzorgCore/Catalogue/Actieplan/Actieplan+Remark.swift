extension Actieplan {
  /// A remark beside the plan: what the plan says of itself, in our own words, or something of ours.
  public struct Remark: Sendable {
    /// The remark.
    public let text: String
    /// Where the plan says so; nil for a remark of our own.
    public let source: SourceReference?

    /// Whether the remark is our own.
    public var isOwn: Bool { source == nil }

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow("eigen", "tekst", "bron")
      text = try reader.string("tekst")
      let bron = reader.optional("bron")
      guard try reader.flag("eigen") != (bron != nil) else {
        throw reader.fault("a remark has either 'bron' or 'eigen'")
      }
      source = if let bron { try SourceReference(bron) } else { nil }
    }
  }
}
