/// Calendars as iCalendar (RFC 5545).
///
/// There is no METHOD: a file with one is a message between calendars, which needs an organiser with an address
/// (RFC 5546, section 3.2.1), and we know none.
public enum CalendarRenderer {
  /// The bytes of one calendar with the entries of several.
  ///
  /// - Parameter name: what it is called; by default what the only one is called.
  public static func bytes(of calendars: [PlanCalendar], name: String? = nil) -> [UInt8] {
    var writer = CalendarWriter()
    let only = calendars.count == 1 ? calendars.first?.name : nil
    writer.line("BEGIN:VCALENDAR")
    writer.line("VERSION:2.0")
    writer.line("PRODID:-//voorzorg//agenda//NL")
    writer.line("CALSCALE:GREGORIAN")
    writer.line("X-WR-CALNAME", text: name ?? only ?? "Voorzorg")
    for calendar in calendars {
      for entry in calendar.entries { write(entry, calendar.moment, to: &writer) }
    }
    // A calendar has to hold something (RFC 5545, section 3.6); the time zone of the country does no harm.
    if calendars.allSatisfy(\.isEmpty) { timeZone.forEach { writer.line($0) } }
    writer.line("END:VCALENDAR")
    return writer.bytes
  }

  private static func write(_ entry: CalendarEntry, _ moment: CalendarMoment, to writer: inout CalendarWriter)
  {
    let component = entry.kind == .event ? "VEVENT" : "VTODO"
    writer.line("BEGIN:\(component)")
    writer.line("UID:\(entry.uid)")
    writer.line("DTSTAMP:\(moment.text)")
    writer.line("LAST-MODIFIED:\(moment.text)")
    writer.line("SEQUENCE:\(moment.sequence)")
    switch entry.kind {
    case .event: writeDays(of: entry, to: &writer)
    case .task: writeProgress(of: entry, to: &writer)
    }
    writer.line("SUMMARY", text: entry.summary)
    writer.line("DESCRIPTION", text: entry.details.joined(separator: "\n"))
    writer.line("CATEGORIES", texts: entry.categories)
    if entry.isReminding { writeReminder(of: entry, to: &writer) }
    writer.line("END:\(component)")
  }

  private static func writeDays(of entry: CalendarEntry, to writer: inout CalendarWriter) {
    guard let day = entry.day else { return }
    writer.line("DTSTART;VALUE=DATE:\(day.compact)")
    // The end is the first day on which it is over. Without one, which happens on the last day of the calendar, an
    // event takes one day as well.
    if let next = day.adding(days: 1) { writer.line("DTEND;VALUE=DATE:\(next.compact)") }
    writer.line("TRANSP:TRANSPARENT")
  }

  private static func writeProgress(of entry: CalendarEntry, to writer: inout CalendarWriter) {
    if let day = entry.day { writer.line("DUE;VALUE=DATE:\(day.compact)") }
    switch entry.state {
    case .unanswered: break
    case .open: writer.line("STATUS:NEEDS-ACTION")
    case .done:
      // Not COMPLETED: that takes a moment, and the dossier only says that it is done.
      writer.line("STATUS:COMPLETED")
      writer.line("PERCENT-COMPLETE:100")
    }
  }

  private static func writeReminder(of entry: CalendarEntry, to writer: inout CalendarWriter) {
    writer.line("BEGIN:VALARM")
    writer.line("ACTION:DISPLAY")
    writer.line("DESCRIPTION", text: entry.summary)
    // A task has no start, only an end.
    writer.line(entry.kind == .event ? "TRIGGER:-P14D" : "TRIGGER;RELATED=END:-P14D")
    writer.line("END:VALARM")
  }

  /// The clock of the Netherlands, as the European Union has set it since 1996.
  private static let timeZone = [
    "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
    "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ]
}
