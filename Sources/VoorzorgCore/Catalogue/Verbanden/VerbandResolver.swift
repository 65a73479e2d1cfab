/// Finds what the end of a link is in its own catalogue, which it reads when it is first needed.
public struct VerbandResolver: Sendable {
  let instrument: Instrument

  /// A resolver for an instrument, which has the ankerpunten.
  public init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  /// What an end is, for a reader.
  public struct Description: Sendable, Equatable {
    /// What kind of thing it is and its number, such as `Indicator 11`.
    public let mark: String
    /// What it is called, or what it is in a sentence; without a full stop.
    public let title: String
    /// Where it stands; none for a term of ours that no source has.
    public let sources: [SourceReference]

    /// Both in one: `Indicator 11: Outreachende werkwijze in de wijken`.
    public var text: String { "\(mark): \(title)" }

    init(_ mark: String, _ title: String, _ sources: SourceReference...) {
      self.init(mark, title, sources)
    }

    init(_ mark: String, _ title: String, _ sources: [SourceReference]) {
      self.mark = mark
      self.title = title.hasSuffix(".") ? String(title.dropLast()) : title
      self.sources = sources
    }
  }

  /// What an end is; nil when its catalogue has no such thing.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  public func describe(_ end: Verband.End) throws(CatalogueFault) -> Description? {
    let path = end.path
    guard path.count == end.kind.depth else { return nil }
    switch end.kind {
    case .ankerpunt:
      return instrument.ankerpunt(named: end.name).map {
        Description("Ankerpunt \($0.number)", $0.shortTitle, $0.source)
      }
    case .stap, .stapactie, .staptoelichting: return try stap(end.kind, path)
    case .dashboard, .hoofdstuk, .indicator, .subvraag, .onderdeel, .lijst, .lijstitem:
      return try dashboard(end.kind, path)
    case .actielijn, .paragraaf, .nadActie, .nadResultaat, .lissabondoel, .principe:
      return try actieplan(end.kind, path)
    case .pijler, .actiegroep, .pijleractie, .preventiescan, .ambitie, .uitkomst:
      return try pijlers(end.kind, path)
    case .slag, .regioactie, .werkwijze, .bevinding: return try regioplan(end.kind, path[0])
    case .begrip:
      return try Begrippen.load().all.first { $0.name == path[0] }.map {
        Description("Begrip", $0.title, $0.places.map(\.source))
      }
    }
  }

  private func stap(_ kind: Verband.Kind, _ path: [String]) throws(CatalogueFault) -> Description? {
    guard let stap = try Stappen.load().stap(named: path[0]) else { return nil }
    switch kind {
    case .stapactie:
      return stap.actions.first { $0.name == path[1] }.map {
        Description("Stap \(stap.number), actie \($0.number)", $0.shortTitle, $0.source)
      }
    case .staptoelichting:
      return stap.details.first { $0.name == path[1] }.map {
        Description("Stap \(stap.number), toelichting", $0.text.firstSentence, $0.source)
      }
    default: return Description("Stap \(stap.number)", stap.title, stap.source)
    }
  }
}

extension String {
  /// The text up to its first full stop: enough to recognise something that has no title.
  var firstSentence: String {
    guard let end = firstRange(of: ". ") else { return self }
    return String(self[..<end.lowerBound])
  }
}
