import CommandLineKit
import VoorzorgCore

/// What report is asked for.
struct ReportOrder: Sendable {
  let format: ReportFormat
  let part: ReportPart
  let today: Day?
  /// Whether a calendar is parted into one for each person.
  var isPerPerson = false
  /// When a calendar was last changed; nil when only the dossier says so.
  var moment: CalendarMoment?
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
  static let parameters: [any Parameter] = [format, part, today, perPerson]

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    self.init(
      format: arguments[Self.format],
      part: arguments[Self.part],
      today: arguments[Self.today],
      isPerPerson: arguments[Self.perPerson]
    )
    try checkCalendar()
  }
}
