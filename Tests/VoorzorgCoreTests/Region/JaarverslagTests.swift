import Testing

@testable import VoorzorgCore

struct JaarverslagTests {
  /// A municipality with a code, the day of its dossier and what it finished when.
  private static func gemeente(_ code: String, _ day: String?, finished: [(String, String)] = []) -> Dossier {
    var dossier = Dossier.gemeente("Plaats \(code)")
    dossier["gemeente.code"] = .text(code)
    dossier["peildatum"] = day.map(Dossier.day)
    for (ankerpunt, day) in finished {
      dossier.add("implementatieplan", ["ankerpunt": .choice(ankerpunt), "datumGereed": Dossier.day(day)])
    }
    return dossier
  }

  private static func finished(_ report: Jaarverslag) -> [String] {
    report.finished.map {
      "\($0.priority.ankerpunt + 1) \(report.overview.gemeenten[$0.place].code ?? "") \($0.priority.day)"
    }
  }

  @Test func onlyWhatWasFinishedInTheYearIsInItByAnkerpuntAndDay() throws {
    let report = try RegionOverview.report(
      of: 2025,
      [
        Self.gemeente(
          "GM1",
          "2026-01-01",
          finished: [("outreach", "2025-12-31"), ("bemoeizorg", "2025-03-01")]
        ),
        Self.gemeente(
          "GM2",
          "2026-01-01",
          finished: [("outreach", "2025-01-01"), ("outreach", "2024-12-31")]
        ),
        Self.gemeente("GM3", "2026-01-01", finished: [("outreach", "2026-01-01")]),
      ]
    )
    #expect(Self.finished(report) == ["1 GM2 2025-01-01", "1 GM1 2025-12-31", "2 GM1 2025-03-01"])
    #expect(report.finishers == 2)
  }

  @Test func whatAnOlderDossierFinishedIsKeptAndNothingCountsTwice() throws {
    let old = Self.gemeente(
      "GM1",
      "2025-03-01",
      finished: [("outreach", "2025-02-01"), ("bemoeizorg", "2025-02-01")]
    )
    let mid = Self.gemeente(
      "GM1",
      "2025-10-01",
      finished: [("outreach", "2025-02-01"), ("outreach", "2025-09-01")]
    )
    let new = Self.gemeente("GM1", "2026-03-01")
    for order in [[old, mid, new], [new, mid, old], [mid, new, old]] {
      let report = try RegionOverview.report(of: 2025, order)
      #expect(Self.finished(report) == ["1 GM1 2025-02-01", "1 GM1 2025-09-01", "2 GM1 2025-02-01"])
    }
  }

  @Test func everyDayOfEveryAnkerpuntComesBackAsItWasKept() throws {
    let days = ["0001-01-01", "2025-12-31", "2024-02-29", "9999-12-31"].compactMap { Day(iso: $0) }
    let all = (0..<12).flatMap { ankerpunt in
      days.sorted().map { FinishedPriority(ankerpunt: ankerpunt, day: $0) }
    }
    let monitor = Dossier(for: Shared.instrument).monitor
    var history = RegionHistory(finished: all.reversed(), monitor)
    #expect(history.finished == all)
    history.takeFinished(of: RegionHistory(finished: Array(all.prefix(5)), monitor))
    #expect(history.finished == all)
  }

  @Test func twoPrioritiesOfOneDayInOneDossierAreTwo() throws {
    let twice = Self.gemeente(
      "GM1",
      "2026-01-01",
      finished: [("outreach", "2025-02-01"), ("outreach", "2025-02-01")]
    )
    #expect(try RegionOverview.report(of: 2025, [twice, twice]).finished.count == 2)
  }

  @Test func theYearsAreKeptOnlyForAYearlyReport() throws {
    let slots = try RegionSlots(Shared.instrument)
    let gemeente = RegionContribution(Self.gemeente("GM1", nil), file: "a", slots: slots)
    #expect(gemeente.history == nil)
  }

