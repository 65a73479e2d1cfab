import Testing

@testable import VoorzorgCore

struct TypedAnswerTests {
  private func typed(_ text: String, to name: String) throws -> AnswerParser.TypedAnswer? {
    let field = try #require(Shared.instrument.allFields.first { $0.name == name })
    let today = try #require(Day(iso: "2026-03-12"))
    return try AnswerParser.typedAnswer(text, to: field, today: today)
  }

  @Test(arguments: ["2026-03-13", "13-3-2026", " vrijdag 13 maart 2026\r\n", "morgen", "13\u{A0}mrt"])
  func aDateIsReadAsPeopleWriteIt(text: String) throws {
    #expect(try typed(text, to: "peildatum") == .answer(.date(try #require(Day(iso: "2026-03-13")))))
  }

  @Test func aDateThatCanBeTwoDaysIsToBeChosen() throws {
    let candidates = [
      DateReading.Candidate(
        day: try #require(Day(iso: "2026-03-01")),
        description: "de eerste dag van maart 2026"
      ),
      DateReading.Candidate(
        day: try #require(Day(iso: "2026-03-31")),
        description: "de laatste dag van maart 2026"
      ),
    ]
    #expect(try typed("maart 2026", to: "peildatum") == .ambiguousDate(candidates))
  }

  @Test func aDateThatIsNoneSaysWhy() {
    let problem = #expect(throws: AnswerParser.Problem.self) { try typed("31-2-2026", to: "peildatum") }
    #expect(problem?.message == "31 februari 2026 bestaat niet: februari 2026 heeft 28 dagen")
  }

  @Test(arguments: [
    ("ja", "aanDeSlag"), ("• a\r\nmorgen", "aanbod"), ("Piet", "steller"), ("2", "status"),
    ("31000", "inwoners"),
  ])
  func otherAnswersAreThoseOfAScript(text: String, name: String) throws {
    let field = try #require(Shared.instrument.allFields.first { $0.name == name })
    #expect(try typed(text, to: name) == AnswerParser.answer(text, to: field).map { .answer($0) })
  }

  @Test(arguments: ["misschien"], ["aanDeSlag", "status", "inwoners"])
  func otherMistakesAreThoseOfAScript(text: String, name: String) throws {
    let field = try #require(Shared.instrument.allFields.first { $0.name == name })
    let expected = #expect(throws: AnswerParser.Problem.self) { try AnswerParser.answer(text, to: field) }
    #expect(throws: try #require(expected)) { try typed(text, to: name) }
  }

  @Test(arguments: ["", " \t", "\u{2028}"], ["peildatum", "aanbod", "status"])
  func nothingIsNoAnswer(text: String, name: String) throws {
    #expect(try typed(text, to: name) == nil)
  }

  @Test func anEarlierTextComesBackLetterForLetterFromTheDossierOfAnotherProgram() throws {
    let written = "•\tstraat\u{A0}team\n"
    var dossier = Dossier.empty
    dossier["voorzorgscan.outreach.aanbod"] = .text(written)
    var interview = Interview(dossier)
    try interview.visit("voorzorgscan.outreach.aanbod")
    interview.give(.text("Nieuw"), staying: true)
    let isUndone = interview.undo()
    #expect(isUndone)
    #expect(interview.dossier["voorzorgscan.outreach.aanbod"] == .text(written))
  }
}
