/// The indicators of the national dashboard on homelessness (S3), as `Resources/indicatoren.json` has them.
public struct Indicatoren: Sendable {
  /// The year of the national figures.
  public let year: Int
  /// What the dashboard is for and how it is filled in.
  public let dashboard: Dashboard
  /// What the colours mean, from best to unknown.
  public let colours: [ColourMeaning]
  /// The lists that questions choose from.
  public let lists: [FixedList]
  /// What can be said at every indicator, beside its own questions.
  public let questionsPerIndicator: [Indicator.Subvraag]
  /// What is asked once a round.
  public let questionsPerRound: [Indicator.Subvraag]
  /// The chapters with their indicators, in the order of the report.
  public let hoofdstukken: [Hoofdstuk]

  /// All indicators, in the order of the report.
  public var indicatoren: [Indicator] { hoofdstukken.flatMap(\.indicatoren) }

  /// The catalogue as it is built into the program.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in catalogue is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> Indicatoren {
    try builtIn.get()
  }

  /// Read when first asked for, and once: who explains a word asks more often.
  private static let builtIn = Result { () throws(CatalogueFault) in
    try Indicatoren(EmbeddedResources.indicatoren.bytes)
  }

  init(_ bytes: [UInt8], file: String = "indicatoren.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow(
      "catalogus",
      "instrument",
      "peiljaar",
      "dashboard",
      "kleuren",
      "lijsten",
      "vragenPerIndicator",
      "vragenPerRonde",
      "hoofdstukken"
    )
    year = try reader.required("peiljaar").number()
    dashboard = try Dashboard(reader.required("dashboard"))
    colours = try reader.list("kleuren", ColourMeaning.init)
    guard colours.map(\.kleur) == Indicator.Kleur.allCases else {
      throw try reader.required("kleuren").fault("each colour stands once, from groen to grijs")
    }
    let lists = try reader.named("lijsten", FixedList.init)
    self.lists = lists
    let context = Indicator.Context(lists: lists, scoreNames: [])
    questionsPerIndicator = try reader.named("vragenPerIndicator") { question throws(CatalogueFault) in
      try Indicator.Subvraag(question, within: context)
    }
    questionsPerRound = try reader.named("vragenPerRonde") { question throws(CatalogueFault) in
      try Indicator.Subvraag(question, within: context)
    }
    hoofdstukken = try reader.named("hoofdstukken") { hoofdstuk throws(CatalogueFault) in
      try Hoofdstuk(hoofdstuk, lists: lists)
    }
    try checkNames(reader)
  }

  /// The indicator with a name or number, such as `bemoeizorg` or `3.1`.
  public func indicator(_ nameOrNumber: String) -> Indicator? {
    indicatoren.first { $0.name == nameOrNumber || $0.number == nameOrNumber }
  }

  /// The list with a name, such as `ethos-light`.
  public func list(named name: String) -> FixedList? {
    lists.first { $0.name == name }
  }

  /// The meaning of a colour.
  public func meaning(of kleur: Indicator.Kleur) -> ColourMeaning? {
    colours.first { $0.kleur == kleur }
  }

  /// A colour as it is always shown: sign, name and meaning.
  public func shown(_ kleur: Indicator.Kleur) -> String {
    guard let meaning = meaning(of: kleur) else { return kleur.rawValue }
    return "\(meaning.symbol) \(kleur.rawValue) (\(meaning.title))"
  }

  /// An indicator is asked for without its chapter, so its name and number are its own in all of them.
  private func checkNames(_ reader: CatalogueReader) throws(CatalogueFault) {
    var taken: Set<String> = []
    for indicator in indicatoren {
      guard taken.insert(indicator.name).inserted, taken.insert(indicator.number).inserted else {
        throw reader.fault("indicator \(indicator.number) '\(indicator.name)' stands twice")
      }
    }
  }
}
