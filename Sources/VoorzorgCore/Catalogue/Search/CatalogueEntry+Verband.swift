extension CatalogueEntry {
  /// What it is as the end of a link; nil for what no link leads to, and for what is named only within something else.
  public var end: Verband.End? {
    switch kind {
    case .ankerpunt: Verband.End(.ankerpunt, name)
    case .begrip: Verband.End(.begrip, name)
    case .stap: Verband.End(.stap, name)
    case .pijler: Verband.End(.pijler, name)
    case .groep: Verband.End(.actiegroep, name)
    case .actie: Verband.End(.pijleractie, name)
    case .ambitie: Verband.End(.ambitie, name)
    case .uitkomst: Verband.End(.uitkomst, name)
    case .indicator: Verband.End(.indicator, name)
    case .hoofdstuk: Verband.End(.hoofdstuk, name)
    case .lijst: Verband.End(.lijst, name)
    case .actielijn: number.map { Verband.End(.actielijn, $0) }
    case .paragraaf: number.map { Verband.End(.paragraaf, $0) }
    case .slag: Verband.End(.slag, name)
    case .regioactie: Verband.End(.regioactie, name)
    default: nil
    }
  }
}
