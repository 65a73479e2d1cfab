import Testing

@testable import VoorzorgCore

struct OpenPointChangesTests {
  private static let name = "voorzorgscan.outreach.aanbod"

  private static func differing(_ names: String...) -> Dossier {
    var dossier = Dossier.of("Urk", day: "2026-03-01")
    dossier.openPunten = names.map { name in
      OpenPunt(
        name: name,
        meningen: [.init(.tekst("Een team"), door: ["a"]), .init(.tekst("Nog niets"), door: ["b"])]
      )
    }
    return dossier
  }

  @Test func aPointThatIsSettledAndOneThatIsNewAreTold() throws {
    let comparison = Comparison(
      Self.differing(Self.name, "voorzorgscan.bemoeizorg.kansen"),
      Self.differing(Self.name, "voorzorgscan.bemoeizorg.nodig")
    )
    #expect(comparison.openPunten.new.map(\.name) == ["voorzorgscan.bemoeizorg.nodig"])
    #expect(comparison.openPunten.settled.map(\.name) == ["voorzorgscan.bemoeizorg.kansen"])
    #expect(comparison.openPunten.remaining.map(\.name) == [Self.name])
    #expect(!comparison.isEmpty)
    let line = "Er staan nu 2 open punten in het dossier: 1 niet meer open en 1 nieuw."
    #expect(comparison.summary[.antwoorden] == line)
  }

  @Test func theLastPointThatIsSettledLeavesNone() {
    let summary = Comparison(Self.differing(Self.name), Self.differing()).summary
    #expect(summary[.antwoorden] == "Er staan nu geen open punten in het dossier: 1 niet meer open.")
  }

  @Test func theSamePointsAreNoChange() {
    #expect(Comparison(Self.differing(Self.name), Self.differing(Self.name)).isEmpty)
  }

  @Test func theTableNamesTheQuestionInWords() throws {
    let old = Self.differing()
    let document = try ComparisonSeries(.named("a", old), .named("b", Self.differing(Self.name))).document
    let rows = try #require(document.section("open-punten")?.tables.first)
    #expect(rows == [["Ankerpunt 1 van 12, Outreach", "Wat biedt mijn gemeente al?", "nieuw"]])
  }

  @Test func theJSONGivesTheNamesOfThePoints() throws {
    let series = try ComparisonSeries(.named("a", Self.differing()), .named("b", Self.differing(Self.name)))
    let text = String(
      decoding: ComparisonJSON.bytes(of: series, instrument: Shared.instrument),
      as: UTF8.self
    )
    let flat = text.filter { !$0.isWhitespace }
    #expect(flat.contains("\"openPunten\":{\"nieuw\":[\"\(Self.name)\"],\"nietMeerOpen\":[],\"nogOpen\":[]}"))
  }
}