  @Test func theNewestPeildatumGivesTheYearUnlessSomebodyAsksForOne() throws {
    let dossiers = [
      Self.gemeente("GM1", "2025-06-01"), Self.gemeente("GM2", "2024-06-01"), Self.gemeente("GM3", nil),
    ]
    let tally = try RegionOverview(dossiers).tally
    #expect(ReportedYear(newestOf: tally)?.number == 2025)
    #expect(ReportedYear(newestOf: tally)?.isAskedFor == false)
    #expect(ReportedYear(newestOf: try RegionOverview([Self.gemeente("GM1", nil)]).tally) == nil)
    let summary = try #require(try RegionOverview.report(of: 2024, dossiers).document.section("samenvatting"))
    #expect(
      summary.lines[0]
        == "Dit verslag gaat over 2024. Het telt de dossiers van 3 gemeenten op. De nieuwste peildatum is 1 juni 2025; "
        + "wat daarna gebeurde, staat er niet in."
    )
  }

  @Test(arguments: [
    // The example of a region reported of 2024 and 2025.
    ([String](), 2026, [2026]), ([], 2025, []), ([], 2024, []), (["2022-05-01"], 2026, [2022, 2023, 2026]),
    (["2022-05-01"], 2023, [2022, 2023]),
  ])
  func yearsWithoutAReportBeginWithTheFirstReportOrAdoption(adopted: [String], year: Int, missing: [Int])
    throws
  {
    let gemeenten = adopted.map { day in
      var dossier = Dossier.gemeente("Urk")
      dossier.add("regioplan", ["vastgesteldOp": Dossier.day(day)])
      return dossier
    }
    let report = try RegionOverview.report(of: year, gemeenten + [.region])
    #expect(report.missing(in: try #require(report.overview.regions.first)) == missing)
  }

  @Test func collegesThatAdoptedThePlanLaterStandApart() throws {
    let days = ["2024-05-01", "2025-05-01", "2026-05-01", nil]
    let report = try RegionOverview.report(
      of: 2025,
      days.enumerated().map { index, day in
        var dossier = Dossier.gemeente("Plaats \(index)")
        if let day { dossier.add("regioplan", ["vastgesteldOp": Dossier.day(day)]) }
        return dossier
      }
    )
    let section = try #require(report.document.section("vaststelling"))
    #expect(section.tables[0].map { $0[0] } == ["Plaats 0", "Plaats 1"])
    #expect(section.lines[0] == "Na 2025 vastgesteld: Plaats 2.")
    #expect(section.lines[1] == "Geen dag ingevuld: Plaats 3.")
    #expect(
      report.document.section("samenvatting")?.lines.contains(
        "Tot en met 2025 stelden 2 van de 4 colleges het regioplan vast, waarvan 1 in 2025 zelf. Daarna deed nog 1 college dat. "
          + "Van 1 gemeente staat er geen dag in het dossier."
      ) == true
    )
  }

  @Test func aYearWithoutAdoptionIsToldInAWord() throws {
    var dossier = Dossier.gemeente("Urk")
    dossier.add("regioplan", ["vastgesteldOp": Dossier.day("2024-05-01")])
    let report = try RegionOverview.report(of: 2025, [dossier, .gemeente("Texel")])
    let summary = try #require(report.document.section("samenvatting"))
    #expect(
      summary.lines.contains(
        "Tot en met 2025 stelde 1 van de 2 colleges het regioplan vast, waarvan geen in 2025 zelf. Van 1 gemeente staat er "
          + "geen dag in het dossier."
      )
    )
  }

  @Test func thatNoDossierHasADayIsNotToldAsThatNoCollegeAdoptedThePlan() throws {
    let summary = try #require(
      RegionOverview.report(of: 2025, [.gemeente("Urk")]).document.section("samenvatting")
    )
    #expect(
      summary.lines.contains(
        "In geen dossier staat dat een college het regioplan tot en met 2025 vaststelde. Van 1 gemeente staat er geen dag "
          + "in het dossier."
      )
    )
    #expect(!summary.lines.contains { $0.contains("0 van de") })
  }

  @Test func meansAreOfTheYearAndNeverAddedUp() throws {
    let report = try RegionOverview.report(
      of: 2026,
      [.example(named: "Oefendam"), .example(named: "Proefdorp")]
    )
    let section = try #require(report.document.section("middelen"))
    #expect(
      section.tables == [
        [
          ["Oefendam", "2026", "€ 48.000", "ja", "ja", "2027"],
          ["Proefdorp", "2026", "€ 48.000", "ja", "ja", "2027"],
        ]
      ]
    )
    let next = try RegionOverview.report(of: 2027, [.example(named: "Oefendam")])
    let tables = try #require(next.document.section("middelen")).tables
    #expect(tables.map { $0.map { $0[1] } } == [["2027"], ["2026"]])
  }

  @Test func aReportOfThousandsNamesNobody() throws {
    let dossiers = (0...RegionDocument.mostNamed).map { number in
      var dossier = Self.gemeente("GM\(number)", "2026-01-01", finished: [("outreach", "2025-02-01")])
      dossier.add("regioplan", ["vastgesteldOp": Dossier.day("2025-02-01")])
      return dossier
    }
    let bytes = MarkdownRenderer.bytes(of: try RegionOverview.report(of: 2025, dossiers).document)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("In 2025 kwamen 401 prioriteiten gereed, bij alle 401 gemeenten."))
    #expect(text.contains("Bij meer dan 400 gemeenten"))
    #expect(!text.contains("Plaats GM17"))
  }

  @Test func withoutADossierOfTheRegionItsPartsAreMarkedGaps() throws {
    let document = try RegionOverview.report(of: 2025, [.gemeente("Urk")]).document
    for id in ["werkpakketten", "jaarrapportages"] {
      #expect(
        document.section(id)?.lines.first?.hasPrefix("Nog te schrijven door de regiocoördinator: ") == true
      )
    }
  }
}
