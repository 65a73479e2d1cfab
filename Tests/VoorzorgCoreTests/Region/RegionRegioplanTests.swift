import Testing

@testable import VoorzorgCore

struct RegionRegioplanTests {
  private static let slag = "wettelijke-plicht-schulden-en-uitzetting"

  private static func gemeente(_ name: String, _ plan: [String: Answer]) -> Dossier {
    var dossier = Dossier.gemeente(name)
    if !plan.isEmpty { dossier.add("regioplan", plan) }
    return dossier
  }

  private static func section(_ ids: String..., in overview: RegionOverview) throws -> Document.Section {
    var section = try #require(RegionDocument(overview).document.section("regioplan"))
    for id in ids { section = try #require(section.section(id)) }
    return section
  }

  @Test func everyAnswerToAQuickWinIsCountedAsWhatItIs() throws {
    let replies: [SlagReply?] = [.gerealiseerd, .prioriteit, .prioriteit, .geenPrioriteit, .onbekend, nil]
    let overview = try RegionOverview(
      replies.enumerated().map { index, reply in
        Self.gemeente(
          "Plaats \(index)",
          reply.map { ["slagen.\(Self.slag).stand": .choice($0.rawValue)] } ?? [:]
        )
      }
    )
    let counts = overview.tally.slagen(in: overview.groups[0], overview.slots)
    #expect(counts.count == 8)
    #expect(SlagReply.allCases.map { counts[0][$0] } == [1, 2, 1, 1, 1])
    #expect(counts[0].known == 4)
    #expect(SlagReply.allCases.map { counts[1][$0] } == [0, 0, 0, 0, 6])
    let tables = try Self.section("slagen", "voorzorg-2021", in: overview).tables
    #expect(tables[0][0].dropFirst() == ["1", "2", "1", "1", "1"])
    #expect(tables[1][0][1].hasPrefix("1 van de 4 gemeenten heeft dit al gerealiseerd."))
  }

  @Test func whatTheSourceSaysOfItsRegionStandsInAColumnOfItsOwn() throws {
    let overview = try RegionOverview([.example(named: "Proefdorp")])
    let section = try Self.section("slagen", "basiszorg-2021", in: overview)
    guard case .table(let words) = section.blocks[1] else { throw Missing.table }
    #expect(words.columns[1...] == ["Deze gemeenten (eigen regel)", "Regio Eindhoven, 2021 (bron)"])
    #expect(
      words.rows[0][2].text
        == "De meeste gemeenten: al gerealiseerd; sommige gemeenten: prioriteit in 2022"
    )
  }

  @Test func aPijlerHasTheYearOfItsNameAndItsNameOfNow() throws {
    let overview = try RegionOverview([.example(named: "Proefdorp")])
    let titles = try Self.section("slagen", in: overview).sections.map { $0.title.map(\.text).joined() }
    #expect(
      titles == [
        "Pijler Voorzorg (2021), nu Bestaanscondities", "Pijler Basiszorg (2021), nu Voorzorg",
        "Pijler Herstelzorg (2021 en nu)", "Pijler Wonen op maat (2021), nu Inclusief wonen",
      ]
    )
  }

  @Test func theFiftySixActionsAreCountedAndDoublesNameTheirGroup() throws {
    let overview = try RegionOverview([
      .example(named: "Proefdorp"), .example(named: "Oefendam"), .gemeente("Urk"),
    ])
    let acties = try Self.section("acties", in: overview)
    let rows = acties.sections.dropLast().flatMap(\.tables).joined()
    #expect(rows.count == 56)
    for row in rows { #expect(row[1...4].compactMap { Int($0) }.reduce(0, +) == 3) }
    let nazorg = rows.filter { $0[5] == "Nazorg" }.map { $0[0] }
    #expect(nazorg == ["1.11 Nazorg voor ex-gedetineerden", "3.7 Nazorg / transitieondersteuning"])
  }

  @Test func collegesStandByDayAndThoseOfWhichNoneIsKnownApart() throws {
    let days = ["Modelstad": "2025-11-04", "Oefendam": "2025-09-30", "Proefdorp": nil]
    let overview = try RegionOverview(
      days.sorted { $0.key < $1.key }.map { name, day in
        Self.gemeente(name, day.map { ["vastgesteldOp": Dossier.day($0)] } ?? [:])
      }
    )
    let section = try Self.section("vaststelling", in: overview)
    #expect(section.tables == [[["Oefendam", "30 september 2025"], ["Modelstad", "4 november 2025"]]])
    #expect(section.lines[0].hasPrefix("Van de 3 colleges stelden er 2 het regioplan vast."))
    #expect(section.lines.last == "Geen dag ingevuld: Proefdorp.")
  }

  @Test func aspectsOfTheTwoLevelsAndOfTheRegionStandApart() throws {
    let aspect = "regionaal-plan.aspecten.voorkomen"
    var (dashboard, own) = (Dossier.gemeente("Modelstad"), Dossier.gemeente("Oefendam"))
    dashboard.addRound(2025, .eerste, .dashboard, [aspect: .nee])
    dashboard.addRound(2025, .tweede, .dashboard, [aspect: .ja])
    own.addRound(2025, .eerste, .eigenInschatting, [aspect: .onbekend])
    let overview = try RegionOverview([dashboard, own, .gemeente("Proefdorp"), .region])
    let section = try Self.section("kernaspecten", in: overview)
    #expect(section.sections.map(\.id) == ["regio", "dashboard", "eigen-inschatting"])
    let rows = section.sections.dropFirst().map { $0.tables[0][2].dropFirst() }
    #expect(rows == [["1", "0", "0", "0"], ["0", "0", "1", "0"]])
    let region = try #require(section.sections.first).tables[0]
    #expect(region.map { $0[1] } == ["ja", "ja", "ja", "ja", "onbekend", "ja", "nee"])
  }

  @Test func whatTheRegionExplainsIsTypedText() throws {
    let overview = try RegionOverview([.region])
    let section = try Self.section("kernaspecten", "regio", in: overview)
    guard case .table(let table)? = section.blocks.first else { throw Missing.table }
    #expect(table.rows.allSatisfy { if case .typed = $0[2] { true } else { false } })
  }

  @Test func onlyTheProjectLeaderIsKnownAndTheOtherRolesAreMarkedGaps() throws {
    let with = try Self.section("rollen", in: RegionOverview([.region]))
    #expect(with.sections.count == 5)
    #expect(with.sections.map { $0.blocks.count } == [2, 2, 2, 2, 2])
    #expect(with.section("projectleider")?.tables[0].count == 4)
    let without = try Self.section("rollen", in: RegionOverview([.gemeente("Urk")]))
    for section in without.sections {
      #expect(section.lines.last?.hasPrefix("Nog te schrijven door de regiocoördinator: ") == true)
    }
  }

  @Test func ofOneRegionTheNewestDossierCounts() throws {
    var (old, new) = (Dossier.region, Dossier.region)
    old["peildatum"] = Dossier.day("2025-01-01")
    new["peildatum"] = Dossier.day("2026-01-01")
    for dossiers in [[old, new], [new, old]] {
      let regions = try RegionOverview(dossiers).regions
      #expect(regions.map(\.peildatum?.year) == [2026])
    }
  }

  private enum Missing: Error { case table }
}
