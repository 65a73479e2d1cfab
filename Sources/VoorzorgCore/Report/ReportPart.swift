/// A part of the report that can be asked for by itself.
public enum ReportPart: String, Sendable, CaseIterable {
  /// One page.
  case samenvatting
  /// The twelve ankerpunten.
  case scan
  /// The priorities.
  case plan
  /// How far the seven steps are.
  case stappen
  /// What the first steps produce: partners, mission, figures, stories.
  case basis
  /// The four pijlers with their actions.
  case preventiescan
  /// The indicators, a round each half-year.
  case monitor
  /// What is agreed on with the region; in a dossier of a region, the regional plan.
  case regioplan
  /// A document of its own: what step 3 asks for, with the seven core aspects of the first indicator.
  case planVanAanpak = "plan-van-aanpak"
  /// A document of its own: what was planned, what happened and what changed, as steps 6 and 7 ask.
  case voortgangsrapportage
  /// Everything.
  case alles

  /// The parts of which the whole report consists, in its order.
  static let inOrder: [ReportPart] = [
    .samenvatting, .scan, .plan, .stappen, .basis, .preventiescan, .monitor, .regioplan,
  ]

  /// The part of the dossier that is shown, where that part may be left alone.
  var optionalPart: Part? {
    switch self {
    case .samenvatting, .scan, .plan, .planVanAanpak, .voortgangsrapportage, .alles: nil
    case .stappen: .stappen
    case .basis: .basis
    case .preventiescan: .preventiescan
    case .monitor: .monitor
    case .regioplan: .regioplan
    }
  }

  /// The title of the report.
  func title(for subject: Dossier.Subject) -> String {
    switch self {
    case .samenvatting: "Samenvatting"
    case .alles: subject == .gemeente ? "Voorzorgscan en implementatieplan" : "Regionaal dossier"
    case .planVanAanpak:
      subject == .gemeente ? "Plan van aanpak voorzorg" : "Regionaal plan van aanpak voorzorg"
    case .voortgangsrapportage:
      subject == .gemeente ? "Voortgangsrapportage voorzorg" : "Regionale voortgangsrapportage voorzorg"
    case .scan: Part.scan.title
    case .plan: Part.plan.title
    case .stappen, .basis, .preventiescan, .monitor, .regioplan: optionalPart?.title ?? ""
    }
  }
}
