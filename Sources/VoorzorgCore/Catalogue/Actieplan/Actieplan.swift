/// The national action plan, *Nationaal Actieplan Dakloosheid: Eerst een Thuis* (S4), as
/// `Resources/actieplan.json` has it.
///
/// Titles and names are word for word, shortened where they hold `…`; every other text is in our own words.
public struct Actieplan: Sendable {
  /// The title of the document.
  public let title: String
  /// What is to be known of our rendering.
  public let remarks: [Remark]
  /// The goals of the Declaration of Lisbon to which the plan contributes (S4, Ambitie).
  public let lissabondoelen: [Entry]
  /// The leading principles (S4, paragraph 1.1), by name: text and picture number them differently.
  public let principes: [Principe]
  /// The lines of action (S4, paragraph 1.2 and chapter 2), by number.
  public let actielijnen: [Actielijn]
  /// Monitoring, a condition for the rest (S4, paragraph 3.1).
  public let monitoring: Monitoring
  /// What is to be known of appendix 2.
  public let appendixRemarks: [Remark]
  /// The rows of appendix 2: what is to be reached, when, and who leads.
  public let appendix: [AppendixRow]
  /// Other national programmes that the plan works with (S4, paragraph 1.3).
  public let programmas: [Programma]
  /// Examples that the plan names.
  public let voorbeelden: [Voorbeeld]
  /// How the plan is steered (S4, paragraph 3.2.3).
  public let governance: Governance
  /// The extra money (S4, paragraph 3.2.2).
  public let middelen: Middelen

  /// The plan as it is built into the program.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in catalogue is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> Actieplan {
    try builtIn.get()
  }

  /// Read when first asked for, and once: who explains a word asks more often.
  private static let builtIn = Result { () throws(CatalogueFault) in
    try Actieplan(EmbeddedResources.actieplan.bytes)
  }

  init(_ bytes: [UInt8], file: String = "actieplan.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow(
      "catalogus",
      "instrument",
      "titel",
      "opmerkingen",
      "lissabondoelen",
      "principes",
      "actielijnen",
      "monitoring",
      "bijlage",
      "programmas",
      "voorbeelden",
      "governance",
      "middelen"
    )
    title = try reader.string("titel")
    remarks = try reader.list("opmerkingen", Remark.init)
    lissabondoelen = try reader.numbered("lissabondoelen", Entry.init)
    principes = try reader.named("principes", Principe.init)
    let actielijnen = try reader.numbered("actielijnen", Actielijn.init)
    self.actielijnen = actielijnen
    let monitoring = try Monitoring(reader.required("monitoring"))
    self.monitoring = monitoring
    let paragrafen = actielijnen.flatMap(\.paragrafen) + monitoring.paragrafen
    let bijlage = try reader.required("bijlage")
    try bijlage.allow("opmerkingen", "rijen")
    appendixRemarks = try bijlage.list("opmerkingen", Remark.init)
    appendix = try bijlage.numbered("rijen") { row throws(CatalogueFault) in
      try AppendixRow(row, actielijnen: actielijnen.count, paragrafen: paragrafen)
    }
    programmas = try reader.named("programmas", Programma.init)
    voorbeelden = try reader.named("voorbeelden") { voorbeeld throws(CatalogueFault) in
      try Voorbeeld(voorbeeld, paragrafen: paragrafen)
    }
    governance = try Governance(reader.required("governance"))
    middelen = try Middelen(reader.required("middelen"))
  }
}
