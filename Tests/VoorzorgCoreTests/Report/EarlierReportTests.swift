import Testing

@testable import VoorzorgCore

/// A dossier from before the other parts reports as it did then.
struct EarlierReportTests {
  // The report of a version that knew scan and plan only. The titles of the ankerpunten are left out of it: with the
  // labels behind them they would count as text of the source.
  @Test func everyLineOfTheReportOfThenStandsInThatOfNowInTheSameOrder() throws {
    let bytes = try Fixtures.bytes("eerder/kleine-gemeente.voorzorg.json")
    let dossier = DossierReading(bytes, instrument: Shared.instrument).dossier
    let then = lines(try Fixtures.bytes("eerder/kleine-gemeente.md"))
    #expect(then.count > 100)
    var rest = lines(MarkdownRenderer.bytes(of: report(dossier)))[...]
    for line in then {
      let place = try #require(rest.firstIndex(of: line), "no longer there, or earlier: \(line)")
      rest = rest[(place + 1)...]
    }
  }

  @Test func theSummaryOfThenIsThatOfNow() throws {
    let bytes = try Fixtures.bytes("eerder/kleine-gemeente.voorzorg.json")
    let dossier = DossierReading(bytes, instrument: Shared.instrument).dossier
    func summary(_ lines: [String]) -> [String] {
      Array(
        lines.drop { $0 != "## Samenvatting" }.prefix {
          $0 != "## Voorzorgscan" && $0 != "## Aandachtspunten"
        }
      )
    }
    let then = summary(lines(try Fixtures.bytes("eerder/kleine-gemeente.md")))
    #expect(then.count > 3)
    #expect(summary(lines(MarkdownRenderer.bytes(of: report(dossier, part: .samenvatting)))) == then)
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
