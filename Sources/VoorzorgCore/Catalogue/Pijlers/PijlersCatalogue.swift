/// The pijlers of the Preventiescanner with their actions, the own preventiescan and what belongs to them, as
/// `Resources/pijlers.json` has them.
public struct PijlersCatalogue: Sendable {
  /// The version of the instrument.
  public let version: String
  /// The four pijlers in order.
  public let pijlers: [Pijler]
  /// The form that a municipality fills in for itself.
  public let preventiescan: Preventiescan
  /// The nine ambitions of the national action plan.
  public let ambities: [Ambitie]
  /// The eight questions for the evaluation.
  public let evaluatievragen: [Evaluatievraag]
  /// The traffic light.
  public let stoplicht: Stoplicht
  /// Whom the results are about.
  public let steekproef: Steekproef
  /// What the text says about how many municipalities do something.
  public let uitkomsten: Uitkomsten
  /// The names of 2021.
  public let olderNames: Pijlernamen

  /// The themes of all pijlers.
  public var themes: [Pijlerthema] { pijlers.flatMap(\.themes) }

  /// The groups of actions of all pijlers.
  public var groups: [Actiegroep] { themes.flatMap(\.groups) }

  /// The actions of all pijlers.
  public var actions: [Pijleractie] { groups.flatMap(\.actions) }

  /// The catalogue as it is built into the program. Reading takes time: ask for it only when it is needed.
  ///
  /// - Throws: ``CatalogueFault`` when the built-in catalogue is malformed, which the tests rule out.
  public static func load() throws(CatalogueFault) -> PijlersCatalogue {
    try builtIn.get()
  }

  /// Read when first asked for, and once: who explains a word asks more often.
  private static let builtIn = Result { () throws(CatalogueFault) in
    try PijlersCatalogue(EmbeddedResources.pijlers.bytes)
  }

  init(_ bytes: [UInt8], file: String = "pijlers.json") throws(CatalogueFault) {
    let reader = try CatalogueReader(file: file, bytes: bytes)
    try reader.allow(
      "catalogus",
      "instrument",
      "pijlers",
      "preventiescan",
      "ambities",
      "evaluatievragen",
      "stoplicht",
      "steekproef",
      "uitkomsten",
      "oudeNamen"
    )
    version = try reader.string("instrument")
    pijlers = try reader.numbered("pijlers", Pijler.init)
    preventiescan = try Preventiescan(reader.required("preventiescan"))
    ambities = try reader.numbered("ambities", Ambitie.init)
    evaluatievragen = try reader.numbered("evaluatievragen", Evaluatievraag.init)
    stoplicht = try Stoplicht(reader.required("stoplicht"))
    steekproef = try Steekproef(reader.required("steekproef"))
    uitkomsten = try Uitkomsten(reader.required("uitkomsten"))
    olderNames = try Pijlernamen(reader.required("oudeNamen"))
    if let problem = inconsistency { throw reader.fault(problem) }
  }
}
