import Foundation
import Testing

@testable import VoorzorgCore

/// The report of the dashboard shows its example region with a question mark, a dash or "onbekend" nearly everywhere,
/// and with 0 rooms; the scores beside them say "Nog niet opgepakt" all the same (S3). Here unknown stays unknown.
@Suite("A municipality of which nothing is known")
struct PurmerendTests {
  private let dossier: Dossier
  private let round: MonitorRound

  init() throws {
    dossier = try Dossier.purmerend()
    round = try #require(dossier.monitor.newest(at: .dashboard))
  }

  private var questions: [MonitorQuestion] { Shared.instrument.monitor.indicatoren.flatMap(\.questions) }

  @Test("every question is answered with unknown, and the rooms with 0")
  func answers() {
    let capacity = Shared.instrument.monitor.questions(of: "capaciteit-opvang")?.questions ?? []
    #expect(capacity.map(round.answer) == [.number(0), .number(0)])
    let others = questions.filter { question in !capacity.contains { $0.slot == question.slot } }
    #expect(others.count > 80)
    #expect(others.allSatisfy { round.answer(to: $0) == .onbekend })
  }

  @Test("it is the only round of 2024, of which the source does not say the half")
  func time() {
    #expect(dossier.monitor.rounds.count == 1)
    #expect((round.year, round.half, round.level) == (2024, nil, .dashboard))
  }

  @Test("every colour is grey, those of the chapters too, also where the legend of the source has no grey")
  func colours() {
    let scores = Shared.instrument.monitor.indicatoren.flatMap(round.scores)
    #expect(scores.count == 21)
    #expect(Set(scores.map(\.kleur)) == [.grijs])
    #expect(Set(Shared.instrument.indicatoren.hoofdstukken.map(round.kleur)) == [.grijs])
  }

  @Test("the check finds nothing that is wrong")
  func check() {
    #expect(Checker.shared.findings(in: dossier, today: nil).map(\.code) == [])
  }

  @Test("the file holds no no, and is written back as it is")
  func file() throws {
    let bytes = try Fixtures.bytes("geldig/purmerend-dashboard-2024.voorzorg.json")
    #expect(dossier.bytes(for: Shared.instrument) == bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("\"nee\"") && !text.contains("false"))
  }

  @Test(
    "the report says of each indicator how much is unknown, and of none no",
    arguments: [ReportPart.monitor, .alles]
  )
  func indicators(part: ReportPart) throws {
    let document = report(dossier, part: part)
    let chapter = try #require(document.section("monitor"))
    let level = try #require(chapter.sections.first { $0.id == "dashboard" })
    let rows = level.sections.flatMap { $0.tables.first ?? [] }
    #expect(rows.count == 20)
    for row in rows {
      #expect(row[3...4] == ["0", "0"], "\(row)")
      if row[0] == "5" {
        #expect(row[2] == "geen kleur")
        #expect(row[5...7] == ["0", "0", "2"])
      } else {
        #expect(row[2].contains("? grijs"))
        #expect(row[5] != "0" && row[6...7] == ["0", "0"])
      }
    }
    let answers = chapter.allAnswers.filter { $0.question.contains(".indicatoren.") }
    #expect(answers.count { $0.answer == .onbekend } == questions.count - 2)
    #expect(answers.count { $0.answer == .number(0) } == 2)
    #expect(!answers.contains { $0.answer == .nee })
  }

  @Test("a script finds unknown for each question, and 0 for the rooms")
  func json() throws {
    let bytes = JSONReport.bytes(of: report(dossier, part: .monitor))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.ranges(of: "\"antwoord\": \"onbekend\"").count == questions.count - 2)
    #expect(text.ranges(of: "\"antwoord\": 0").count == 2)
    #expect(!text.contains("\"antwoord\": \"nee\"") && !text.contains("\"antwoord\": false"))
  }

  @Test("the form to fill in shows unknown for each, and read back it changes nothing")
  func form() throws {
    let form = markdownForm(dossier, part: .monitor)
    for question in questions where round.answer(to: question) == .onbekend {
      let name =
        "monitor.1."
        + Shared.instrument.form.lists[Shared.instrument.monitor.list].form
        .entries[question.slot].path
      #expect(try form.block(name).contains("\nonbekend\n"))
    }
    let taking = taking(form, into: dossier)
    #expect(taking.taken == [])
    #expect(taking.dossier == dossier)
  }
}
