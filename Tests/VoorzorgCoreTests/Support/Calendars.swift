@testable import VoorzorgCore

/// The calendar of a dossier.
func calendar(
  _ dossier: Dossier,
  moment: CalendarMoment? = nil,
  today: String? = nil
) throws -> PlanCalendar {
  let builder = try CalendarBuilder(instrument: Shared.instrument, gemeenten: Shared.gemeenten)
  return try builder.calendar(of: dossier, moment: moment, today: today.flatMap { Day(iso: $0) })
}

/// The calendar as it is written.
func calendarText(_ dossier: Dossier) throws -> String {
  String(decoding: CalendarRenderer.bytes(of: [try calendar(dossier)]), as: UTF8.self)
}

extension PlanCalendar {
  /// The entries by UID, without what is the same in all of them.
  var byName: [String: CalendarEntry] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0) })
  }
}

extension CalendarEntry {
  /// The question and kind in its UID: `outreach.beoogdeDatumGereed`.
  var name: String {
    let parts = uid.prefix { $0 != "@" }.split(separator: ".")
    return parts.dropFirst(2).joined(separator: ".")
  }
}

extension String {
  /// The content lines of a calendar, joined where they were folded: by octets, as that is how they were parted. (To
  /// Swift a space before a joiner is another character than a space.)
  var contentLines: [String] {
    var lines: [[UInt8]] = []
    for line in utf8.split(separator: 10) {
      let content = line.last == 13 ? line.dropLast() : line
      if content.first == 32, !lines.isEmpty {
        lines[lines.count - 1] += content.dropFirst()
      } else {
        lines.append(Array(content))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
