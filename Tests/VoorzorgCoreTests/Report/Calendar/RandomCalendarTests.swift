import Testing
import TextKit

@testable import VoorzorgCore

/// Whatever is in a dossier, its calendar is one that others can read, with every text in it.
struct RandomCalendarTests {
  @Test(arguments: [11, 12, 13] as [UInt64])
  func everyTextOfARandomDossierComesBack(seed: UInt64) throws {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    dossiers.regional = 0.3
    var count = 0
    for _ in 0..<25 {
      let dossier = dossiers.next()
      guard let calendar = try? calendar(dossier) else {
        #expect(dossier.naam(Shared.instrument)?.searchKey.isEmpty != false)
        continue
      }
      count += calendar.entries.count
      try check(calendar)
      let parts = calendar.perPerson.flatMap(\.calendar.entries).map(\.uid)
      #expect(Set(parts) == Set(calendar.entries.map(\.uid)))
    }
    #expect(count > 30)
  }

  private func check(_ calendar: PlanCalendar) throws {
    let bytes = CalendarRenderer.bytes(of: [calendar])
    let raw = bytes.split(separator: 10)
    #expect(raw.allSatisfy { $0.last == 13 && $0.count <= 76 && !$0.dropLast().contains(13) })
    #expect(raw.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    let lines = String(decoding: bytes, as: UTF8.self).contentLines
    let uids = lines.filter { $0.hasPrefix("UID:") }
    #expect(uids == calendar.entries.map { "UID:\($0.uid)" })
    #expect(Set(uids).count == uids.count)
    #expect(texts("SUMMARY:", in: lines) == calendar.entries.map { shown($0.summary) })
    let descriptions = Set(texts("DESCRIPTION:", in: lines))
    for entry in calendar.entries {
      #expect(descriptions.contains(shown(entry.details.joined(separator: "\n"))))
    }
  }

  /// The texts of the lines with a name, without their escapes.
  private func texts(_ name: String, in lines: [String]) -> [String] {
    lines.filter { $0.utf8.starts(with: name.utf8) }.map { line in
      var text = ""
      var isEscaped = false
      for scalar in line.unicodeScalars.dropFirst(name.unicodeScalars.count) {
        if isEscaped {
          text.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
      return text
    }
  }

  private func shown(_ text: String) -> String {
    var shown = ""
    for scalar in ControlPictures.shown(text, keepingLines: true).unicodeScalars {
      shown.unicodeScalars.append(scalar == "\u{2028}" || scalar == "\u{2029}" ? "\n" : scalar)
    }
    return shown
  }
}
