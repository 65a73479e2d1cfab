import Testing

@testable import VoorzorgCore

/// What was typed and is no answer yet, and going on where somebody stopped.
struct InterviewDraftTests {
  private var interview = Interview(.choosing(), part: .scan)

  /// The next sitting: the same dossier, and what was remembered.
  private func nextSitting() -> Interview {
    var next = Interview(interview.dossier, interview.logbook, part: .scan)
    next.resume()
    return next
  }

  @Test mutating func aDraftBelongsToItsQuestion() {
    _ = interview.go(to: "1.2")
    interview.draft = "half"
    _ = interview.go(to: "1.3")
    #expect(interview.draft == nil)
    _ = interview.go(to: "1.2")
    #expect(interview.draft == "half")
  }

  @Test mutating func anAnswerTakesThePlaceOfItsDraft() throws {
    _ = interview.go(to: "1.2")
    interview.draft = "half"
    try interview.give("heel")
    _ = interview.go(to: "1.2")
    #expect(interview.draft == nil)
    #expect(interview.logbook.drafts.isEmpty)
  }

  @Test mutating func emptyTextIsNoDraft() {
    _ = interview.go(to: "1.2")
    interview.draft = "half"
    interview.draft = ""
    #expect(interview.logbook.drafts.isEmpty)
  }

  @Test mutating func theNextSittingBeginsAtTheDraft() {
    _ = interview.go(to: "7.2")
    interview.draft = "half"
    let next = nextSitting()
    #expect(next.asked == "voorzorgscan.woonplekken-en-basisbenodigdheden.aanbod")
    #expect(next.draft == "half")
  }

  @Test mutating func theNextSittingBeginsAtAnOpenQuestionThatSomebodyWentTo() {
    var empty = Interview(.empty, part: .scan)
    _ = empty.go(to: "7.2")
    var next = Interview(empty.dossier, empty.logbook, part: .scan)
    next.resume()
    #expect(next.asked == "voorzorgscan.woonplekken-en-basisbenodigdheden.aanbod")
  }

  @Test mutating func anAnsweredQuestionIsNoPlaceToGoOn() {
    _ = interview.go(to: "7.2")
    #expect(nextSitting().asked == Interview(interview.dossier, interview.logbook, part: .scan).asked)
  }

  @Test func inTheUsualOrderNothingIsRemembered() throws {
    var interview = Interview(try .started, part: .scan)
    try interview.give("ja")
    try interview.give("Een tekst.")
    #expect(interview.logbook == Logbook())
  }

  @Test mutating func aQuestionOfAnotherPartIsNoPlaceToGoOn() {
    _ = interview.go(to: "7.2")
    interview.draft = "half"
    var plan = Interview(interview.dossier, interview.logbook, part: .plan)
    let before = plan.asked
    plan.resume()
    #expect(plan.asked == before)
  }

  @Test(arguments: ["heel", "heel\n"])
  mutating func aDraftThatBecameTheAnswerIsNoneAnyMore(draft: String) throws {
    _ = interview.go(to: "1.2")
    try interview.give("heel")
    interview.logbook.drafts["voorzorgscan.outreach.aanbod"] = draft
    #expect(nextSitting().logbook.drafts.isEmpty)
  }

  @Test mutating func otherQuestionsWithADraftAreNamed() {
    _ = interview.go(to: "7.2")
    interview.draft = "half"
    _ = interview.go(to: "1.1")
    #expect(interview.questionsWithDraft.map(\.number) == ["7.2"])
    _ = interview.go(to: "7.2")
    #expect(interview.questionsWithDraft.isEmpty)
  }

  @Test func theAnswerBeforeIsTheNearestOne() throws {
    var interview = Interview(.empty, part: .scan)
    #expect(interview.answerBefore == nil)
    try interview.give("ja")
    interview.skip()
    #expect(interview.asked == "voorzorgscan.outreach.kansen")
    #expect(interview.answerBefore?.question.name == "voorzorgscan.outreach.aanDeSlag")
    #expect(interview.answerBefore?.answer == .yesNo(true))
  }
}
