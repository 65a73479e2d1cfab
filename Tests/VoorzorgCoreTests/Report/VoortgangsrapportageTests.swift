import Testing

@testable import VoorzorgCore

struct VoortgangsrapportageTests {
  private func progress(_ dossier: Dossier, today: String? = nil) -> Document {
    report(dossier, part: .voortgangsrapportage, today: today)
  }

  private func full() throws -> Dossier { try .fixture("documenten/gemeente") }

  @Test func whatIsLateIsCountedOnlyAgainstADay() throws {
    let counts = ["Prioriteiten in het plan: 2", "Daarvan gereed: 1", "Daarvan geëvalueerd: 1"]
    #expect(try progress(full()).section("in-het-kort")?.lines == counts)
    let late = "Daarvan over tijd op 1 maart 2027: 1"
    let lines = try progress(full(), today: "2027-03-01").section("in-het-kort")?.lines
    #expect(lines == counts[..<2] + [late] + counts[2...])
  }

  @Test(arguments: [
    ("2026-12-01", "2026-12-01", "op de beoogde dag"), ("2026-12-01", "2026-11-30", "1 dag eerder"),
    ("2024-02-28", "2024-03-01", "2 dagen later"), ("2025-12-31", "2027-01-01", "366 dagen later"),
  ])
  func theDifferenceIsThatOfTheDaysInTheDossier(meant: String, ready: String, words: String) throws {
    let dossier = try Dossier.empty.answering([
      "implementatieplan": "outreach", "implementatieplan.1.beoogdeDatumGereed": meant,
      "implementatieplan.1.datumGereed": ready,
    ])
    let rows = progress(dossier, today: "2030-01-01").section("gebeurd")?.sections.first?.tables.first
    #expect(rows?.first?[3] == words)
  }

  @Test func withoutBothDaysThereIsNoDifference() throws {
    let rows = try #require(
      progress(full(), today: "2030-01-01").section("gebeurd")?.sections.first?.tables[0]
    )
    #expect(rows[1][2...] == ["nog niet ingevuld", "–", "–"])
    #expect(rows[0][4] == "1 van 3; 1 niet beantwoord")
  }

  @Test func anActionLineOfWhichNobodySaidThatItIsDoneIsNotAnswered() throws {
    let dossier = reading(
      """
      {"formaat": "voorzorg-dossier/1", "implementatieplan": [{"ankerpunt": "outreach", "actieregels": [
        {"actie": "Bellen", "klaar": false}, {"actie": "Schrijven"}]}]}
      """
    ).dossier
    let rows = try #require(progress(dossier).section("gebeurd")?.section("actieregels")?.tables.first)
    #expect(rows.map { $0.last } == ["nee", "niet beantwoord"])
  }

  @Test func aStoryWithoutConsentIsCountedAndNotTold() throws {
    let document = try progress(full())
    let stories = try #require(document.section("verhalen"))
    #expect(stories.lines == ["1 verhaal staat hier niet, omdat niet is ingevuld dat er toestemming is."])
    #expect(stories.sections.map(\.id) == ["verhaal-1"])
    for bytes in [MarkdownRenderer.bytes(of: document), JSONReport.bytes(of: document)] {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("mag niemand lezen"))
    }
    let basis = String(decoding: MarkdownRenderer.bytes(of: try report(full(), part: .basis)), as: UTF8.self)
    #expect(basis.contains("mag niemand lezen"))
  }

  @Test(arguments: [
    "Nee", "nee, niet gevraagd", "onbekend", "Nog niet", "Geen toestemming", "-", "wordt gevraagd", "Geen.",
    "n.v.t.", "Moet nog",
  ])
  func aStoryWhoseConsentIsRefusedOrStillToBeAskedIsNotTold(consent: String) throws {
    let dossier = try Dossier.empty.answering([
      "basis.verhalen.1.verhaal": "Dit mag niemand lezen.", "basis.verhalen.1.toestemming": consent,
    ])
    let stories = try #require(progress(dossier).section("verhalen"))
    #expect(stories.sections.isEmpty && stories.lines.count == 1)
  }

  @Test(arguments: [
    "Ja", "De inwoner zelf", "Geen bezwaar van de verteller, op papier", "Nederlandse vertaling nagelezen",
  ])
  func aStoryWithConsentInAnyWordsIsTold(consent: String) throws {
    let dossier = try Dossier.empty.answering([
      "basis.verhalen.1.verhaal": "Ik mocht blijven.", "basis.verhalen.1.toestemming": consent,
    ])
    #expect(try #require(progress(dossier).section("verhalen")).sections.map(\.id) == ["verhaal-1"])
  }

  @Test func whenNoStoryHasConsentOnlyTheirNumberStandsThere() {
    let dossier = reading(
      """
      {"formaat": "voorzorg-dossier/1", "basis": {"verhalen": [{"verhaal": "Een"}, {"verhaal": "Twee"}]}}
      """
    ).dossier
    let stories = progress(dossier).section("verhalen")
    #expect(stories?.lines == ["2 verhalen staan hier niet, omdat niet is ingevuld dat er toestemming is."])
    #expect(stories?.sections.isEmpty == true)
  }

  @Test func theMonitorIsComparedWithinALevel() throws {
    let changed = try #require(try progress(full()).section("veranderd"))
    let monitor = try #require(changed.sections.first { $0.id == "monitor" })
    #expect(monitor.sections.map(\.id) == ["dashboard"])
    let title = monitor.sections[0].title.map(\.text).joined()
    #expect(title == "Dashboard, van eerste halfjaar 2026 naar tweede halfjaar 2026")
    #expect(monitor.sections[0].lines.contains("indicator 8, Norm op maat: van nee naar ja"))
  }

  @Test func onlyResultsThatWereLookedAtAreListed() throws {
    let results = try #require(
      try progress(full()).section("veranderd")?.sections.first { $0.id == "resultaten" }
    )
    #expect(results.tables[0].map { $0[2] } == ["ja", "nee", "ja"])
    #expect(results.lines == ["Niet beantwoord: 20 van de 23 resultaten."])
  }

  @Test(arguments: [("aangeboden", 0), ("vastgesteld", 1)])
  func anEvaluationIsMissedOnlyAfterTheDecision(status: String, count: Int) throws {
    let dossier = try Dossier.empty.answering(["implementatieplan": "outreach", "status": status])
    let evaluations = progress(dossier).section("veranderd")?.sections.first { $0.id == "evaluaties" }
    #expect(evaluations?.sections.count == count)
  }

  @Test func whatIsReadyIsNotOpenAnyMore() throws {
    let open = try progress(full()).section("verder")?.sections.first { $0.id == "nog-open" }
    #expect(open?.tables.first?.map { $0[0] } == ["2. Respijtopties"])
  }

  @Test func itSaysThatTheDashboardIsNoAccountability() throws {
    let lines = try #require(progress(.sound).section("verantwoording")).lines
    #expect(lines.first?.hasPrefix("Het landelijke dashboard. De VNG bedoelt haar dashboard") == true)
  }

  @Test func aRegionTellsOfItsWorkPackagesAndYearlyReports() throws {
    let document = progress(try .fixture("documenten/regio"))
    #expect(document.section("gepland")?.sections.map(\.id) == ["werkpakket-1", "werkpakket-2"])
    let reports = document.section("veranderd")?.sections.last
    #expect(reports?.title.map(\.text).joined() == "Jaarrapportage 1: 2025")
  }
}
