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

  /// When a calendar was last changed, as the environment has it (reproducible-builds.org, `SOURCE_DATE_EPOCH`).
  ///
  /// - Throws: ``Failure`` when what stands there is no moment: nobody would see that it was passed over.
  func calendarMoment(in context: Context) throws(Failure) -> CalendarMoment? {
    let name = "SOURCE_DATE_EPOCH"
    guard format == .ics, let value = context.environment(name), !value.isEmpty else { return nil }
    guard let moment = Int(value).flatMap(CalendarMoment.init(secondsSince1970:)) else {
      let reason = "dat is geen aantal seconden sinds 1 januari 1970"
      throw Failure(message: "rapport: \(name) is '\(value)'; \(reason)", code: .usageError)
    }
    return moment
  }
}
