/// What the national action plan has beside its lines of action, by the name that one types behind `actieplan`.
enum ActieplanSection: String, CaseIterable {
  case lissabondoelen
  case principes
  case monitoring
  case bijlage
  case programmas
  case voorbeelden
  case governance
  case middelen

  /// The section with a name, or with another word or number for it.
  init?(named name: String) {
    guard let found = Self.allCases.first(where: { $0.rawValue == name || $0.aliases.contains(name) }) else {
      return nil
    }
    self = found
  }

  /// What it is, in a few words.
  var meaning: String {
    switch self {
    case .lissabondoelen: "de doelen van de Verklaring van Lissabon"
    case .principes: "de leidende principes van het actieplan"
    case .monitoring: "acties en resultaten om de voortgang te volgen"
    case .bijlage: "bijlage 2: alle resultaten met jaar en trekker"
    case .programmas: "programma’s van het Rijk waar het actieplan bij hoort"
    case .voorbeelden: "voorbeelden die het actieplan noemt"
    case .governance: "hoe het actieplan wordt gestuurd, en wie meedoet"
    case .middelen: "het extra geld, per ministerie en jaar"
    }
  }

  /// Whether its name says enough without `actieplan` before it: other instruments have examples and means too.
  var standsAlone: Bool { self == .lissabondoelen || self == .principes }

  private var aliases: [String] {
    switch self {
    case .lissabondoelen: ["lissabon", "lissabondoel", "verklaring van lissabon"]
    case .principes: ["principe", "leidende principes", "1.1"]
    case .monitoring: ["3.1"]
    case .bijlage: ["bijlage 2", "resultaten"]
    case .programmas: ["programma's", "programma’s", "1.3"]
    case .voorbeelden: ["goede voorbeelden"]
    case .governance: ["coalitie", "coalitie dakloosheid", "3.2.3"]
    case .middelen: ["geld", "financien", "3.2", "3.2.2"]
    }
  }
}
