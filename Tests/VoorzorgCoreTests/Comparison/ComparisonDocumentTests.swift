import TestSupport
import Testing

@testable import VoorzorgCore

struct ComparisonDocumentTests {
  private func fixtures() throws -> (ComparedDossier, ComparedDossier) {
    (
      .named("maart", try .fixture("vergelijken/maart")),
      .named("oktober", try .fixture("vergelijken/oktober"))
    )
  }

  @Test func marchAndOctoberOfOneMunicipalityAreTheGoldenFile() throws {
    let (march, october) = try fixtures()
    let series = try ComparisonSeries(october, march)
    // The label of the form, with the title before it, would count as text of the source.
    let label = try #require(Shared.instrument.allFields.first { $0.name == "aanDeSlag" }).label
    let text = String(decoding: MarkdownRenderer.bytes(of: series.document), as: UTF8.self)
      .replacing(label, with: "(aan de slag)")
    let difference = try GoldenFolder().difference(of: text, from: "vergelijking-maart-oktober.md")
    #expect(difference == nil)
  }

  @Test func everyChangeStandsInJustOneRow() throws {
    let (march, october) = try fixtures()
    let series = try ComparisonSeries(march, october)
    let parts = Set(Part.allCases.map(\.rawValue))
    let sections = series.document.sections.filter { parts.contains($0.id) }
    let rows = sections.flatMap(\.tables).joined().count
    let priorities = series.whole.entries.count { $0.part == .plan && $0.entry.outer == nil }
    #expect(rows == series.whole.answers.count + series.whole.entries.count - priorities)
    #expect(series.document.section("prioriteiten")?.tables.first?.count == series.whole.priorities.count)
  }

  @Test func moreThanTwoHaveAChapterForEachStep() throws {
    let (march, october) = try fixtures()
    var last = october.dossier
    last["peildatum"] = Dossier.day("2027-03-01")
    last["voorzorgscan.outreach.aanDeSlag"] = .yesNo(false)
    let series = try ComparisonSeries(.named("later", last), march, october)
    let document = series.document
    #expect(document.sections.map(\.id) == ["samenvatting", "dossiers", "stap-1", "stap-2", "regels"])
    #expect(document.section("stap-2")?.lines.first == "Niet meer gekozen: ‘Outreach’.")
    #expect(
      document.section("samenvatting")?.lines.contains { $0.contains("Niet meer gekozen: ‘Outreach’") }
        == true
    )
  }

  @Test func sideBySideNobodyIsFurther() throws {
    let (march, october) = try fixtures()
    var other = october.dossier
    other["gemeente.naam"] = .text("Schetsveen")
    other["gemeente.code"] = nil
    let series = try ComparisonSeries(march, .named("b", other), allowsOthers: true)
    let happened = series.document.section("prioriteiten")?.tables.first?.map { $0.last ?? "" } ?? []
    #expect(happened.contains { $0.hasSuffix("32 dagen later bij Schetsveen") })
    let texts = [
      String(decoding: MarkdownRenderer.bytes(of: series.document), as: UTF8.self),
      String(decoding: ComparisonJSON.bytes(of: series, instrument: Shared.instrument), as: UTF8.self),
    ]
    for text in texts {
      for word in [
        "vooruit", "stap terug", "stap-terug", "verbeter", "opgelost (", "veranderde", "vervallen |",
      ] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test(arguments: [
    ("Twee medewerkers gaan langs.", "Drie medewerkers gaan langs.", "Twee medewerkers gaan langs."),
    (
      "Een lange zin die vooraan gelijk is en dan twee woorden anders heeft voordat hij weer doorgaat tot het eind.",
      "Een lange zin die vooraan gelijk is en dan drie woorden anders heeft voordat hij weer doorgaat tot het eind.",
      "… gelijk is en dan twee woorden anders heeft voordat …"
    ),
    ("Niets", "Niets  anders", "Niets"), ("a b", "a  b", "a b"),
  ])
  func aLongTextIsShownWhereItDiffers(old: String, new: String, shown: String) {
    #expect(TextDifference(old, new).old == shown)
  }
}
