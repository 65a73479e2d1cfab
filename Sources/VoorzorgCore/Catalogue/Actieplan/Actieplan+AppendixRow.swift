extension Actieplan {
  /// A row of appendix 2: what is to be reached, when, and who leads.
  public struct AppendixRow: Sendable, NumberedEntry {
    /// The fixed name.
    public let name: String
    /// The place in the appendix, from 1.
    public let number: Int
    /// The line of action; nil for the conditions at the end.
    public let actielijn: Int?
    /// What is to be reached, in our own words.
    public let text: String
    /// The year in the appendix.
    public let year: Int
    /// Who leads, as the appendix names them; nil where it leaves that empty.
    public let leaders: [String]?
    /// The programme of which it is part, as the appendix names it; nil where that cannot be told.
    public let approach: String?
    /// The action or result of the text that it repeats.
    public let counterpart: Counterpart?
    /// Where it stands.
    public let source: SourceReference

    /// The action or result of the text that a row repeats.
    public struct Counterpart: Sendable {
      /// The number of the paragraph, such as `2.2.1`.
      public let paragraaf: String
      /// Whether it is a result there, not an action.
      public let isResult: Bool
      /// The action or result.
      public let item: Item
    }

    /// The years of the text, where the appendix gives a year that falls outside them.
    public var differingPeriod: Period? {
      counterpart?.item.period.flatMap { $0.contains(year) ? nil : $0 }
    }

    init(
      _ reader: CatalogueReader,
      actielijnen: Int,
      paragrafen: [Paragraaf]
    ) throws(CatalogueFault) {
      try reader.allow(
        "naam",
        "nummer",
        "actielijn",
        "tekst",
        "jaar",
        "trekkers",
        "aanpak",
        "hoortBij",
        "bron"
      )
      name = try reader.slug()
      number = try reader.required("nummer").number()
      actielijn = try reader.optional("actielijn")?.number()
      if let actielijn, !(1...actielijnen).contains(actielijn) {
        throw try reader.required("actielijn").fault("there is no actielijn \(actielijn)")
      }
      text = try reader.string("tekst")
      year = try reader.required("jaar").number()
      leaders = reader.optional("trekkers") == nil ? nil : try reader.texts("trekkers")
      approach = try reader.optional("aanpak")?.string()
      counterpart =
        if let found = reader.optional("hoortBij") { try Counterpart(found, in: paragrafen) } else { nil }
      source = try SourceReference(reader.required("bron"))
    }
  }
}

extension Actieplan.AppendixRow.Counterpart {
  init(_ reader: CatalogueReader, in paragrafen: [Actieplan.Paragraaf]) throws(CatalogueFault) {
    try reader.allow("paragraaf", "actie", "resultaat")
    let number = try reader.string("paragraaf")
    let action = try reader.optional("actie")?.number()
    let result = try reader.optional("resultaat")?.number()
    guard (action == nil) != (result == nil) else {
      throw reader.fault("a row repeats either an 'actie' or a 'resultaat'")
    }
    let paragraaf = paragrafen.first { $0.number == number }
    let items = (result == nil ? paragraaf?.acties : paragraaf?.resultaten) ?? []
    guard let item = items.first(where: { $0.number == action ?? result }) else {
      throw reader.fault("there is no such action or result in paragraph \(number)")
    }
    self.init(paragraaf: number, isResult: result != nil, item: item)
  }
}
