/// Finds the slot of a question by name, and checks that the catalogue has it with the type that the code
/// reads.
struct SlotFinder {
  let form: Form
  let file: String

  func slot<Value>(_ path: String) throws(CatalogueFault) -> Slot<Value> {
    let index = try index(path)
    let fits =
      switch form.entries[index].field.kind {
      case .yesNo: Value.self == Bool.self
      case .choice, .text, .name: Value.self == String.self
      case .date: Value.self == Day.self
      case .number: Value.self == Int.self
      // An answer that may be a number or a word has no type of its own.
      case .numberOrUnknown: false
      }
    guard fits else {
      throw CatalogueFault(file: file, line: 1, column: 1, message: "field '\(path)' is no \(Value.self)")
    }
    return Slot(index: index)
  }

  /// The slot of a question whose answers have no one type, such as a number or a word.
  func index(_ path: String) throws(CatalogueFault) -> Int {
    guard let index = form.slot(of: path) else {
      throw CatalogueFault(file: file, line: 1, column: 1, message: "no field '\(path)'")
    }
    return index
  }

  func list(_ name: String) throws(CatalogueFault) -> Int {
    guard let index = form.list(named: name) else {
      throw CatalogueFault(file: file, line: 1, column: 1, message: "no list '\(name)'")
    }
    return index
  }
}

/// Where the head of a dossier has its answers.
public struct HeadSlots: Sendable {
  /// The name of the municipality.
  public let naam: Slot<String>
  /// Its code, such as `GM0344`.
  public let code: Slot<String>
  /// The region that it works in.
  public let regio: Slot<String>
  /// Whether it is a centrumgemeente.
  public let centrumgemeente: Slot<Bool>
  /// The name of the region, in a dossier of a region.
  public let regioNaam: Slot<String>
  /// The day that the answers tell of.
  public let peildatum: Slot<Day>
  /// The status, a ``Status``.
  public let status: Slot<String>
  /// The number under which the municipality registered it.
  public let zaaknummer: Slot<String>
  /// The role in a record of an invuller.
  public let invullerRol: Slot<String>
  let invullers: Int

  init(_ find: SlotFinder) throws(CatalogueFault) {
    naam = try find.slot("gemeente.naam")
    code = try find.slot("gemeente.code")
    regio = try find.slot("gemeente.regio")
    centrumgemeente = try find.slot("gemeente.centrumgemeente")
    regioNaam = try find.slot("regio.naam")
    peildatum = try find.slot("peildatum")
    status = try find.slot("status")
    zaaknummer = try find.slot("zaaknummer")
    invullers = try find.list("invullers")
    let invuller = SlotFinder(form: find.form.lists[invullers].form, file: find.file)
    invullerRol = try invuller.slot("rol")
  }
}

/// Where one ankerpunt of the scan has its answers.
public struct ScanSlots: Sendable {
  /// Whether the municipality will work on it.
  public let aanDeSlag: Slot<Bool>
  /// What it offers already.
  public let aanbod: Slot<String>
  /// Where the chances are.
  public let kansen: Slot<String>
  /// What is needed.
  public let nodig: Slot<String>
  /// Why a chosen ankerpunt is in no priority; our own.
  public let nietInPlan: Slot<String>
  /// Which of the four values it belongs to, by name; our own.
  public let waarde: Slot<String>
  /// Where it stands that it does; our own.
  public let waardeBron: Slot<String>

  /// The three texts of the form, in order.
  public var texts: [Slot<String>] { [aanbod, kansen, nodig] }

  init(_ find: SlotFinder, prefix: String) throws(CatalogueFault) {
    aanDeSlag = try find.slot(prefix + "aanDeSlag")
    aanbod = try find.slot(prefix + "aanbod")
    kansen = try find.slot(prefix + "kansen")
    nodig = try find.slot(prefix + "nodig")
    nietInPlan = try find.slot(prefix + "nietInPlan")
    waarde = try find.slot(prefix + "waarde")
    waardeBron = try find.slot(prefix + "waardeBron")
  }
}

/// Where a priority has its answers.
public struct PlanSlots: Sendable {
  /// The ankerpunt it is about.
  public let ankerpunt: Slot<String>
  /// The goal.
  public let doel: Slot<String>
  /// Why.
  public let motivatie: Slot<String>
  /// The actions needed.
  public let acties: Slot<String>
  /// Who carries it out.
  public let uitvoerende: Slot<String>
  /// The result meant.
  public let beoogdResultaat: Slot<String>
  /// The target date.
  public let beoogdeDatumGereed: Slot<Day>
  /// The completion date.
  public let datumGereed: Slot<Day>
  /// The evaluation.
  public let evaluatie: Slot<String>
  /// The evaluation date.
  public let datumEvaluatie: Slot<Day>
  /// Who answers for it.
  public let verantwoordelijke: Slot<String>
  /// Who of the management agreed.
  public let akkoord: Slot<String>
  /// What it costs; our own.
  public let kosten: Slot<String>
  /// What pays for it; our own.
  public let dekking: Slot<String>
  let list: Int

  init(_ form: Form) throws(CatalogueFault) {
    let file = "ankerpunten.json"
    list = try SlotFinder(form: form, file: file).list("implementatieplan")
    let find = SlotFinder(form: form.lists[list].form, file: file)
    ankerpunt = try find.slot("ankerpunt")
    doel = try find.slot("doel")
    motivatie = try find.slot("motivatie")
    acties = try find.slot("acties")
    uitvoerende = try find.slot("uitvoerende")
    beoogdResultaat = try find.slot("beoogdResultaat")
    beoogdeDatumGereed = try find.slot("beoogdeDatumGereed")
    datumGereed = try find.slot("datumGereed")
    evaluatie = try find.slot("evaluatie")
    datumEvaluatie = try find.slot("datumEvaluatie")
    verantwoordelijke = try find.slot("verantwoordelijke")
    akkoord = try find.slot("akkoord")
    kosten = try find.slot("kosten")
    dekking = try find.slot("dekking")
  }
}
