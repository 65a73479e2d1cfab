import Testing

@testable import VoorzorgCore

struct InterviewStartTests {
  @Test func itBeginsAtTheFirstOpenQuestion() throws {
    #expect(Interview(.empty).asked == "gemeente.naam")
    #expect(Interview(try Dossier.empty.answering(["gemeente.naam": "Urk"])).asked == "gemeente.code")
  }

  @Test func anAnswerGoesIntoTheDossierAndTheNextQuestionComes() throws {
    var interview = Interview(.empty, part: .scan)
    try interview.give("ja")
    #expect(interview.dossier["voorzorgscan.outreach.aanDeSlag"] == .yesNo(true))
    #expect(interview.asked == "voorzorgscan.outreach.aanbod")
  }

  @Test func anOptionalQuestionLeftEmptyIsNotAskedAgain() {
    var interview = Interview(.empty)
    #expect(interview.mayStayEmpty)
    interview.leave()
    #expect(interview.asked == "gemeente.code")
    #expect(Interview(interview.dossier, interview.logbook).asked == "gemeente.code")
    #expect(Interview(interview.dossier).asked == "gemeente.naam")
  }

  @Test func aQuestionOfTheFormMayNotStayEmpty() {
    #expect(!Interview(.empty, part: .scan).mayStayEmpty)
  }

  @Test func aListOfPeopleGrowsUntilOneIsLeftEmpty() throws {
    var interview = Interview(.empty, part: .kop)
    try interview.visit("invullers.1.naam")
    try interview.give("Anja")
    #expect(interview.asked == "invullers.1.organisatie")
    try interview.give("Gemeente")
    try interview.give("adviseur")
    #expect(interview.asked == "invullers.2.naam")
    interview.leave()
    #expect(!interview.asked.hasPrefix("invullers"))
    #expect(interview.dossier.invullers(Shared.instrument).map(\.id) == ["1"])
  }

  @Test(arguments: Part.allCases)
  func aPartAsksNothingElse(part: Part) throws {
    let dossier = try Dossier.choosing("outreach").answering(["implementatieplan": "outreach"])
    let parts = Set(Interview(dossier, part: part).steps.compactMap { $0.question?.part })
    #expect(parts == [part])
  }

  @Test func aPartCountsOnlyItsOwnOpenQuestions() throws {
    let dossier = try Dossier.empty.answering(["implementatieplan": "outreach"])
    #expect(Interview(dossier, part: .scan).openCount == 48)
    #expect(Interview(dossier, part: .plan).openCount == 11)
    #expect(Interview(dossier).openCount == 59)
  }

  @Test func whereNothingIsOpenNothingIsAsked() {
    #expect(Interview(.choosing(), part: .scan).step == .done)
  }

  @Test func clearingKeepsAskingTheSame() throws {
    var interview = Interview(try Dossier.empty.answering(["gemeente.naam": "Urk"]))
    try interview.visit("gemeente.naam")
    #expect(interview.presentAnswer == .text("Urk"))
    interview.clear()
    #expect(interview.presentAnswer == nil)
    #expect(interview.asked == "gemeente.naam")
  }
}
