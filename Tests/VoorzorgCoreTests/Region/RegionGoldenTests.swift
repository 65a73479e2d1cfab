import TestSupport
import Testing

@testable import VoorzorgCore

/// The example of a region with three of its municipalities, word for word.
struct RegionGoldenTests {
  private static func dossiers() -> [Dossier] {
    let slag = "wettelijke-plicht-schulden-en-uitzetting"
    return [
      .example(named: "Oefendam") { $0[priority: 0, "datumGereed"] = Dossier.day("2025-11-20") },
      .example(named: "Voorbeeldstad") { $0[priority: 1, "datumGereed"] = Dossier.day("2025-06-30") },
      .gemeente("Leerwoude"),
      {
        var dossier = Dossier.gemeente("Proefdorp")
        dossier.add(
          "regioplan",
          ["vastgesteldOp": Dossier.day("2026-01-13"), "slagen.\(slag).stand": .choice("geen-prioriteit")]
        )
        return dossier
      }(),
      .region,
    ]
  }

  private func text(_ document: Document) -> String {
    String(decoding: MarkdownRenderer.bytes(of: document), as: UTF8.self)
  }

  @Test func theRegionalPlanReadsAsItsGoldenFile() throws {
    let overview = try RegionOverview(Self.dossiers(), part: .regioplan)
    let text = text(RegionDocument(overview).document)
    #expect(try GoldenFolder().difference(of: text, from: "regio-regioplan.md") == nil)
  }

  @Test func theYearlyReportReadsAsItsGoldenFile() throws {
    let text = text(try RegionOverview.report(of: 2025, Self.dossiers()).document)
    #expect(try GoldenFolder().difference(of: text, from: "regio-jaarverslag.md") == nil)
  }

  @Test func theYearlyReportAsJSONIsItsGoldenFile() throws {
    let bytes = RegionJSON.bytes(of: try RegionOverview.report(of: 2025, Self.dossiers()).overview)
    #expect(
      try GoldenFolder().difference(
        of: String(decoding: bytes, as: UTF8.self),
        from: "regio-jaarverslag.json"
      ) == nil
    )
  }
}
