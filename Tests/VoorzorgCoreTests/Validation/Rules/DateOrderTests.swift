import Testing

@testable import VoorzorgCore

@Suite("V204, V223, V224 and V225: dates in an order that can be true")
struct DateOrderTests {
  private func dossier(_ dates: [String: String]) -> Dossier {
    var dossier = Dossier.sound
    for (field, date) in dates { dossier[priority: 0, field] = Dossier.day(date) }
    return dossier
  }

  @Test("a target before the peildatum is told, on that very day it is not, nor when it is finished")
  func beforePeildatum() {
    let question = "implementatieplan.1.beoogdeDatumGereed"
    let early = dossier(["beoogdeDatumGereed": "2026-03-11"])
    expect(TargetBeforePeildatum.self, "V204", .waarschuwing, in: early, at: [question])
    #expect(
      findings(of: TargetBeforePeildatum.self, in: early)[0].proposal == "kies een datum op of na 2026-03-12"
    )
    let sameDay = dossier(["beoogdeDatumGereed": "2026-03-12"])
    expect(TargetBeforePeildatum.self, "V204", .waarschuwing, in: sameDay, at: [])
    let finished = dossier(["beoogdeDatumGereed": "2026-03-11", "datumGereed": "2026-03-11"])
    expect(TargetBeforePeildatum.self, "V204", .waarschuwing, in: finished, at: [])
    var noDay = early
    noDay["peildatum"] = nil
    expect(TargetBeforePeildatum.self, "V204", .waarschuwing, in: noDay, at: [])
  }

  @Test("a target in the past is told the day after, only when today is given")
  func passed() {
    let question = "implementatieplan.1.beoogdeDatumGereed"
    expect(TargetPassed.self, "V223", .waarschuwing, in: .sound, today: "2026-12-02", at: [question])
    expect(TargetPassed.self, "V223", .waarschuwing, in: .sound, today: "2026-12-01", at: [])
    expect(TargetPassed.self, "V223", .waarschuwing, in: .sound, at: [])
    let finished = dossier(["datumGereed": "2027-01-01"])
    expect(TargetPassed.self, "V223", .waarschuwing, in: finished, today: "2028-01-01", at: [])
  }

  @Test("an evaluation before completion is told, on the same day it is not")
  func evaluation() {
    let early = dossier(["datumGereed": "2026-12-01", "datumEvaluatie": "2026-11-30"])
    expect(
      EvaluationBeforeCompletion.self,
      "V224",
      .waarschuwing,
      in: early,
      at: ["implementatieplan.1.datumEvaluatie"]
    )
    let sameDay = dossier(["datumGereed": "2026-12-01", "datumEvaluatie": "2026-12-01"])
    expect(EvaluationBeforeCompletion.self, "V224", .waarschuwing, in: sameDay, at: [])
    expect(
      EvaluationBeforeCompletion.self,
      "V224",
      .waarschuwing,
      in: dossier(["datumEvaluatie": "2026-11-30"]),
      at: []
    )
  }

  @Test("finished for three months without evaluation is told, a day sooner it is not")
  func withoutEvaluation() {
    let finished = dossier(["datumGereed": "2026-11-30"])
    let question = "implementatieplan.1.evaluatie"
    expect(
      FinishedWithoutEvaluation.self,
      "V225",
      .waarschuwing,
      in: finished,
      today: "2027-02-28",
      at: [question]
    )
    expect(FinishedWithoutEvaluation.self, "V225", .waarschuwing, in: finished, today: "2027-02-27", at: [])
    expect(FinishedWithoutEvaluation.self, "V225", .waarschuwing, in: finished, at: [])
    var evaluated = finished
    evaluated[priority: 0, "evaluatie"] = .text("Goed")
    expect(FinishedWithoutEvaluation.self, "V225", .waarschuwing, in: evaluated, today: "2028-01-01", at: [])
  }
}
