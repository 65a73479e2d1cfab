import CommandLineKit
import VoorzorgCore

/// What report is asked for.
struct ReportOrder: Sendable {
  let format: ReportFormat
  let part: ReportPart
  /// Whom the report is for; nil for a report, or a part of it, for everybody who works on the dossier.
  var reader: Lezer?
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
  static let reader = Option(
    "lezer",
    .choice("LEZER", of: Lezer.self),
    help:
      "Voor wie het rapport is: elke lezer krijgt een eigen stuk. Voor raad en inwoners zonder namen van personen."
  )
  static let today = Option(
    "vandaag",
    .day,
    help: "Past ook de regels over 'voorbij' toe, gemeten tegen deze dag."
  )

  /// What `rapport` is told about the report itself, rather than about where it goes.
  static let parameters: [any Parameter] = [format, part, reader, today, perPerson]

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    self.init(
      format: arguments[Self.format],
      part: arguments[Self.part],
      reader: arguments[Self.reader],
      today: arguments[Self.today],
      isPerPerson: arguments[Self.perPerson]
    )
    try checkCalendar()
    try checkReader()
  }

  /// A reader gets a document. What a format with rows or days holds is not made for a reader, and names persons.
  private func checkReader() throws(CommandLineProblem) {
    guard let reader, !format.isDocument else { return }
    throw .invalidCombination(
      reason: "--lezer \(reader.rawValue) gaat niet samen met --formaat \(format.rawValue)"
    )
  }
}
