import Testing

@testable import VoorzorgCore

@Suite("The optional parts ask about everything that their catalogues have")
struct PartQuestionTests {
  private func names(_ part: Part, _ subject: Dossier.Subject = .gemeente) -> [String] {
    let dossier = Dossier(for: Shared.instrument, subject: subject)
    return Questionnaire(dossier, offeringEntries: true).questions(in: part).map(\.name)
  }

  @Test func theStepsHaveSevenStatesAndEveryActionQuestionAndResult() {
    let names = names(.stappen)
    #expect(names.count { $0.hasSuffix(".stand") } == 7)
    #expect(names.count { $0.contains(".acties.") } == 31)
    #expect(names.count { $0.contains(".vragen.") } == 36)
    #expect(names.count { $0.hasSuffix(".bereikt") } == 23)
    #expect(names.count { $0.hasSuffix(".toelichting") } == 23)
    #expect(names.count == 7 + 31 + 36 + 2 * 23)
  }

  @Test func thePreventiescanHasTwoTextsAPartAndAnAnswerForEachAction() {
    let names = names(.preventiescan)
    #expect(names.count { $0.hasSuffix(".aanbod") } == 13)
    #expect(names.count { $0.hasSuffix(".kansen") } == 13)
    #expect(names.count { $0.hasSuffix(".antwoord") } == 119)
    #expect(names.count { $0.hasSuffix(".opmerking") } == 119)
    #expect(names.count == 2 * 13 + 2 * 119)
  }

  @Test func aRoundOfTheMonitorAsksEachSubQuestionOrEachOfItsPartsAndAnExplanation() throws {
    let indicatoren = try Indicatoren.load().indicatoren
    #expect(indicatoren.count == 20)
    let expected = indicatoren.flatMap { indicator in
      let names = indicator.subvragen.flatMap { subvraag in
        subvraag.onderdelen.isEmpty
          ? [subvraag.name] : subvraag.onderdelen.map { "\(subvraag.name).\($0.name)" }
      }
      return (names + ["toelichting"]).map { "monitor.1.indicatoren.\(indicator.name).\($0)" }
    }
    #expect(names(.monitor).filter { $0.contains(".indicatoren.") } == expected)
    #expect(
      names(.monitor).prefix(6)
        == ["jaar", "halfjaar", "niveau", "ingevuldDoor", "datum", "ondersteuning"].map { "monitor.1.\($0)" }[
          ...
        ]
    )
  }

  @Test func theRegionalPlanOfAMunicipalityHasTheQuickWinsAndTheFurtherActions() {
    let names = names(.regioplan)
    #expect(names.count { $0.hasPrefix("regioplan.slagen.") && $0.hasSuffix(".stand") } == 8)
    #expect(names.count { $0.hasPrefix("regioplan.slagen.") && $0.hasSuffix(".opmerking") } == 8)
    #expect(names.count { $0.hasPrefix("regioplan.acties.") } == 56)
    #expect(names.first == "regioplan.vastgesteldOp")
  }

  @Test func theRegionalPlanOfARegionHasTheSevenCoreAspects() {
    let names = names(.regioplan, .regio)
    #expect(names.count { $0.hasPrefix("regioplan.kernaspecten.") && $0.hasSuffix(".opgenomen") } == 7)
    #expect(names.count { $0.hasPrefix("regioplan.kernaspecten.") && $0.hasSuffix(".toelichting") } == 7)
    #expect(names.contains("regioplan.werkpakketten.1.projectleider"))
    #expect(names.contains("regioplan.jaarrapportages.1.jaar"))
    #expect(!names.contains { $0.contains(".slagen.") })
  }

  @Test(arguments: [Dossier.Subject.gemeente, .regio])
  func inAFullDossierNoTwoQuestionsShareANameOrAShortNumber(subject: Dossier.Subject) {
    var dossiers = RandomDossiers(Shared.instrument, seed: 4)
    dossiers.answered = 1
    dossiers.parts = 1
    dossiers.regional = subject == .regio ? 1 : 0
    let questionnaire = Questionnaire(dossiers.next(), offeringEntries: true)
    for names in [
      questionnaire.questions.map(\.name), questionnaire.questions.map(\.stableName),
      questionnaire.questions.compactMap(\.number),
    ] {
      let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }
      #expect(twice.keys.sorted() == [])
    }
    let numbered = Set(questionnaire.questions.filter { $0.number != nil }.map(\.part))
    #expect(numbered == Set(Part.allCases).subtracting([.kop]))
  }

  @Test func theNumbersOfTheOptionalPartsAreFoundAgain() throws {
    let questionnaire = Questionnaire(.empty, offeringEntries: true)
    for question in questionnaire.questions {
      guard let number = question.number else { continue }
      #expect(questionnaire.question(named: number)?.name == question.name)
    }
  }
}
