import Testing

@testable import VoorzorgCore

struct ReportDocumentTests {
  private let document = report(.example)

  @Test func theChaptersStandInOneOrder() {
    #expect(
      document.sections.map(\.id) == [
        "kop", "samenvatting", "scan", "plan", "stappen", "basis", "preventiescan", "monitor", "regioplan",
        "aandachtspunten", "bronnen",
      ]
    )
  }

  @Test(arguments: [(ReportPart.samenvatting, ["samenvatting"]), (.scan, ["scan"]), (.plan, ["plan"])])
  func aPartHasItsOwnChapterBetweenHeadAndSources(part: ReportPart, chapters: [String]) {
    #expect(
      report(.example, part: part).sections.map(\.id) == ["kop"] + chapters + ["aandachtspunten", "bronnen"]
    )
  }

  @Test func theScanHasASectionForEachAnkerpuntWithItsNineQuestions() throws {
    let scan = try #require(document.section("scan"))
    #expect(scan.sections.map(\.id) == Shared.instrument.ankerpunten.map(\.name))
    #expect(scan.sections.allSatisfy { $0.answers.count == 9 })
    #expect(scan.answers.count == 12 * 9)
  }

  @Test func thePlanHasASectionForEachPriorityWithItsEighteenQuestions() throws {
    let plan = try #require(document.section("plan"))
    #expect(plan.sections.map(\.id) == Dossier.example.planned)
    #expect(plan.sections.allSatisfy { $0.answers.count == 18 })
  }

  @Test func thePlanCarriesTheLabelsOfTheForm() throws {
    let labels = try #require(document.section("plan")).sections[1].answers.map(\.label)
    #expect(labels.first == "ANKERPUNT prioriteit 2")
    #expect(labels.dropFirst() == Shared.instrument.planFields.dropFirst().map(\.label)[...])
  }

  @Test func everyAnswerIsInTheReportOnce() {
    let shown = Dictionary(grouping: document.sections.flatMap(\.allAnswers), by: \.question)
    Dossier.example.visitAnswers(Shared.instrument.form) { position, answer in
      guard let answer else { return }
      #expect(shown[position.name]?.map(\.answer) == [answer], "\(position.name)")
    }
  }

  @Test func actionLinesAreATableOfTheirPriority() throws {
    let first = try #require(document.section("plan")?.sections.first)
    #expect(first.tables.map(\.count) == [3])
    #expect(first.tables[0].allSatisfy { $0.count == 4 })
  }

  @Test func anEmptyDossierHasItsChaptersAndSaysWhatIsMissing() throws {
    let document = report(.empty)
    #expect(document.sections.count == 6)
    #expect(document.section("plan")?.lines == ["Het plan heeft nog geen prioriteiten."])
    #expect(document.title.map(\.text).joined().hasSuffix("(gemeente nog niet ingevuld) (concept)"))
  }

  @Test func aMissingAnswerIsExpectedOnlyAtItsMoment() throws {
    func expected(_ status: String) throws -> [String] {
      let dossier = try Dossier.empty.answering(["implementatieplan": "outreach", "status": status])
      return report(dossier).section("plan")?.answers.filter(\.isExpected).map(\.field.name) ?? []
    }
    #expect(try expected("concept").count == 12)
    #expect(try Set(expected("vastgesteld")).isSuperset(of: ["datumGereed", "evaluatie", "datumEvaluatie"]))
    #expect(try !expected("vastgesteld").contains("kosten"))
  }

  @Test func theHeadOfTheFileTellsWhatItIsAbout() {
    #expect(document.metadata.map(\.key) == ["gemeente", "code", "peildatum", "status", "instrument"])
    #expect(
      document.metadata.map(\.value) == ["Voorbeeldstad", "GM0000", "2026-03-12", "aangeboden", "2025"]
    )
  }

  @Test func thePeopleWhoFilledItInAreListed() throws {
    #expect(document.section("kop")?.tables.last?.count == 5)
    #expect(report(.empty).section("kop")?.tables == [])
  }
}
