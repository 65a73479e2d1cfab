extension Regioplan {
  /// One thing that the plan names.
  public struct Entry: Sendable, NamedEntry {
    /// What it is called in files, such as `kennis-delen`.
    public let name: String
    /// Its place in its list, from 1, where people number it.
    public let number: Int?
    /// What it is called on screen.
    public let heading: Heading
    /// What it is, in our own words; nil where the source gives no more than a name.
    public let text: String?
    /// A remark of our own.
    public let remark: OwnText?
    /// Where it stands.
    public let source: SourceReference

    /// What something is called on screen, and whose words those are.
    public enum Heading: Sendable, Equatable {
      /// As the source has it, word for word.
      case source(String)
      /// A short name of our own, where the source has a sentence.
      case own(String)

      /// The words.
      public var text: String {
        switch self {
        case .source(let text), .own(let text): text
        }
      }
    }

    /// Reads an entry, which may have more keys that somebody else reads.
    init(_ reader: CatalogueReader, number: NumberRule) throws(CatalogueFault) {
      name = try reader.slug()
      self.number = try number.read(reader)
      heading = try Heading(reader)
      text = try reader.optional("tekst")?.string()
      if text == nil, case .own = heading { throw reader.fault("a name of our own needs a 'tekst'") }
      remark = try OwnText(under: "opmerking", of: reader)
      source = try SourceReference(reader.required("bron"))
    }

    /// Whether entries of a list have numbers.
    enum NumberRule {
      case none
      case expected(Int)

      fileprivate func read(_ reader: CatalogueReader) throws(CatalogueFault) -> Int? {
        switch self {
        case .none:
          if let found = reader.optional("nummer") {
            throw found.fault("entries of this list have no number")
          }
          return nil
        case .expected(let place):
          let found = try reader.required("nummer")
          guard try found.number() == place else { throw found.fault("expected number \(place)") }
          return place
        }
      }
    }
  }
}

extension Regioplan.Entry.Heading {
  init(_ reader: CatalogueReader) throws(CatalogueFault) {
    switch (reader.optional("titel"), reader.optional("kort")) {
    case (let title?, nil): self = .source(try title.string())
    case (nil, let short?): self = .own(try short.string())
    default: throw reader.fault("expected either 'titel' or 'kort'")
    }
  }
}

extension CatalogueReader {
  /// The entries under a key, with names of their own.
  func entries(_ key: String, numbered: Bool) throws(CatalogueFault) -> [Regioplan.Entry] {
    var place = 0
    return try named(key) { entry throws(CatalogueFault) in
      try entry.allow("naam", "nummer", "titel", "kort", "tekst", "opmerking", "bron")
      place += 1
      return try Regioplan.Entry(entry, number: numbered ? .expected(place) : .none)
    }
  }
}
