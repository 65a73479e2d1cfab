import TestSupport
import Testing

@testable import VoorzorgCore

/// Work that is cut off goes on as it would have.
struct InterviewResumeTests {
  @Test(arguments: 1...12)
  func afterAnyAnswerANewInterviewAsksTheSame(seed: UInt64) throws {
    var somebody = Somebody(seed: seed)
    let part = somebody.generator.pick([nil, nil, Part.kop, .scan, .plan])
    var interview = Interview(part == .plan ? .choosing("outreach", "bemoeizorg") : .empty, part: part)
    var count = 0
    while interview.step != .done {
      try somebody.answer(&interview)
      let resumed = Interview(interview.dossier, interview.logbook, part: part)
      try #require(resumed.asked == interview.asked)
      count += 1
      try #require(count < 2000)
    }
  }

  @Test(arguments: 1...12)
  func nothingIsAskedTwiceAndNothingRequiredIsLeft(seed: UInt64) throws {
    var somebody = Somebody(seed: seed)
    var interview = Interview(.empty)
    var asked: Set<String> = []
    while interview.step != .done {
      try #require(asked.insert(interview.asked).inserted)
      try somebody.answer(&interview)
    }
    let required = interview.steps.compactMap(\.question).filter(\.isRequired)
    #expect(required.allSatisfy { interview.dossier[$0.place] != nil })
  }
}

/// Answers questions at random, the same way for the same seed.
private struct Somebody {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func answer(_ interview: inout Interview) throws {
    switch interview.step {
    case .question where interview.mayStayEmpty && generator.chance(0.5): interview.leave()
    case .question(let question): interview.give(answer(question.field.kind))
    case .order(let order):
      let ids = order.candidates.map(\.id).shuffled(using: &generator)
      try interview.place(Array(ids.prefix(Int.random(in: 0...ids.count, using: &generator))))
    case .parts, .done: break
    }
  }

  private mutating func answer(_ kind: Field.Kind) -> Answer {
    switch kind {
    case .yesNo: .yesNo(generator.chance(0.5))
    case .choice(let choices): .choice(generator.pick(choices).name)
    case .date: Dossier.day("2026-0\(Int.random(in: 1...9, using: &generator))-01")
    case .number(let bounds), .numberOrUnknown(let bounds): .number(bounds.lowerBound)
    case .text, .name: .text("Tekst \(Int.random(in: 1...99, using: &generator))")
    }
  }
}
