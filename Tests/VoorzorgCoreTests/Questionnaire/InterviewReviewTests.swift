import Testing

@testable import VoorzorgCore

/// Going through answers again.
struct InterviewReviewTests {
  private var interview = Interview(.choosing(), part: .scan)

  init() {
    _ = interview.go(to: "1.1")
  }

  @Test mutating func enterWalksForwardThroughWhatIsAnswered() {
    interview.leave()
    #expect(interview.asked == "voorzorgscan.outreach.aanbod")
    interview.leave()
    #expect(interview.asked == "voorzorgscan.outreach.kansen")
  }

  @Test mutating func enterChangesNothing() {
    var before = (interview.dossier, interview.logbook)
    // At the end there is no place left to come back to.
    before.1.position = nil
    for _ in 0..<48 { interview.leave() }
    #expect(interview.dossier == before.0)
    #expect(interview.logbook == before.1)
    #expect(interview.step == .done)
  }

  @Test mutating func anAnswerReplacesTheOldOneAndWalksOn() throws {
    interview.leave()
    try interview.give("Iets anders.")
    #expect(interview.dossier["voorzorgscan.outreach.aanbod"] == .text("Iets anders."))
    #expect(interview.asked == "voorzorgscan.outreach.kansen")
  }

  @Test mutating func anAnswerToAnOpenQuestionGoesOnToTheNextOpenOne() throws {
    interview.clear()
    try interview.give("nee")
    #expect(interview.step == .done)
  }

  @Test mutating func anEntryWithoutAnswersStaysInItsList() throws {
    var people = Interview(try Dossier.empty.answering(["invullers.1.naam": "Anja"]))
    try people.visit("invullers.1.naam")
    people.clear()
    #expect(people.asked == "invullers.1.naam")
    #expect(people.dossier.invullers(Shared.instrument).map(\.id) == ["1"])
  }
}
