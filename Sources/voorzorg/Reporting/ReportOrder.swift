import CommandLineKit
import VoorzorgCore

/// What report is asked for.
struct ReportOrder: Sendable {
  let format: ReportFormat
  let part: ReportPart
  let today: Day?
  /// The path of the house style; nil for none.
  let houseStyle: String?
  /// How pages look: the standard, until the house style is read.
  private(set) var look = HTMLLook.standard

  /// The order with its house style read, once for all reports.
  func withLook(in context: Context) throws -> ReportOrder {
    guard let houseStyle else { return self }
    var order = self
    order.look = try HouseStyle.look(houseStyle, in: context)
    return order
  }
}

extension ReportOrder {
  static let format = Option(
    "formaat",
    .choice("FORMAAT", of: ReportFormat.self),
    default: .markdown,
    help: "De vorm van het rapport."
  )
  static let part = Option(
    "onderdeel",
    .choice("ONDERDEEL", of: ReportPart.self),
    default: .alles,
    help: "Wat er in het rapport komt."
  )
  static let today = Option(
    "vandaag",
    .day,
    help: "Past ook de regels over 'voorbij' toe, gemeten tegen deze dag."
  )

  /// What `rapport` is told about the report itself, rather than about where it goes.
  static let parameters: [any Parameter] = [format, part, today, HouseStyle.option]

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    self.init(
      format: arguments[Self.format],
      part: arguments[Self.part],
      today: arguments[Self.today],
      houseStyle: arguments[HouseStyle.option]
    )
    if houseStyle != nil, !format.hasLook {
      throw .invalidCombination(reason: "--huisstijl hoort bij --formaat html")
    }
  }
}
