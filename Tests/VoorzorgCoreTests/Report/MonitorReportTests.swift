import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

@Suite("The chapter about the indicators")
struct MonitorReportTests {
  /// Three rounds of two levels, one of them with remarks, and one that counts nowhere.
  private var dossier: Dossier {
    var dossier = Dossier.sound
    dossier.addRound(
      2026,
      .eerste,
      .dashboard,
      [
        "inloop-en-steunpunten.aanwezig": .ja, "inloop-en-steunpunten.toelichting": .text("Drie | punten"),
        "ervaringskenners.mate": .choice("partnerschap"), "kostendelersnorm.op-maat": .ja,
      ]
    )
    dossier.addRound(
      2025,
      .tweede,
      .dashboard,
      ["kostendelersnorm.op-maat": .nee, "kostendelersnorm.toelichting": .text("Toen nog niet")]
    )
    dossier.addRound(2026, .eerste, .eigenInschatting, ["kostendelersnorm.op-maat": .onbekend])
    dossier.addRound(nil, .eerste, .dashboard, ["kostendelersnorm.op-maat": .nee])
    return dossier
  }

  private func chapter(_ dossier: Dossier) throws -> Document.Section {
    try #require(report(dossier, part: .monitor).section("monitor"))
  }

  @Test("it stands by itself, and in the whole report only when there is a round")
  func place() {
    #expect(
      report(dossier, part: .monitor).sections.map(\.id) == ["kop", "monitor", "aandachtspunten", "bronnen"]
    )
    #expect(report(dossier).section("monitor") != nil)
    #expect(report(.sound).section("monitor") == nil)
    #expect(report(.sound, part: .monitor).section("monitor")?.lines == ["Er is nog geen ronde ingevuld."])
    #expect(report(dossier, part: .plan).section("monitor") == nil)
  }

  @Test("each level has a section of its own with its newest round, and what counts nowhere stands apart")
  func levels() throws {
    let chapter = try chapter(dossier)
    #expect(chapter.sections.map(\.id) == ["kleuren", "dashboard", "eigen-inschatting", "ronde-4"])
    #expect(chapter.sections[1].lines[0].hasPrefix("De nieuwste ronde is eerste halfjaar 2026,"))
    #expect(chapter.sections[1].lines[0].hasSuffix("om te vergelijken: tweede halfjaar 2025."))
    #expect(chapter.sections[3].lines[0].contains("geen jaar"))
    let numbers = chapter.sections.map { section in
      Set(section.allAnswers.map { $0.question.split(separator: ".")[1] })
    }
    #expect(numbers == [[], ["1", "2"], ["3"], ["4"]])
  }

  @Test("the rule of our own, which round counts and that it is no accountability stand in it")
  func remarks() throws {
    let chapter = try chapter(dossier)
    #expect(chapter.lines.contains { $0.contains("verantwoording") })
    #expect(chapter.lines.contains(ColourRule.newestRound))
    let rule = chapter.sections[0]
    #expect(String(rule.title.map(\.text).joined()).contains("eigen regel"))
    for colour in Indicator.Kleur.allCases {
      #expect(rule.lines.contains { $0.contains(Shared.instrument.indicatoren.shown(colour)) })
    }
  }

  @Test("an indicator has sign, word and counts; the national figure only where there is one, of no total")
  func indicators() throws {
    let level = try chapter(dossier).sections[1]
    let rows = level.sections.compactMap(\.tables.first).joined()
    let nine = try #require(rows.first { $0[0] == "9" })
    #expect(
      nine == [
        "9", "Laagdrempelige inloop- of steunpunten", "? grijs (niet voldoende data beschikbaar)", "1", "0",
        "0",
        "4", "0", "44 centrumgemeenten antwoordden ja (2024)",
      ]
    )
    let two = try #require(rows.first { $0[0] == "2" })
    #expect(two[3...] == ["0", "0", "0", "6", "1", "–"])
    #expect(rows.first { $0[0] == "8" }?[2] == "● groen (op koers)")
    let text = String(decoding: MarkdownRenderer.bytes(of: report(dossier)), as: UTF8.self)
    #expect(!text.contains("van de 44"))
  }

  @Test("no answer, unknown and no are told apart in the tables")
  func threeThings() throws {
    let chapter = try chapter(dossier)
    let dashboard = try #require(
      chapter.sections[1].sections.flatMap(\.sections).first { $0.id == "kostendelersnorm" }
    )
    #expect(
      dashboard.tables[0] == [
        ["Norm op maat", "ja", "nee", "38 centrumgemeenten antwoordden ja (2024)"],
        [
          "Voorbeelden en/of cijfers (telt niet voor de kleur)", "niet beantwoord", "niet beantwoord",
          "15 centrumgemeenten antwoordden ja (2024)",
        ],
      ]
    )
    let own = try #require(
      chapter.sections[2].sections.flatMap(\.sections).first { $0.id == "kostendelersnorm" }
    )
    #expect(own.tables[0].map { $0[1] } == ["onbekend", "niet beantwoord"])
  }

  @Test("what changed is told between rounds of one level")
  func changes() throws {
    let chapter = try chapter(dossier)
    let progress = try #require(chapter.sections[1].sections.last)
    #expect(progress.id == "verloop")
    let lines = progress.sections.flatMap(\.lines)
    #expect(lines.contains("indicator 8, Norm op maat: van nee naar ja"))
    #expect(lines.contains("Andere antwoorden: 3. Eerder wel en nu niet beantwoord: 0."))
    #expect(
      lines.contains(
        "indicator 8, Kostendelersnorm op maat: kleur van ○ oranje (nog niet opgepakt) naar ● groen (op koers)"
      )
    )
    #expect(!chapter.sections[2].sections.contains { $0.id == "verloop" })
  }

  @Test("what is no longer answered is counted, not told as news")
  func notAnsweredAgain() throws {
    var dossier = Dossier.sound
    dossier.addRound(2025, .eerste, .dashboard, ["bemoeizorg.aanbod": .ja, "bemoeizorg.casusoverleg": .nee])
    dossier.addRound(2025, .tweede, .dashboard, ["bemoeizorg.aanbod": .ja])
    let lines = try #require(try chapter(dossier).sections[1].sections.last).sections.flatMap(\.lines)
    #expect(lines.contains("Andere antwoorden: 0. Eerder wel en nu niet beantwoord: 1."))
    #expect(!lines.contains { $0.contains("naar niet beantwoord") })
  }

  @Test("every answer of every round is there once, under the name of its question", arguments: 1...10)
  func everyAnswer(seed: UInt64) throws {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    let list = Shared.instrument.monitor.list
    var dossier = Dossier.sound
    while dossier.record.lists[list].count < 4 {
      dossier.record.lists[list] += dossiers.next().record.lists[list]
    }
    let document = report(dossier, part: .monitor)
    let shown = try #require(document.section("monitor")).allAnswers.filter { $0.answer != nil }
    var expected: [String: Answer] = [:]
    dossier.visitAnswers(Shared.instrument.form) { position, answer in
      if position.name.hasPrefix("monitor.") { expected[position.name] = answer }
    }
    #expect(expected.count > 100)
    #expect(shown.count == expected.count)
    #expect(Dictionary(shown.map { ($0.question, $0.answer) }, uniquingKeysWith: { $1 }) == expected)
    // Told by the lines: to look through the whole text for each of hundreds of names takes seconds.
    let json = String(decoding: JSONReport.bytes(of: document), as: UTF8.self)
    let named = json.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    #expect(Set(expected.keys.map { "\"vraag\": \"\($0)\"," }).isSubset(of: named))
  }

  @Test("what was typed is escaped")
  func typed() {
    var hostile = Dossier.sound
    hostile.addRound(2026, .eerste, .dashboard)
    let slots = Shared.instrument.monitor
    hostile.record.lists[slots.list][0].answers[slots.ingevuldDoor.index] = .text("a | b *c* <b>")
    let lines = String(decoding: MarkdownRenderer.bytes(of: report(hostile, part: .monitor)), as: UTF8.self)
    #expect(!lines.contains("a | b") && !lines.contains("*c*") && !lines.contains(" <b>"))
  }
}
