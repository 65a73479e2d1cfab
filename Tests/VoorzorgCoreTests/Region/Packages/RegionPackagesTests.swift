import Testing

@testable import VoorzorgCore

struct RegionPackagesTests {
  private let slots: RegionSlots

  init() throws { slots = try RegionSlots(Shared.instrument) }

  /// A dossier of a region with some work packages.
  private func region(
    _ packages: [RegionPlan.Werkpakket],
    named name: String = "Voorbeeldland",
    day: String? = nil
  ) -> RegionContribution {
    var region = RegionContribution(file: "regio", subject: .regio, name: name)
    region.peildatum = day.flatMap { Day(iso: $0) }
    region.plan = RegionPlan(werkpakketten: packages)
    return region
  }

  private func described(_ regions: RegionContribution...) -> [String?] {
    let packages = PackageOverview(
      PackageRegion.overview([PackageRegion.gemeente("A", chosen: ["outreach"], slots)] + regions, slots)
    )
    return packages.described.all.map { $0.package.map { packages.grouping.packages[$0].name } }
  }

  @Test(
    arguments: [
      ("Outreach en bemoeizorg", "Respijtopties", "outreach-en-bemoeizorg"),
      ("vertrek-uit-een-instelling", nil, "vertrek-uit-een-instelling"),
      ("Iets", "Toepassing van urgentieverordening", "urgentie-en-woningverdeling"),
      ("Iets", "luister- of sos-lijn, meldpunt overlast, Outreach", "overlast-en-woningvervuiling"),
      ("Iets", "Respijtopties, Outreach, Bemoeizorg", "outreach-en-bemoeizorg"),
      ("Iets", "Bemoeizorg, Respijtopties", "outreach-en-bemoeizorg"),
      ("Iets", "Respijtopties, Bemoeizorg", "respijt-herstel-en-opvang"),
      ("Iets", "inloop-en-steunpunten", "inloop-en-sociale-basis"),
      ("Iets", "iets anders", nil), ("Iets", nil, nil), (nil, nil, nil),
    ] as [(String?, String?, String?)]
  )
  func aPackageOfTheRegionGoesByItsNameAndElseByItsAnkerpunten(
    name: String?,
    ankerpunten: String?,
    package: String?
  ) {
    #expect(described(region([.init(naam: name, ankerpunten: ankerpunten)])) == [package])
  }

  @Test func ofOneRegionTheNewestDossierCounts() {
    let old = region([.init(naam: "Jongeren")], day: "2025-01-01")
    let new = region([.init(naam: "Respijtopties", ankerpunten: "Respijtopties")], day: "2026-01-01")
    #expect(described(old, new) == ["respijt-herstel-en-opvang"])
    #expect(described(new, old) == ["respijt-herstel-en-opvang"])
    #expect(described(new, region([.init(naam: "Iets")], named: "Elders")).count == 2)
  }

  @Test func nothingThatARegionDescribesIsDropped() {
    let packages = (1...9).map { RegionPlan.Werkpakket(naam: "Onderwerp \($0)", doel: "Doel \($0)") }
    let region = region(packages + [.init(naam: "Outreach en bemoeizorg", doel: "Doel 10")])
    let gemeente = PackageRegion.gemeente("A", chosen: ["outreach"], slots)
    let overview = PackageRegion.overview([gemeente, region], slots, top: 1)
    let text = String(decoding: MarkdownRenderer.bytes(of: RegionDocument(overview).document), as: UTF8.self)
    for number in 1...10 { #expect(text.contains("| Doelen | Doel \(number) |")) }
    #expect(text.contains("#### Projectbrief: Outreach en bemoeizorg\n"))
  }
}
