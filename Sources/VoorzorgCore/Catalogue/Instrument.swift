/// The instrument: its catalogues, and the form of a dossier that is made from them.
///
/// A class, because everything that works on dossiers carries it around.
public final class Instrument: Sendable {
  /// The version of the catalogues, written into each dossier.
  public let version: String
  /// The source documents.
  public let documents: [SourceDocument]
  /// The twelve ankerpunten in order.
  public let ankerpunten: [Ankerpunt]
  /// The form of a whole dossier.
  public let form: Form
  /// Where the head of a dossier has its answers.
  public let head: HeadSlots
  /// Where each ankerpunt has its answers, in the order of ``ankerpunten``.
  public let scan: [ScanSlots]
  /// Where the rounds of the indicators stand among the lists of a dossier.
  let monitorList: Int
  /// Where a priority has its answers.
  public let plan: PlanSlots
  private let lazyIndicatoren = Lazy(Indicatoren.load)
  private let lazyFuncties = Lazy(FunctieWoorden.load)
  private let lazyJargon = Lazy(Jargon.load)
  private let lazyMonitor: Lazy<MonitorSlots>
  private let lazyConversions: Lazy<Conversions>

  /// The indicators of the dashboard.
  public var indicatoren: Indicatoren { lazyIndicatoren.value }

  /// The words that tell a role from the name of a person.
  var functies: FunctieWoorden { lazyFuncties.value }

  /// The words of policy with a plain alternative.
  var jargon: Jargon { lazyJargon.value }

  /// What became of the questions of older versions.
  var conversions: Conversions { lazyConversions.value }

  /// Where a round of the indicators has its answers.
  public var monitor: MonitorSlots { lazyMonitor.value }

  /// The instrument as it is built into the program.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> Instrument {
    try Instrument(
      ankerpunten: AnkerpuntenCatalogue(EmbeddedResources.ankerpunten.bytes),
      head: HeadCatalogue(EmbeddedResources.kop.bytes),
      parts: OnderdelenCatalogue(EmbeddedResources.onderdelen.bytes)
    )
  }

  init(
    ankerpunten catalogue: AnkerpuntenCatalogue,
    head: HeadCatalogue,
    parts: OnderdelenCatalogue,
    conversions: [UInt8] = EmbeddedResources.omzettingen.bytes
  ) throws(CatalogueFault) {
    version = catalogue.version
    documents = catalogue.documents
    ankerpunten = catalogue.ankerpunten
    form = try Instrument.form(catalogue, head, parts)
    let form = form
    let find = SlotFinder(form: form, file: "kop.json")
    self.head = try HeadSlots(find)
    scan = try catalogue.ankerpunten.map { ankerpunt throws(CatalogueFault) in
      try ScanSlots(
        SlotFinder(form: form, file: "ankerpunten.json"),
        prefix: "voorzorgscan.\(ankerpunt.name)."
      )
    }
    plan = try PlanSlots(form)
    monitorList = try SlotFinder(form: form, file: "onderdelen.json").list("monitor")
    lazyMonitor = Lazy { () throws(CatalogueFault) in try MonitorSlots(form, Indicatoren.load()) }
    lazyConversions = Lazy { () throws(CatalogueFault) in try Conversions(conversions) }
  }

  /// The ankerpunt with a name, if there is one.
  public func ankerpunt(named name: String) -> Ankerpunt? {
    ankerpunten.first { $0.name == name }
  }

  /// The source document with an id such as `S0`.
  public func document(_ id: String) -> SourceDocument? {
    documents.first { $0.id == id }
  }

  /// Checks the catalogues of the optional parts, which are otherwise read when somebody first needs them.
  ///
  /// - Throws: ``CatalogueFault`` when one is malformed, which the tests rule out.
  func checkParts() throws(CatalogueFault) {
    for list in form.lists {
      if case .lazy(let form) = list.source { try form.check() }
    }
    try lazyMonitor.check()
    try lazyFuncties.check()
    try lazyJargon.check()
    try lazyConversions.check()
    try conversions.check(against: form, version: version)
  }
}

extension StaticString {
  /// The bytes of an embedded file.
  var bytes: [UInt8] {
    withUTF8Buffer(Array.init)
  }
}
