extension Regioplan {
  /// A list of things of one kind.
  public struct Section: Sendable {
    /// The kinds of list, in the order in which the plan has them.
    public enum Kind: String, Sendable, CaseIterable {
      /// What the preventiescanner showed (S2, hoofdstuk 1).
      case bevindingen
      /// Where most could be won (S2, hoofdstuk 1).
      case verbeterkansen
      /// Ways of working that suit several pijlers (S2, hoofdstuk 3).
      case werkwijzen
      /// Principles of carrying out and coordinating (S2, hoofdstuk 4).
      case uitgangspunten
      /// Steps from an overview of actions to a choice (S2, hoofdstuk 5).
      case vervolgstappen
      /// Kinds of product (S2, hoofdstuk 6).
      case producten
      /// The three tracks of the work (S2, hoofdstuk 6).
      case sporen
      /// How a subject comes to a group that works on it (S2, hoofdstuk 6).
      case themagroepen
      /// The groups of the project (S2, hoofdstuk 6).
      case projectgroepen
      /// The bodies that discuss the plan (S2, hoofdstukken 6 en 7).
      case overleggen
    }

    /// Who numbered the entries.
    public enum Numbering: String, Sendable {
      /// The source.
      case bron
      /// We did, because people need something to say.
      case eigen
    }

    /// The kind, whose name is also that of the list.
    public let kind: Kind
    /// What one entry is called, such as `uitgangspunt`.
    public let singular: String
    /// What the list is called.
    public let heading: Entry.Heading
    /// What the list is for, in our own words.
    public let text: String
    /// Who numbered the entries; nil when they have no numbers.
    public let numbering: Numbering?
    /// A remark of our own.
    public let remark: OwnText?
    /// Where it stands.
    public let source: SourceReference
    /// The entries, in the order of the source.
    public let entries: [Entry]

    init(_ reader: CatalogueReader) throws(CatalogueFault) {
      try reader.allow(
        "naam",
        "enkelvoud",
        "titel",
        "kort",
        "tekst",
        "nummering",
        "opmerking",
        "bron",
        "ingangen"
      )
      kind = try reader.choice("naam", of: Kind.self)
      singular = try reader.string("enkelvoud")
      heading = try Entry.Heading(reader)
      text = try reader.string("tekst")
      numbering =
        reader.optional("nummering") == nil ? nil : try reader.choice("nummering", of: Numbering.self)
      remark = try OwnText(under: "opmerking", of: reader)
      source = try SourceReference(reader.required("bron"))
      entries = try reader.entries("ingangen", numbered: numbering != nil)
    }
  }
}
