import TestSupport
import Testing

@testable import VoorzorgCore

@Suite("The colour rule of our own")
struct ColourRuleTests {
  private func colour(_ answers: [Answer?]) -> Indicator.Kleur {
    ColourRule.colour(of: AnswerTally(answers))
  }

  @Test("all yes is green, no yes at all orange, anything between yellow")
  func known() {
    #expect(colour([.ja]) == .groen)
    #expect(colour([.ja, .ja, .ja]) == .groen)
    #expect(colour([.nee]) == .oranje)
    #expect(colour([.nee, .nee]) == .oranje)
    #expect(colour([.ja, .nee]) == .geel)
    #expect(colour([.ja, .nee, .nee, .nee]) == .geel)
  }

  @Test("fewer than half known is grey, half is enough")
  func tooLittle() {
    #expect(colour([]) == .grijs)
    #expect(colour([nil]) == .grijs)
    #expect(colour([.onbekend]) == .grijs)
    #expect(colour([.ja, .onbekend, nil]) == .grijs)
    #expect(colour([.nee, nil, nil]) == .grijs)
    #expect(colour([.ja, .onbekend]) == .geel)
    #expect(colour([.nee, nil]) == .oranje)
  }

  @Test("unanswered and unknown are both not known, and neither is a no")
  func neitherIsNo() {
    #expect(colour([.ja, .ja, .onbekend]) == .geel)
    #expect(colour([.ja, .ja, nil]) == .geel)
    #expect(colour([.onbekend, nil]) == .grijs)
    #expect(AnswerTally([nil, .onbekend, .nee]) == AnswerTally([.nee, nil, .onbekend]))
    #expect(AnswerTally([nil]) != AnswerTally([.onbekend]))
    #expect(AnswerTally([.onbekend]) != AnswerTally([.nee]))
  }

  @Test("a choice and a number are counted apart, zero included")
  func others() {
    let tally = AnswerTally([.number(0), .choice("partnerschap"), .choice("onbekend")])
    #expect((tally.other, tally.unknown, tally.no, tally.unanswered) == (2, 1, 0, 0))
  }

  @Test("an answer that turns out to be unknown never makes a colour greener", arguments: 1...20)
  func neverGreener(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 1...10, using: &generator)
      var answers = (0..<count).map { _ in generator.pick([Answer?.some(.ja), .some(.nee), .onbekend, nil]) }
      let before = colour(answers)
      answers[generator.pick(Array(answers.indices))] = generator.pick([.onbekend, nil])
      #expect(colour(answers).green <= before.green, "\(answers)")
    }
  }

  @Test("a score that turns grey never makes its chapter greener", arguments: 1...20)
  func chapterNeverGreener(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 1...12, using: &generator)
      var scores = (0..<count).map { _ in generator.pick(Indicator.Kleur.allCases) }
      let before = ColourRule.colour(of: scores)
      scores[generator.pick(Array(scores.indices))] = .grijs
      #expect(ColourRule.colour(of: scores).green <= before.green, "\(scores)")
    }
  }

  @Test("a chapter is grey when most of its scores are, though some have a colour")
  func chapter() {
    #expect(ColourRule.colour(of: [.groen, .grijs, .grijs]) == .grijs)
    #expect(ColourRule.colour(of: [.groen, .grijs]) == .geel)
    #expect(ColourRule.colour(of: [.oranje, .grijs]) == .oranje)
    #expect(ColourRule.colour(of: [.groen, .groen]) == .groen)
    #expect(ColourRule.colour(of: [.oranje, .oranje, .geel]) == .geel)
    #expect(ColourRule.colour(of: [Indicator.Kleur]()) == .grijs)
  }
}

extension Indicator.Kleur {
  /// How green a colour is; grey says least.
  fileprivate var green: Int {
    switch self {
    case .grijs: 0
    case .oranje: 1
    case .geel: 2
    case .groen: 3
    }
  }
}
