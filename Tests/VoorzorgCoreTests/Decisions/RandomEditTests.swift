import TestSupport
import Testing

@testable import VoorzorgCore

@Suite("A change is told exactly when a decided answer differs")
struct RandomEditTests {
  private let instrument = Shared.instrument
  /// What is edited and compared: the other parts have thousands of questions, and none is decided.
  private let keys: Set = [
    "gemeente", "regio", "peildatum", "status", "steller", "invullers", "voorzorgscan", "implementatieplan",
    "stappen", "regioplan",
  ]

  @Test("random edits of random decided dossiers", arguments: 0..<2 as Range<UInt64>)
  func edits(seed: UInt64) throws {
    var dossiers = RandomDossiers(instrument, seed: seed)
    dossiers.regional = 0.3
    dossiers.decided = 0
    var outcomes: Set<Bool> = []
    for _ in 0..<10 {
      let before = dossiers.next().decided()
      let wasDecided = decided(before)
      for _ in 0..<4 {
        var after = before
        for _ in 0..<Int.random(in: 1...2, using: &dossiers.generator) { edit(&after, &dossiers) }
        let differs = wasDecided != decided(after)
        outcomes.insert(differs)
        let told = findings(of: ChangedAfterDecision.self, in: after)
        try #require(told.isEmpty != differs, "\(after.changedWords)")
      }
    }
    #expect(outcomes == [true, false])
  }

  /// Answers or clears some question, or puts the priorities in another order.
  private func edit(_ dossier: inout Dossier, _ random: inout RandomDossiers) {
    let plan = instrument.plan.list
    if random.generator.chance(0.1), dossier.record.lists[plan].count > 1 {
      dossier.record.lists[plan].swapAt(0, 1)
      return
    }
    if random.generator.chance(0.1), !dossier.record.lists[plan].isEmpty {
      dossier.record.lists[plan].removeLast()
      return
    }
    let questionnaire = Questionnaire(dossier, under: keys, instrument: instrument, offeringEntries: true)
    let question = random.generator.pick(questionnaire.questions)
    let answer = random.generator.chance(0.2) ? nil : random.answer(question.field.kind)
    var editor = DossierEditor(dossier, instrument: instrument)
    editor.set(answer, to: question)
    editor.finish()
    dossier = editor.dossier
  }

  /// What is decided, worked out in another way: by the names of the questions.
  private func decided(_ dossier: Dossier) -> [String: [UInt8]] {
    var answers: [String: [UInt8]] = [:]
    for question in Questionnaire(dossier, under: keys, instrument: instrument).questions {
      guard isDecided(question.name, dossier), let answer = dossier[question.place] else { continue }
      answers[nameByID(question, dossier)] = Array(AnswerWording.script(answer).utf8)
    }
    let order = dossier.priorities(instrument).map { $0.id ?? "" }
    answers["volgorde"] = Array(order.joined(separator: ",").utf8)
    return answers
  }

  private func isDecided(_ name: String, _ dossier: Dossier) -> Bool {
    let head = ["gemeente.naam", "gemeente.code", "regio.naam", "regio.gemeenten", "peildatum"]
    let last = name.split(separator: ".").last.map(String.init) ?? ""
    if head.contains(name) || name.hasPrefix("voorzorgscan.") { return true }
    if name.hasPrefix("implementatieplan.") {
      return !["akkoord", "datumGereed", "evaluatie", "datumEvaluatie", "klaar"].contains(last)
    }
    guard dossier.subject == .regio, name.hasPrefix("regioplan.") else { return false }
    return last != "stand" && !name.hasPrefix("regioplan.jaarrapportages.")
  }

  private func nameByID(_ question: Question, _ dossier: Dossier) -> String {
    let ids = question.place.steps.indices.map { index in
      dossier.record(at: question.place.steps[...index])?.id ?? ""
    }
    return ids.joined(separator: "/") + "/"
      + question.name.split(separator: ".").filter { Int($0) == nil }
      .joined(separator: ".")
  }
}
