import Testing

@testable import VoorzorgCore

/// What holds of the plan of action and the report on progress both.
struct DocumentReportTests {
  static let documents: [ReportPart] = [.planVanAanpak, .voortgangsrapportage]

  @Test func eachHasATitleOfItsOwnForAMunicipalityAndForARegion() {
    func title(_ part: ReportPart, _ dossier: Dossier) -> String {
      report(dossier, part: part).title.map(\.text).joined()
    }
    let region = reading(#"{"formaat": "voorzorg-dossier/1", "regio": {"naam": "Regio X"}}"#).dossier
    #expect(title(.planVanAanpak, .sound) == "Plan van aanpak voorzorg · Utrecht")
    #expect(title(.voortgangsrapportage, .sound) == "Voortgangsrapportage voorzorg · Utrecht")
    #expect(title(.planVanAanpak, region) == "Regionaal plan van aanpak voorzorg · Regio X (concept)")
    #expect(
      title(.voortgangsrapportage, region) == "Regionale voortgangsrapportage voorzorg · Regio X (concept)"
    )
  }

  @Test func theChaptersStandInTheOrderOfTheSteps() {
    #expect(
      report(.sound, part: .planVanAanpak).sections.map(\.id) == [
        "kop", "samenvatting", "missie-visie-doelen", "samen-werken", "cijfers", "scan", "plan",
        "niet-in-plan",
        "sturing", "kernaspecten", "aandachtspunten", "bronnen",
      ]
    )
    #expect(
      report(.sound, part: .voortgangsrapportage).sections.map(\.id) == [
        "kop", "in-het-kort", "gepland", "gebeurd", "veranderd", "cijfers", "verhalen", "verder",
        "verantwoording", "aandachtspunten", "bronnen",
      ]
    )
  }

  @Test func theWholeReportDoesNotHoldThem() throws {
    let ids = try report(.fixture("documenten/gemeente")).sections.map(\.id)
    #expect(!ids.contains("kernaspecten") && !ids.contains("in-het-kort"))
  }

  @Test(arguments: documents, [Dossier.Subject.gemeente, .regio])
  func anEmptyDossierGivesNoAnswerAndEveryChapterSaysSo(part: ReportPart, subject: Dossier.Subject) {
    let document = report(Dossier(for: Shared.instrument, subject: subject), part: part)
    for section in document.sections where !["kop", "aandachtspunten", "bronnen"].contains(section.id) {
      let answers = section.allAnswers
      #expect(answers.allSatisfy { $0.answer == nil })
      let texts = section.everyText
      let says = ["nog ", "Nog ", "niet ", ": 0"].contains { word in texts.contains { $0.contains(word) } }
      #expect(says || answers.contains(where: \.isExpected), "\(section.id)")
    }
  }

  @Test(arguments: documents)
  func everyAnswerThatIsShownHasTheNameOfAQuestionAndItsAnswer(part: ReportPart) throws {
    for name in ["gemeente", "regio"] {
      let dossier = try Dossier.fixture("documenten/\(name)")
      var expected: [String: Answer] = [:]
      dossier.visitAnswers(Shared.instrument.form) { position, answer in expected[position.name] = answer }
      let shown = report(dossier, part: part).sections.flatMap(\.allAnswers).filter { $0.answer != nil }
      #expect(shown.count > 20)
      for block in shown { #expect(expected[block.question] == block.answer, "\(block.question)") }
    }
  }

  @Test(arguments: documents)
  func roundsOfTwoLevelsAreNeverInOneTable(part: ReportPart) throws {
    let figures = try #require(report(.fixture("documenten/gemeente"), part: part).section("cijfers"))
    let dashboard = try #require(figures.sections.first { $0.id == "dashboard" })
    let own = try #require(figures.sections.first { $0.id == "eigen-inschatting" })
    #expect(dashboard.tables[0].map { $0[0] } == ["", "1", "", "4", "", "8", "9", ""])
    #expect(own.tables[0].map { $0[0] } == ["", "", "", "8", "", "18"])
    #expect(own.lines.last == "Nog niet beantwoord in deze ronde: 18 van de 20 indicatoren.")
    #expect(figures.sections.last?.id == "kleuren")
  }
}

extension Document.Section {
  /// All texts of the section and of those in it: paragraphs, list items and cells.
  var everyText: [String] {
    lines + tables.joined().joined() + sections.flatMap(\.everyText)
  }
}
