import CommandLineKit
import VoorzorgCore

extension ReportOrder {
  static let perPerson = Flag(
    "per-persoon",
    help: "Maakt bij --formaat ics een agenda voor elke persoon die in het plan staat; vraagt --uitvoermap."
  )

  /// What goes together with a calendar: it holds what has to be done, whatever part is shown in other reports.
  func checkCalendar() throws(CommandLineProblem) {
    if isPerPerson, format != .ics {
      throw .invalidCombination(reason: "--per-persoon gaat alleen samen met --formaat ics")
    }
    if format == .ics, part != .alles, part != .plan {
      throw .invalidCombination(
        reason: "een agenda komt altijd uit het plan: laat --onderdeel \(part.rawValue) weg"
      )
    }
  }
}
