import Foundation
import Testing

@testable import VoorzorgCore

/// The pattern for dates takes what `Day(iso:)` takes, and nothing at all.
struct DatePatternTests {
  private let pattern: Regex<AnyRegexOutput>

  init() throws {
    let bytes = DossierSchema.bytes(for: Shared.instrument)
    let root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let properties = root?["properties"] as? [String: [String: Any]]
    pattern = try Regex(try #require(properties?["peildatum"]?["pattern"] as? String))
      .matchingSemantics(.unicodeScalar)
  }

  private func takes(_ text: String) -> Bool { text.contains(pattern) }

  @Test(arguments: [2023, 2024, 1, 4, 100, 400, 1600, 1700, 1900, 2000, 2096, 2100, 2400, 9999])
  func everyDayOfAYearIsJudgedAsTheCalendarDoes(year: Int) {
    for month in 0...13 {
      for day in 0...32 {
        let text = [(year, 4), (month, 2), (day, 2)].map(Self.padded).joined(separator: "-")
        #expect(takes(text) == (Day(iso: text) != nil), "\(text)")
      }
    }
  }

  @Test(arguments: [
    "0000-01-01", "2026-3-12", "12-03-2026", "2026-03-12 ", " 2026-03-12", "2026-03-12T00:00", "2026/03/12",
    "20260312", "+2026-03-12", "-026-03-12", "2026-03-1٢", "2026-03-12x", "x", "null", "2026-03",
    "02026-03-12",
  ])
  func nonsenseIsRefusedByBoth(text: String) {
    #expect(!takes(text))
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: ["", " ", "\n"])
  func blankIsUnanswered(text: String) {
    #expect(takes(text))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
  }
}
