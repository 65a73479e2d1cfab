import Foundation
import Testing

@testable import VoorzorgCore

struct RandomReportTests {
  @Test(arguments: 1...8)
  func theReportOfAnyDossierIsMadeAndTheSameEachTime(seed: UInt64) throws {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    for _ in 0..<5 {
      let dossier = dossiers.next()
      let today = dossiers.generator.chance(0.5) ? "2026-03-12" : nil
      let part = dossiers.generator.pick(ReportPart.allCases)
      let (first, second) = (
        report(dossier, part: part, today: today), report(dossier, part: part, today: today)
      )
      #expect(MarkdownRenderer.bytes(of: first) == MarkdownRenderer.bytes(of: second))
      #expect(JSONReport.bytes(of: first) == JSONReport.bytes(of: second))
    }
  }

  @Test(arguments: ReportPart.allCases, 1...4)
  func theReportOfAnyDossierIsSoundJSONAndSafeMarkdown(part: ReportPart, seed: UInt64) throws {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    dossiers.parts = 0.5
    dossiers.regional = 0.3
    for _ in 0..<3 {
      let document = report(dossiers.next(), part: part)
      _ = try JSONSerialization.jsonObject(with: Data(JSONReport.bytes(of: document)))
      let markdown = String(validating: MarkdownRenderer.bytes(of: document), as: UTF8.self)
      let scalars = try #require(markdown).unicodeScalars
      #expect(!scalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }
  }
}
