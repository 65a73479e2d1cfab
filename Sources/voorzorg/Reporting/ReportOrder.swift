import CommandLineKit
import VoorzorgCore

/// What report is asked for.
struct ReportOrder: Sendable {
  let format: ReportFormat
  let part: ReportPart
  /// Whom the report is for; nil for a report, or a part of it, for everybody who works on the dossier.
  var reader: Lezer?
  let today: Day?
  let conversion: ConversionOrder
  /// Whether a calendar is parted into one for each person.
  let isPerPerson: Bool
  /// The rows that are asked for; nil for a report that people read.
  let rows: RowOrder?
  /// The path of the house style; nil for none.
  let houseStyle: String?
  /// The layout of the municipality's own that is asked for.
  let templateOrder: TemplateOrder?

  /// How pages look: the standard, until the house style is read.
  private(set) var look = HTMLLook.standard
  /// That layout as it was read; nil for the layout that a report has of itself.
  private(set) var template: TextTemplate?
  /// When a calendar was last changed; nil when only the dossier says so.
  private(set) var moment: CalendarMoment?

  /// What the names of the files of one dossier end with.
  var suffixes: [String] { rows.map { rows in rows.tables.map(rows.suffix) } ?? [format.suffix] }

  /// The order with what it names read, once for all reports.
  func ready(in context: Context) throws -> ReportOrder {
    var order = self
    if format == .ics { order.moment = try SourceDate.seconds(in: context).flatMap(CalendarMoment.init) }
    order.template = try templateOrder?.read(in: context)
    order.look = try houseStyle.map { try HouseStyle.look($0, in: context) } ?? .standard
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
    help: "Past ook de regels over 'voorbij' toe, gemeten tegen deze dag. Een agenda is dan van deze dag."
  )

  /// What `rapport` is told about the report itself, rather than about where it goes.
  static let parameters: [any Parameter] =
    [format, part, reader, RowOrder.table, TemplateOrder.template, today, perPerson, HouseStyle.option]
    + ConversionOrder.parameters

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let format = arguments[Self.format]
    self.init(
      format: format,
      part: arguments[Self.part],
      reader: arguments[Self.reader],
      today: arguments[Self.today],
      conversion: try ConversionOrder(arguments, for: format),
      isPerPerson: arguments[Self.perPerson],
      rows: try RowOrder(arguments),
      houseStyle: arguments[HouseStyle.option],
      templateOrder: try TemplateOrder(arguments)
    )
    try checkCalendar()
    try checkReader()
    if houseStyle != nil, !format.hasLook {
      throw .invalidCombination(reason: "--huisstijl hoort bij --formaat html of pdf")
    }
  }
}
