import TestSupport
import Testing

@testable import VoorzorgCore

/// Random dossiers with random edits: nothing is made up, nothing is left out, nothing is told twice.
struct RandomComparisonTests {
  private static let rounds = 40

  @Test func nothingIsReportedWhenNothingChanged() {
    var random = RandomDossiers(Shared.instrument, seed: 601)
    for _ in 0..<Self.rounds {
      let dossier = random.next()
      let comparison = Comparison(dossier, dossier)
      #expect(comparison.isEmpty)
      #expect(comparison.findings.new.isEmpty && comparison.findings.solved.isEmpty)
      #expect(comparison.summary.isEmpty)
      #expect(comparison.levels.allSatisfy { $0.colours.isEmpty && $0.answers.isEmpty })
    }
  }

  @Test func everyEditedAnswerIsReportedExactlyOnce() {
    var random = RandomDossiers(Shared.instrument, seed: 602)
    for _ in 0..<Self.rounds {
      let old = random.next()
      var new = old
      let questions = Questionnaire(old).questions.filter { old.record(at: $0.place.steps) != nil }
      var edited: [String] = []
      for question in questions.shuffled(using: &random.generator).prefix(12) {
        let answer = random.generator.otherAnswer(than: old[question.place], to: question.field)
        guard new.record(at: question.place.steps) != nil else { continue }
        new.set(answer, at: question.place, form: Shared.instrument.form)
        edited.append(old.stableName(of: question.name, Shared.instrument))
      }
      let comparison = Comparison(old, new)
      #expect(comparison.answers.map(\.question).sorted() == edited.sorted())
      #expect(comparison.entries.isEmpty)
    }
  }

  @Test func everyEntryThatComesGoesOrMovesIsReportedExactlyOnce() {
    var random = RandomDossiers(Shared.instrument, seed: 603)
    let slot = Shared.instrument.plan.list
    var seen = 0
    while seen < Self.rounds {
      let old = random.next()
      let count = old.record.lists[slot].count
      guard count > 1 else { continue }
      seen += 1
      let index = Int.random(in: 0..<count, using: &random.generator)
      var without = old
      let gone = without.record.lists[slot].remove(at: index)
      #expect(Comparison(old, without).told == ["vervallen \(gone.id ?? "")"])
      #expect(Comparison(without, old).told == ["nieuw \(gone.id ?? "")"])
      var turned = old
      turned.record.lists[slot].swapAt(0, count - 1)
      let ends = [old.record.lists[slot][0], old.record.lists[slot][count - 1]]
      #expect(Comparison(old, turned).told == ends.map { "verplaatst \($0.id ?? "")" }.sorted())
    }
  }

  @Test func swappingTheDossiersGivesTheMirror() {
    var random = RandomDossiers(Shared.instrument, seed: 604)
    random.regional = 0
    for _ in 0..<Self.rounds {
      let (old, new) = (random.next(), random.next())
      let (there, back) = (Comparison(old, new), Comparison(new, old))
      #expect(there.kinds == back.kinds.mapValues(\.mirrored))
      #expect(there.answers.count == back.answers.count)
      #expect(there.told == back.entries.map { "\($0.kind.mirrored.rawValue) \($0.entry.id)" }.sorted())
      #expect(there.findings.new.count == back.findings.solved.count)
      let days = { (comparison: Comparison) in comparison.answers.compactMap(\.days).reduce(0, +) }
      #expect(days(there) == -days(back))
    }
  }

  @Test func everyComparisonCanBeWritten() throws {
    var random = RandomDossiers(Shared.instrument, seed: 605)
    for _ in 0..<10 {
      let (old, new) = (ComparedDossier.named("a", random.next()), ComparedDossier.named("b", random.next()))
      let series = try ComparisonSeries(old, new, allowsOthers: true)
      #expect(!MarkdownRenderer.bytes(of: series.document).isEmpty)
      let json = JSONDocument(ComparisonJSON.bytes(of: series, instrument: Shared.instrument))
      #expect(json.faults.isEmpty)
    }
  }
}

extension Comparison {
  /// What is told of entries, in order of the words.
  fileprivate var told: [String] { entries.map { "\($0.kind.rawValue) \($0.entry.id)" }.sorted() }
}

extension SeededGenerator {
  /// An answer that is not the one there is: another one, or none.
  fileprivate mutating func otherAnswer(than answer: Answer?, to field: Field) -> Answer? {
    if answer != nil, chance(0.2) { return nil }
    switch (field.kind, answer) {
    case (.yesNo, .yesNo(let value)): return .yesNo(!value)
    case (.yesNo, _): return .yesNo(chance(0.5))
    case (.choice(let choices), _):
      return choices.map { Answer.choice($0.name) }.first { $0 != answer }
    case (.date, .date(let day)): return (day.adding(days: 1) ?? day.adding(days: -1)).map { .date($0) }
    case (.date, _): return .date(Day(nearestToYear: 2026, month: 3, day: 12))
    case (.number(let bounds), _), (.numberOrUnknown(let bounds), _):
      return answer == .number(bounds.lowerBound) ? .number(bounds.upperBound) : .number(bounds.lowerBound)
    case (.text, .text(let text)), (.name, .text(let text)): return .text(text + " anders")
    case (.text, _), (.name, _): return .text("iets")
    }
  }
}
