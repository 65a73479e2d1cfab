extension Indicator {
  /// What kind of answer a question of the dashboard takes.
  public enum Kind: Sendable, Equatable {
    /// One of ``Antwoord``.
    case yesNoUnknown
    /// An item of a list, or that it is unknown.
    case choice(Indicatoren.FixedList)
    /// A whole number; the bounds are ours.
    case number(ClosedRange<Int>)
    /// A text.
    case text

    private enum Name: String {
      case jaNeeOnbekend
      case keuze
      case getal
      case tekst
    }

    init(_ reader: CatalogueReader, list: Indicatoren.FixedList?) throws(CatalogueFault) {
      switch try reader.choice("soort", of: Name.self) {
      case .jaNeeOnbekend: self = .yesNoUnknown
      case .tekst: self = .text
      case .keuze:
        guard let list else { throw reader.fault("a 'keuze' needs a 'lijst'") }
        self = .choice(list)
      case .getal:
        let bounds = try reader.list("bereik") { bound throws(CatalogueFault) in try bound.number() }
        guard bounds.count == 2, bounds[0] <= bounds[1] else {
          throw reader.fault("'bereik' is the least and the greatest number")
        }
        self = .number(bounds[0]...bounds[1])
      }
    }
  }
}
