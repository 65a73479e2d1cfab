import Testing

@testable import VoorzorgCore

struct CalendarIdentityTests {
  private func identity(_ answers: KeyValuePairs<String, String>) throws -> String? {
    CalendarIdentity.subject(of: try Dossier.empty.answering(answers), Shared.instrument, Shared.gemeenten)
  }

  @Test func aNameFromTheListIsItsCode() throws {
    #expect(try identity(["gemeente.naam": "Urk"]) == "gm0184")
    #expect(try identity(["gemeente.naam": "gemeente  urk"]) == "gm0184")
    #expect(try identity(["gemeente.naam": "Urk", "gemeente.code": "GM0184"]) == "gm0184")
  }

  @Test func aCodeCountsWhateverTheName() throws {
    #expect(try identity(["gemeente.naam": "Oerk", "gemeente.code": "GM0184"]) == "gm0184")
  }

  @Test func aNameThatSeveralHaveIsNoCode() throws {
    #expect(try identity(["gemeente.naam": "Bergen"]) == "gemeente-bergen")
  }

  @Test func aPlanOfNobodyGivesNoCalendar() throws {
    let dossier = try Dossier.empty.answering([
      "implementatieplan": "outreach", "implementatieplan.1.beoogdeDatumGereed": "2026-12-31",
    ])
    #expect(throws: CalendarProblem.nameless) { try calendar(dossier) }
    #expect(try calendar(.empty).isEmpty)
  }

  @Test func noTwoIdsGiveTheSameUIDAndNoneEndsIt() {
    let ids = ["a.b", "a_b", "a b", "a\r\nb", "é", "e\u{301}", "a_2Eb", "A.b", "a-b"]
    let uids = ids.map { CalendarIdentity.uid(subject: "x", ["plan", $0], kind: .event) }
    #expect(Set(uids).count == ids.count)
    #expect(uids[0] == "x.plan.a_2Eb@voorzorg")
    for uid in uids {
      #expect(uid.utf8.allSatisfy { ($0 | 32) &- 97 < 26 || $0 &- 48 < 10 || "-._@".utf8.contains($0) })
    }
  }

  @Test func aTaskHasAnotherUIDThanItsEvent() {
    #expect(
      CalendarIdentity.uid(subject: "x", ["a"], kind: .task)
        != CalendarIdentity.uid(subject: "x", ["a"], kind: .event)
    )
  }
}
