/// A link between two things of the instrument: what is answered at one matters at the other.
public struct Verband: Sendable, Equatable, NamedEntry {
  /// How sure a link is.
  public enum Strength: String, Sendable {
    /// Both places name the same thing in the same words, or one of them names the other.
    case woordelijk
    /// Our reading.
    case duiding

    /// What it is called on screen.
    public var title: String {
      switch self {
      case .woordelijk: "woordelijk in de bron"
      case .duiding: "onze duiding"
      }
    }
  }

  /// One of the two ends, and what in the sources the link rests on there.
  public struct Side: Sendable, Equatable {
    /// What is linked.
    public let end: End
    /// Where the sources have it; at least one place.
    public let evidence: [SourceReference]
  }

  /// The fixed name; no other link has it.
  public let name: String
  /// The name of the ``Verbanden/Subject`` that both ends share.
  public let subject: String
  /// One end.
  public let from: Side
  /// The other end.
  public let to: Side
  /// How sure the link is.
  public let strength: Strength
  /// What the link is, in our own words.
  public let text: String

  /// Both ends.
  public var sides: [Side] { [from, to] }

  /// The end opposite to one of the two; nil when the link does not have that end.
  public func side(oppositeTo end: End) -> Side? {
    switch end {
    case from.end: to
    case to.end: from
    default: nil
    }
  }

  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("naam", "onderwerp", "van", "naar", "sterkte", "tekst")
    name = try reader.slug()
    subject = try reader.string("onderwerp")
    from = try Side(reader.required("van"))
    to = try Side(reader.required("naar"))
    guard from.end != to.end else { throw reader.fault("a link has two different ends") }
    strength = try reader.choice("sterkte", of: Strength.self)
    text = try reader.string("tekst")
  }
}

extension Verband.Side {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    try reader.allow("soort", "naam", "bewijs")
    end = Verband.End(try reader.choice("soort", of: Verband.Kind.self), try reader.string("naam"))
    guard end.path.count == end.kind.depth else {
      throw try reader.required("naam").fault(
        "a '\(end.kind.rawValue)' has a name of \(end.kind.depth) parts"
      )
    }
    evidence = try reader.list("bewijs", SourceReference.init)
    guard !evidence.isEmpty else { throw reader.fault("an end has evidence") }
  }
}
