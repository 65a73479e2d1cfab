import Testing

@testable import VoorzorgCore

@Suite("Every answer that a question allows is taken, by name and by label")
struct EveryAnswerTests {
  @Test(arguments: [Dossier.Subject.gemeente, .regio])
  func everyChoiceOfEveryQuestionIsAnAnswer(subject: Dossier.Subject) throws {
    let dossier = Dossier(for: Shared.instrument, subject: subject)
    var tried = 0
    for question in Questionnaire(dossier, offeringEntries: true).questions {
      guard case .choice(let choices) = question.field.kind else { continue }
      for choice in choices {
        #expect(try AnswerParser.answer(choice.name, to: question.field) == .choice(choice.name))
        #expect(try AnswerParser.answer(choice.label, to: question.field) == .choice(choice.name))
        tried += 1
      }
      #expect(Set(choices.map(\.name)).count == choices.count, "\(question.name)")
    }
    #expect(tried > 50)
  }

  @Test(arguments: [Dossier.Subject.gemeente, .regio])
  func everyNumberTakesItsBoundsAndNoMore(subject: Dossier.Subject) throws {
    let dossier = Dossier(for: Shared.instrument, subject: subject)
    for field in Questionnaire(dossier, offeringEntries: true).questions.map(\.field) {
      let bounds: ClosedRange<Int>
      switch field.kind {
      case .numberOrUnknown(let range):
        bounds = range
        #expect(try AnswerParser.answer("onbekend", to: field) == .choice(Field.unknown))
        #expect(range.lowerBound == 0, "none is an answer to how many, and not the same as unknown")
      case .number(let range): bounds = range
      case .yesNo, .choice, .text, .name, .date: continue
      }
      #expect(try AnswerParser.answer("\(bounds.upperBound)", to: field) == .number(bounds.upperBound))
      #expect(throws: AnswerParser.Problem.self) {
        try AnswerParser.answer("\(bounds.upperBound + 1)", to: field)
      }
    }
  }
}
