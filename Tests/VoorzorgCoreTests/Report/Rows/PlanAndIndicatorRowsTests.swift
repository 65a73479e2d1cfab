import Foundation
import Testing

@testable import VoorzorgCore

struct PlanAndIndicatorRowsTests {
  private func example(_ bytes: [UInt8]) -> Dossier {
    DossierReading(bytes, instrument: Shared.instrument).dossier
  }

  @Test func eachPriorityHasARowAndBelowItOneForEachActieregel() throws {
    let dossier = example(Example.bytes)
    let rows = try Rows.parsed(dossier, .planregels)
    var wanted: [String] = []
    for priority in dossier.priorities(Shared.instrument) {
      wanted += ["prioriteit"] + priority.lists.joined().map { _ in "actieregel" }
    }
    #expect(wanted.count > 10)
    #expect(rows.map { $0["soort"] as? String } == wanted)
    let lines = rows.filter { $0["soort"] as? String == "actieregel" }
    #expect(
      lines.allSatisfy { $0["ankerpunt_titel"] is String && $0["actie"] is String && $0["doel"] is NSNull }
    )
  }

  @Test func aRegionHasItsWorkPackagesAmongThePlanLines() throws {
    let rows = try Rows.parsed(example(Example.regionalBytes), .planregels)
    let packages = rows.filter { $0["soort"] as? String == "werkpakket" }
    #expect(packages.count > 1)
    #expect(
      packages.enumerated().allSatisfy { $1["regel"] as? Int == $0 + 1 && $1["projectleider"] is String }
    )
    #expect(rows.allSatisfy { $0["gemeente"] is NSNull && $0["regio"] is String })
  }

  @Test func eachQuestionOfThePlanHasAColumnInSnakeCase() {
    let columns = Rows.jsonl.columns(of: .planregels)
    #expect(Set(columns).count == columns.count)
    for field in Shared.instrument.planFields {
      #expect(columns.contains(field.name.snakeCase), "\(field.name)")
    }
    #expect("beoogdeDatumGereed".snakeCase == "beoogde_datum_gereed")
    #expect("plan-aanwezig".snakeCase == "plan_aanwezig")
  }

  @Test func eachRoundHasARowForEachAnswerOfEachIndicatorWithTheColourByOurRule() throws {
    let dossier = example(Example.bytes)
    let monitor = Monitor(dossier, Shared.instrument)
    let rows = try Rows.parsed(dossier, .indicatoren)
    let questions = monitor.slots.indicatoren.reduce(0) { $0 + $1.questions.count }
    #expect(rows.count == monitor.rounds.count * questions)
    #expect(Set(rows.compactMap { $0["vraag"] as? String }).count == rows.count)
    for row in rows {
      let index = try #require(row["ronde"] as? Int) - 1
      let name = try #require(row["indicator"] as? String)
      let asked = try #require(monitor.slots.questions(of: name))
      let colours = monitor.rounds[index].scores(of: asked).map(\.kleur.rawValue)
      if colours.count == 1 { #expect(row["kleur_eigen_regel"] as? String == colours[0]) }
      if colours.isEmpty { #expect(row["kleur_eigen_regel"] is NSNull) }
    }
  }

  @Test func aRoundWithoutLevelHasAnswersAndNoColours() throws {
    var dossier = example(Example.bytes)
    let slots = Shared.instrument.monitor
    dossier.record.lists[slots.list][0].answers[slots.niveau.index] = nil
    let rows = try Rows.parsed(dossier, .indicatoren).filter { $0["ronde"] as? Int == 1 }
    #expect(rows.contains { $0["beantwoord"] as? Bool == true })
    #expect(
      rows.allSatisfy { $0["kleur_eigen_regel"] is NSNull && $0["hoofdstuk_kleur_eigen_regel"] is NSNull }
    )
    #expect(rows.allSatisfy { $0["nieuwste_ronde"] as? Bool == false })
  }

  @Test func bothNotationsHaveTheSameColumnsAndRows() throws {
    let dossier = example(Example.regionalBytes)
    for table in RowTable.allCases {
      #expect(Rows.csv.columns(of: table) == Rows.jsonl.columns(of: table))
      let lines = Rows.csv.rows(of: dossier, file: "proef", in: table)
      let ends = zip(lines, lines.dropFirst()).count { $0 == 13 && $1 == 10 }
      #expect(ends == (try Rows.parsed(dossier, table).count))
    }
  }
}
