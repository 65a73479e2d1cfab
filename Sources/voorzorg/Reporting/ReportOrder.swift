import CommandLineKit
import VoorzorgCore

/// What report is asked for.
struct ReportOrder: Sendable {
  let format: ReportFormat
  let part: ReportPart
  let today: Day?
  let conversion: ConversionOrder
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
  static let parameters: [any Parameter] = [format, part, today] + ConversionOrder.parameters

  init(_ arguments: ParsedArguments) throws(CommandLineProblem) {
    let format = arguments[Self.format]
    self.init(
      format: format,
      part: arguments[Self.part],
      today: arguments[Self.today],
      conversion: try ConversionOrder(arguments, for: format)
    )
  }
}
