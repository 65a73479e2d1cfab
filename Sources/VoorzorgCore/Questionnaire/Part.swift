/// A part of the dossier that can be filled in and reported by itself.
public enum Part: String, Sendable, CaseIterable {
  /// The municipality or region, the day, the status and the people.
  case kop
  /// The twelve ankerpunten.
  case scan
  /// The priorities.
  case plan
  /// The seven steps: how far each is.
  case stappen
  /// What the first steps produce: partners, mission, figures, stories.
  case basis
  /// The four pijlers with their actions.
  case preventiescan
  /// The indicators of the dashboard, a round each half-year.
  case monitor
  /// What is agreed on with the region.
  case regioplan

  /// The name for readers.
  public var title: String {
    switch self {
    case .kop: "Kop"
    case .scan: "Voorzorgscan"
    case .plan: "Implementatieplan"
    case .stappen: "Stappen"
    case .basis: "Basis"
    case .preventiescan: "Preventiescan"
    case .monitor: "Monitor"
    case .regioplan: "Regionaal plan"
    }
  }

  /// Whether a dossier is complete without it.
  public var isOptional: Bool {
    switch self {
    case .kop, .scan, .plan: false
    case .stappen, .basis, .preventiescan, .monitor, .regioplan: true
    }
  }

  /// Whether progress counts a question of this part: an added one of scan and plan is optional, and a remark nobody
  /// misses.
  func counts(_ field: Field) -> Bool { isOptional ? !field.isRemark : !field.isAdded }

  /// The parts without which a dossier is not complete: what is filled in when nobody says what.
  static let required = allCases.filter { !$0.isOptional }
}
