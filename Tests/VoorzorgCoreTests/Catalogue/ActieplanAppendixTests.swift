import Testing

@testable import VoorzorgCore

@Suite("Appendix 2 of the national action plan beside its text")
struct ActieplanAppendixTests {
  private let plan: Actieplan

  init() throws {
    plan = try Actieplan.load()
  }

  @Test("44 rows: 15, 9, 11, 2, 2 and 3 under the lines of action, 2 under the conditions")
  func rows() {
    #expect(plan.appendix.count == 44)
    let perLine = [1, 2, 3, 4, 5, 6, nil].map { line in plan.appendix.count { $0.actielijn == line } }
    #expect(perLine == [15, 9, 11, 2, 2, 3, 2])
  }

  @Test("one row names no leader, and that stays unknown")
  func leaders() {
    #expect(plan.appendix.filter { $0.leaders == nil }.map(\.name) == ["positiever-beeld"])
    #expect(plan.appendix.allSatisfy { $0.leaders?.isEmpty != true })
  }

  @Test("the approach is unknown under the first line only, where the source lost its column")
  func approach() {
    #expect(plan.appendix.allSatisfy { ($0.approach == nil) == ($0.actielijn == 1) })
  }

  @Test("where text and appendix disagree on a year both are kept, and these are the seven")
  func years() {
    let differing = plan.appendix.compactMap { row in
      row.differingPeriod.map { "\(row.name) \($0.first)-\($0.last ?? 0) \(row.year)" }
    }
    #expect(
      differing == [
        "positiever-beeld 2027-2027 2028", "betere-verbinding 2027-2027 2028",
        "woonzorgvisies 2023-2023 2024",
        "ervaring-in-governance 2024-2024 2023", "geen-beleid-zonder-ervaring 2025-2025 2026",
        "pilot-eu-burgers 2022-2024 2026", "dashboard 2023-2023 2024",
      ]
    )
  }

  @Test("under the first line twelve rows repeat the twelve actions")
  func actions() {
    let rows = plan.appendix.filter { $0.actielijn == 1 && $0.counterpart?.isResult == false }
    #expect(rows.map { $0.counterpart?.item.number } == Array(1...12))
  }

  @Test("a row is found from what it repeats, and repeats it under its own line of action")
  func bothWays() {
    for row in plan.appendix {
      guard let counterpart = row.counterpart else { continue }
      guard let paragraaf = plan.paragraaf(counterpart.paragraaf) else {
        Issue.record("\(row.name): no paragraph \(counterpart.paragraaf)")
        continue
      }
      let found = plan.appendixRow(of: counterpart.item, isResult: counterpart.isResult, in: paragraaf)
      #expect(found?.number == row.number)
      let line = plan.actielijnen.first { $0.paragrafen.contains { $0.number == paragraaf.number } }
      #expect(line?.number == row.actielijn, "\(row.name)")
    }
    #expect(plan.appendix.filter { $0.counterpart == nil }.map(\.name) == ["wet-regie", "dakloze-jongeren"])
  }
}
