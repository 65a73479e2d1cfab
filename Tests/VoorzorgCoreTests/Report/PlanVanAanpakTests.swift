import Testing

@testable import VoorzorgCore

struct PlanVanAanpakTests {
  private func plan(_ dossier: Dossier) -> Document { report(dossier, part: .planVanAanpak) }

  private func aspects(_ dossier: Dossier) throws -> [[String]] {
    try #require(plan(dossier).section("kernaspecten")?.tables.first)
  }

  @Test func ofAnEmptyDossierNoAspectIsInThePlan() throws {
    let rows = try aspects(.empty)
    #expect(rows.count == 7)
    #expect(rows.allSatisfy { $0.count == 2 && $0[1] == "nog niet in dit plan" })
    let lines = try #require(plan(.empty).section("kernaspecten")).lines
    #expect(lines.last == "Nog niet ingevuld: er is geen ronde van de monitor.")
  }

  @Test func aNumberThatNobodyKnowsTellsNothingOfItsGroup() throws {
    let dossier = try Dossier.empty.answering([
      "basis.cijfers.1.aantal": "onbekend", "basis.cijfers.1.groep": "dreigende-huisuitzetting",
    ])
    #expect(try aspects(dossier).allSatisfy { $0[1] == "nog niet in dit plan" })
  }

  @Test func anAspectIsPlacedOnlyWhereTheDossierIsAboutIt() throws {
    let places = try aspects(.fixture("documenten/gemeente")).map { $0[2] }
    #expect(
      places == [
        "Missie, visie en doelen: 2030 staat bij doelen", "Cijfers: 1 cijfer per groep",
        "Wat er is en waar kansen liggen: ankerpunten 1, 7, 8 en 12; Het plan: prioriteiten 1 en 2",
        "Cijfers: indicator 4", "Wat er is en waar kansen liggen: ankerpunt 7", "nog niet in dit plan",
        "nog niet in dit plan",
      ]
    )
  }

  @Test func whatIsOnlyUnknownIsNoPlace() throws {
    var dossier = Dossier.sound
    dossier.addRound(2026, .eerste, .dashboard, ["afbouw-en-ombouw-opvang.afspraken.afbouwschema": .onbekend])
    #expect(try aspects(dossier)[3].last == "nog niet in dit plan")
    dossier.addRound(2026, .tweede, .dashboard, ["afbouw-en-ombouw-opvang.afspraken.afbouwschema": .nee])
    #expect(try aspects(dossier)[3].last == "Cijfers: indicator 4")
  }

  @Test func theAnswersOfTheNewestRoundStandBesideEachAspect() throws {
    let answers = try aspects(.fixture("documenten/gemeente")).map { $0[1] }
    let missing = "nog niet ingevuld"
    #expect(answers == ["ja", "ja", "ja", "nee", missing, missing, "onbekend"])
  }

  @Test func aRegionAnswersForItsOwnPlan() throws {
    let rows = try aspects(.fixture("documenten/regio"))
    let columns = [rows[2], rows[5], rows[6]].map { Array($0[1...3]) }
    #expect(
      columns == [
        ["Ja", "Hoofdstuk 3 | bladzijde 12", "ja"], ["Nee", "Volgt in het najaar.", "nee"],
        ["Onbekend", "–", "nog niet ingevuld"],
      ]
    )
    #expect(rows[2][4] == "Het plan: 2 werkpakketten")
  }

  @Test func theReadingOfTheAspectsNamesOnlyWhatTheCataloguesHave() throws {
    let instrument = Shared.instrument
    let aspects = try #require(instrument.indicatoren.list(named: "kernaspecten")).items.map(\.name)
    #expect(Set(KernaspectPlaces.all.keys).isSubset(of: aspects))
    for places in KernaspectPlaces.all.values {
      #expect(places.ankerpunten.allSatisfy { instrument.ankerpunt(named: $0) != nil })
      #expect(places.indicatoren.allSatisfy { instrument.indicatoren.indicator($0) != nil })
    }
    let questions = instrument.monitor.questions(of: "regionaal-plan")?.questions.compactMap(
      \.onderdeel?.name
    )
    #expect(questions == aspects)
  }

  @Test func aChosenAnkerpuntHasItsTextsAndTheOthersAreInOneTable() throws {
    let scan = try #require(try plan(.fixture("documenten/gemeente")).section("scan"))
    #expect(
      scan.sections.map(\.id) == [
        "outreach", "woonplekken-en-basisbenodigdheden", "respijtopties", "kwaliteit-en-vraaggerichtheid",
        "niet-gekozen",
      ]
    )
    #expect(scan.sections[0].answers.prefix(3).map(\.field.name) == ["aanbod", "kansen", "nodig"])
    #expect(
      scan.sections[4].tables[0].map { $0[2] } == Array(repeating: "nee", count: 7) + ["nog niet gekozen"]
    )
  }

  @Test func evaluationIsAskedAfterOnlyAfterTheDecision() throws {
    func missing(_ status: String) throws -> [String] {
      let dossier = try Dossier.empty.answering(["implementatieplan": "outreach", "status": status])
      return plan(dossier).section("plan")?.answers.filter(\.isExpected).map(\.field.name) ?? []
    }
    #expect(try !missing("aangeboden").contains("evaluatie"))
    #expect(try missing("vastgesteld").contains("evaluatie"))
  }

  @Test func theRegisseurHasTheTwoTasksOfTheStep() throws {
    let regie = try #require(plan(.sound).section("samen-werken")?.sections.first { $0.id == "regie" })
    #expect(regie.lines.count == 3)
    #expect(regie.answers.map(\.question) == ["basis.regisseur"])
  }
}
