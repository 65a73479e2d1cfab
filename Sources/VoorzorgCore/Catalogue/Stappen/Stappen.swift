/// The seven steps of the Stappenplan voorzorg (S0), as `Resources/stappen.json` has them.
public struct Stappen: Sendable {
  /// The version of the instrument that the steps belong to.
  public let version: String
  /// In which order they are taken, in our own words (S0, overzicht).
  public let order: Sourced
  /// The values that the second step names.
  public let waarden: Waarden
  /// The links of the overview, beside those of each step.
  public let overviewLinks: [Stap.Link]
  /// The steps, in order.
  public let all: [Stap]

  /// A sentence in our own words, and where it comes from.
  public struct Sourced: Sendable, Equatable {
    /// The sentence.
    public let text: String
    /// Where the source says it.
    public let source: SourceReference
  }

  /// The steps as they are built into the program.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in catalogue is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> Stappen {
    try builtIn.get()
  }

  /// Read when first asked for, and once: who explains a word asks more often.
  private static let builtIn = Result { () throws(CatalogueFault) in
    try Stappen(EmbeddedResources.stappen.bytes)
  }

  init(_ bytes: [UInt8], file: String = "stappen.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow("catalogus", "instrument", "volgorde", "waarden", "links", "stappen")
    version = try reader.string("instrument")
    order = try Sourced(reader.required("volgorde"))
    waarden = try Waarden(reader.required("waarden"))
    overviewLinks = try reader.named("links", Stap.Link.init)
    all = try reader.numbered("stappen", Stap.init)
  }

  /// The step with a name, if there is one.
  public func stap(named name: String) -> Stap? {
    all.first { $0.name == name }
  }
}

extension Stappen.Sourced {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("tekst", "bron")
    text = try reader.string("tekst")
    source = try SourceReference(reader.required("bron"))
  }
}
