import Testing
import VoorzorgCore

@testable import voorzorg

/// What a user gets, to the byte.
struct GoldenTests {
  @Test(arguments: [
    (["rapport", "--voorbeeld", "--onderdeel", "samenvatting"], "voorbeeld-samenvatting.md"),
    (["rapport", "--voorbeeld", "--onderdeel", "plan"], "voorbeeld-plan.md"),
    (["rapport", "--voorbeeld", "--onderdeel", "plan", "--formaat", "json"], "voorbeeld-plan.rapport.json"),
    (["schema"], "voorzorg-dossier-1.schema.json"),
  ])
  func theOutputIsTheGoldenFile(arguments: [String], name: String) throws {
    let run = try TestFolder().run(arguments)
    #expect(run.code == 0)
    try GoldenFile.expect(run.output, is: name)
  }

  // The Markdown of the scan has no golden file: titles and labels of the form, one behind the other, would count as
  // text of the source.
  @Test func theScanHasATitleForEachAnkerpuntAndALabelForEachAnswer() throws {
    let instrument = try Instrument.load()
    let lines = try TestFolder().run("rapport", "--voorbeeld", "--onderdeel", "scan").output.split(
      separator: "\n"
    )
    let elsewhere = "**Elders in dit dossier en in de instrumenten**"
    let shown = lines.filter { $0.hasPrefix("### ") || $0.hasPrefix("**") && $0 != elsewhere }.map {
      String($0.prefix { $0 != ":" })
    }
    let labels = instrument.allFields.filter { ["aanDeSlag", "aanbod", "kansen", "nodig"].contains($0.name) }
      .prefix(4).map { "**\($0.label)**" }
    let expected = instrument.ankerpunten.flatMap { ["### \($0.number). \($0.title)"] + labels }
    #expect(shown.filter { !$0.contains("(toegevoegd)") } == expected)
  }
}
