import TestSupport
import Testing

@testable import VoorzorgCore

struct PackageDocumentTests {
  private let slots: RegionSlots

  init() throws { slots = try RegionSlots(Shared.instrument) }

  /// The municipality and the region of the examples, with some neighbours.
  private func region(top: Int? = nil, grouping: PackageGrouping? = nil) -> RegionOverview {
    let examples = [Shared.example, Shared.regionalExample].map { bytes in
      RegionContribution(
        DossierReading(bytes, instrument: Shared.instrument).dossier,
        file: "voorbeeld",
        slots: slots
      )
    }
    let neighbours = [
      PackageRegion.gemeente(
        "Fictiedijk",
        works: [
          "outreach": [.chosen, .planned], "urgentieverordening": .chosen, "respijtopties": .declined,
        ],
        slagen: ["niemand-vertrekt-zonder-onderdak": .prioriteit, "huisuitzettingen-stoppen": .gerealiseerd],
        slots
      ),
      PackageRegion.gemeente(
        "Proefdorp",
        works: ["outreach": .offers, "integrale-zorg": [.chosen, .planned, .finished]],
        acties: ["overgang-naar-18-jaar": .onbekend, "maatwerkbudget": .nee],
        slots
      ),
      PackageRegion.gemeente("Schetsveen", acties: ["onder-de-pannen": .ja], slots),
      PackageRegion.gemeente("Leerwoude", slots),
    ]
    return PackageRegion.overview(examples + neighbours, slots, grouping: grouping, top: top)
  }

  private func markdown(_ overview: RegionOverview) -> String {
    String(decoding: MarkdownRenderer.bytes(of: RegionDocument(overview).document), as: UTF8.self)
  }

  @Test func theWholePartReadsAsRecorded() throws {
    #expect(
      try GoldenFolder().difference(of: markdown(region(top: 3)), from: "regio-werkpakketten.md") == nil
    )
  }

  @Test func theJSONIsAsRecorded() throws {
    let text = String(decoding: RegionJSON.bytes(of: region(top: 3)), as: UTF8.self)
    #expect(try GoldenFolder().difference(of: text, from: "regio-werkpakketten.json") == nil)
  }

  @Test func aTopThatIsTooSmallSaysWhoHasNothingAndHowManyWouldDo() {
    let text = markdown(region(top: 1))
    #expect(
      text.contains(
        "**De top is te klein: 2 gemeenten willen iets en hebben niets in de top**: Proefdorp en Schetsveen."
      )
    )
    #expect(text.contains("zijn er 3 werkpakketten nodig om elke gemeente iets te geven."))
    #expect(markdown(region(top: 3)).contains("Elke gemeente die iets wil, heeft iets in deze top."))
  }

  @Test func whatSomebodyTypedInAFileCannotBreakThePage() {
    let text =
      #"{"formaat": "voorzorg-werkpakketten/1", "werkpakketten": [{"naam": "a", "titel": "A | <b>*x*", "toelichting": "<script>", "ankerpunten": ["outreach"]}]}"#
    let grouping = PackageGroupingReading(Array(text.utf8), path: "x", slots.packageMembers).grouping
    let overview = region(grouping: grouping)
    #expect(markdown(overview).contains(#"A \| \<b>\*x\*"#))
    let page = String(decoding: HTMLRenderer.bytes(of: RegionDocument(overview).document), as: UTF8.self)
    #expect(!page.contains("<script"))
    #expect(page.contains("A | &lt;b&gt;*x*") || page.contains("A | &lt;b>*x*"))
  }

  @Test(arguments: [(3, "en Plaats 12 |"), (40, "en 28 andere |"), (200, "andere |")])
  func aBriefNamesFewerMunicipalitiesRatherThanGrowBeyondItsPage(count: Int, end: String) throws {
    let many = (10..<10 + count).map { PackageRegion.gemeente("Plaats \($0)", chosen: ["outreach"], slots) }
    let text = markdown(PackageRegion.overview(many, slots, top: 1))
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| Ankerpunt 1 Outreach |") })
    #expect(row.contains(end), "\(row)")
  }

  @Test(arguments: [(400, true), (401, false)])
  func beyondTheMunicipalitiesOfTheCountryPackagesOnlyCount(count: Int, namesEach: Bool) {
    let many = (0..<count).map { PackageRegion.gemeente("Plaats \($0)", chosen: ["outreach"], slots) }
    let overview = PackageRegion.overview(many, slots)
    let json = String(decoding: RegionJSON.bytes(of: overview), as: UTF8.self)
    #expect(json.contains("\"doetMee\": \(count),"))
    #expect(json.contains("\"stand\": \"doet-mee\"") == namesEach)
    #expect(markdown(overview).contains("Plaats 17") == namesEach)
  }

  @Test func whereNoNameFitsABriefCounts() throws {
    let long = String(repeating: "x", count: 3000)
    var region = RegionContribution(file: "regio", subject: .regio, name: "Regio")
    region.plan = RegionPlan(werkpakketten: [.init(naam: "Outreach en bemoeizorg", doel: long)])
    let gemeenten = [PackageRegion.gemeente("A", chosen: ["outreach"], slots)]
    let text = markdown(PackageRegion.overview(gemeenten + [region], slots, top: 1))
    #expect(text.contains(long))
    #expect(text.contains("| Ankerpunt 1 Outreach | 1 gemeente | – | – |"))
  }

  @Test func aRowForEachPackageAndMunicipality() {
    var bytes: [UInt8] = []
    let overview = region(top: 3)
    RegionRows(overview, in: .jsonl).write { bytes += $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 14 * overview.gemeenten.count)
    #expect(
      lines.contains {
        $0.contains(
          #""gemeente":"Fictiedijk","code":null,"peildatum":null,"werkpakket":"outreach-en-bemoeizorg","#
        ) && $0.contains(#""stand_eigen_regel":"doet-mee","mist_eigen_regel":true,"wil":"outreach","#)
      }
    )
  }
}
