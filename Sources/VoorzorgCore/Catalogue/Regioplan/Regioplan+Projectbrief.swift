extension Regioplan {
  /// What a project brief is: a page about one subject that municipalities take up together (S2, hoofdstuk 6).
  public struct Projectbrief: Sendable {
    /// How long it may be, word for word.
    public let size: String
    /// The name of the ``Rol`` that writes it.
    public let author: String
    /// The name of the project group that approves it.
    public let approver: String
    /// What it is for, in our own words.
    public let text: String
    /// Where it stands.
    public let source: SourceReference
    /// What it holds.
    public let contents: [Entry]
    /// What is to be made clear of each subject, as the first track has it.
    public let beforehand: [Entry]

    init(_ reader: CatalogueReader, rollen: [Rol], groups: [Entry]) throws(CatalogueFault) {
      try reader.allow("omvang", "opsteller", "goedkeuring", "tekst", "bron", "inhoud", "vooraf")
      size = try reader.string("omvang")
      author = try reader.reference("opsteller", among: rollen.map(\.name))
      approver = try reader.reference("goedkeuring", among: groups.map(\.name))
      text = try reader.string("tekst")
      source = try SourceReference(reader.required("bron"))
      contents = try reader.entries("inhoud", numbered: false)
      beforehand = try reader.entries("vooraf", numbered: false)
    }
  }
}

extension CatalogueReader {
  /// The name under a key, which must be one of these.
  fileprivate func reference(_ key: String, among names: [String]) throws(CatalogueFault) -> String {
    let found = try required(key)
    let name = try found.string()
    guard names.contains(name) else { throw found.fault("there is no '\(name)'") }
    return name
  }
}
