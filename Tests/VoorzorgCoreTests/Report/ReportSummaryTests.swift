import Testing

@testable import VoorzorgCore

struct ReportSummaryTests {
  private func summary(_ dossier: Dossier, today: String? = nil) throws -> Document.Section {
    try #require(report(dossier, today: today).section("samenvatting"))
  }

  private func urk(_ chosen: String..., open: Int = 0) -> Dossier {
    var dossier = Dossier.empty
    dossier["gemeente.naam"] = .text("Urk")
    for ankerpunt in Shared.instrument.ankerpunten.dropFirst(open) {
      dossier["voorzorgscan.\(ankerpunt.name).aanDeSlag"] = .yesNo(chosen.contains(ankerpunt.name))
    }
    return dossier
  }

  @Test func noneChosen() throws {
    #expect(
      try summary(urk()).lines.first
        == "Urk gaat aan de slag met 0 van de 12 ankerpunten. Bij 12 is het antwoord nee."
    )
  }

  @Test func withoutAnyChoiceNothingIsSaidOfHowManyAreWorkedOn() throws {
    #expect(
      try summary(urk(open: 12)).lines.first == "Urk heeft nog bij geen van de 12 ankerpunten gekozen."
    )
  }

  @Test func aRegionThatLeavesScanAndPlanToItsMunicipalitiesIsSummedUpByItsPlan() throws {
    let region = try Dossier(for: Shared.instrument, subject: .regio).answering([
      "regio.naam": "Proefland", "regioplan.werkpakketten.1.naam": "Tellen",
    ])
    let section = try #require(report(region, part: .samenvatting).section("samenvatting"))
    #expect(section.lines.last == "Het regionale plan heeft 1 werkpakket.")
    #expect(
      section.lines.first?.contains("zijn de voorzorgscan en het implementatieplan niet ingevuld") == true
    )
    #expect(!section.lines.contains { $0.contains("ankerpunten") })
  }

  @Test func whatIsNotAnsweredYetIsSaid() throws {
    #expect(
      try summary(urk("respijtopties", open: 3)).lines.first
        == "Urk gaat aan de slag met 1 van de 12 ankerpunten. Bij 8 is het antwoord nee, bij 3 is nog niet gekozen."
    )
  }

  @Test(arguments: [
    ("outreach", "Het plan telt 1 prioriteit."), ("outreach bemoeizorg", "Het plan telt 2 prioriteiten."),
  ])
  func prioritiesAreCounted(order: String, sentence: String) throws {
    let dossier = try urk("outreach", "bemoeizorg").answering(["implementatieplan": order])
    #expect(try summary(dossier).lines[0].hasSuffix(" \(sentence)"))
  }

  @Test func finishedOnesAreCounted() throws {
    let dossier = try urk().answering([
      "implementatieplan": "outreach bemoeizorg", "implementatieplan.1.datumGereed": "2026-05-01",
    ])
    #expect(try summary(dossier).lines[0].hasSuffix(" Het plan telt 2 prioriteiten, waarvan 1 gereed."))
  }

  @Test func withoutPrioritiesItSaysSo() throws {
    #expect(try summary(urk()).lines.last == "Het plan heeft nog geen prioriteiten.")
    #expect(try summary(urk()).tables == [])
  }

  @Test func whatIsChosenOutsideThePlanIsListedWithItsReason() throws {
    let dossier = try urk("outreach", "bemoeizorg", "respijtopties").answering([
      "implementatieplan": "outreach", "voorzorgscan.bemoeizorg.nietInPlan": "De regio doet dit.",
    ])
    #expect(
      try summary(dossier).lines.suffix(3) == [
        "Wel gekozen, nu niet in het plan:", "Bemoeizorg: De regio doet dit.",
        "Respijtopties: nog zonder reden",
      ]
    )
  }

  @Test func aPriorityIsARowWithGoalPersonDateAndState() throws {
    let dossier = try urk("outreach").answering([
      "implementatieplan": "outreach",
      "implementatieplan.1.doel": "Alle signalen worden opgevolgd. Binnen een week.",
      "implementatieplan.1.verantwoordelijke": "Anja", "implementatieplan.1.beoogdeDatumGereed": "2026-12-01",
    ])
    #expect(
      try summary(dossier).tables == [
        [["1", "Outreach", "Alle signalen worden opgevolgd.", "Anja", "1 december 2026", "in voorbereiding"]]
      ]
    )
  }

  @Test func anEmptyPriorityIsARowThatSaysSo() throws {
    let dossier = try urk().answering(["implementatieplan.1.opmerkingen": "x"])
    let missing = "nog niet ingevuld"
    #expect(
      try summary(dossier).tables == [
        [["1", "nog niet gekozen", missing, missing, missing, "in voorbereiding"]]
      ]
    )
  }
}
