import Testing

@testable import VoorzorgCore

@Suite("Decisions in reports")
struct DecisionReportTests {
  private let changed = Dossier.example.decided(.management, on: "2026-05-18").decided()
    .answering(("p1.2", "Een ander doel"))

  @Test("without decisions no report speaks of them")
  func none() {
    for part in ReportPart.allCases {
      let head = report(.example, part: part).section("kop")
      #expect(head?.lines.contains { $0.contains("esl") } == false)
      #expect(head?.tables.contains { $0.first?.first == "Besluit van" } == false)
    }
  }

  @Test("every report says what was decided and what has changed since", arguments: ReportPart.allCases)
  func everywhere(part: ReportPart) throws {
    let head = try #require(report(changed, part: part).section("kop"))
    let words = head.lines + head.tables.joined().joined()
    #expect(words.contains { $0.contains("9 juni 2026") })
    #expect(head.lines.contains { $0.hasPrefix("Gewijzigd na besluit") })
    #expect(head.lines.contains("prioriteit 1 (Outreach), 'Doel' is gewijzigd"))
  }

  @Test("one page names five changes and counts the others, the whole report names all")
  func bounded() throws {
    var dossier = Dossier.example.decided()
    for ankerpunt in Shared.instrument.ankerpunten { dossier["voorzorgscan.\(ankerpunt.name).kansen"] = nil }
    let page = try #require(report(dossier, part: .samenvatting).section("kop")).lines
    #expect(page.count { $0.hasSuffix(" is leeggemaakt") } == 5)
    #expect(page.last == "en nog 7 wijzigingen")
    let whole = try #require(report(dossier).section("kop")).lines
    #expect(whole.count { $0.hasSuffix(" is leeggemaakt") } == 12)
  }

  @Test("the table has a row for each decision, and says which one took the place of another")
  func table() throws {
    let head = try #require(report(changed).section("kop"))
    let rows = try #require(head.tables.last)
    #expect(rows.map { $0.first } == ["Management", "College"])
    #expect(rows.map { $0.last } == ["nieuw besluit van 9 juni 2026", "1 wijziging"])
  }

  @Test("for who should see no names, who decided is left out")
  func nameless() {
    let report = Report(changed, by: Shared.reports, today: nil)
    let section = Document.Section(id: "x", title: [], blocks: report.decisionBlocks(isNaming: false))
    #expect(!section.tables.joined().joined().contains("Wie het was"))
    #expect(section.tables.joined().joined().contains("9 juni 2026"))
  }

  @Test("a script finds the decisions and the questions that changed")
  func json() throws {
    let bytes = JSONReport.bytes(of: report(changed, part: .samenvatting))
    let list = try #require(JSONDocument(bytes).root?["besluiten"])
    let decisions = Array(list.elements)
    #expect(decisions.map { $0["soort"]?.text } == ["management", "college"])
    #expect(decisions[0]["opgevolgdDoor"]?.text == "2")
    let changes = try #require(decisions[1]["wijzigingen"])
    #expect(changes.elements.map { $0["vraag"]?.text } == ["implementatieplan.1.doel"])
  }
}
