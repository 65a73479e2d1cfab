import Testing

@testable import VoorzorgCore

/// The rounds of the monitor, and other long parts, as they are asked.
struct InterviewMonitorTests {
  private var firstRound: Dossier {
    get throws { try Dossier.started.answering(["monitor.1.jaar": "2026"]) }
  }

  @Test func aSecondRoundIsOfferedWhenTheFirstIsComplete() throws {
    var interview = Interview(try firstRound, part: .monitor)
    #expect(!interview.names.contains("monitor.2.jaar"))
    while interview.asked != "monitor.2.jaar" {
      try #require(interview.step != .done)
      interview.leave()
    }
    interview.leave()
    #expect(interview.step == .done)
    #expect(
      interview.dossier.record.lists[try #require(Shared.instrument.form.list(named: "monitor"))].count == 1
    )
  }

  @Test func aSecondRoundCanBeAskedForEarlier() throws {
    var interview = Interview(try firstRound, part: .monitor)
    try interview.visit("m2")
    #expect(interview.asked == "monitor.2.jaar")
    try interview.give("2027")
    #expect(interview.asked == "monitor.2.halfjaar")
  }

  @Test func choosingTheMonitorAgainOffersANewRound() throws {
    var interview = Interview(try firstRound, part: .monitor)
    while interview.step != .done { interview.leave() }
    interview.showParts()
    interview.choose(.monitor)
    #expect(interview.asked == "monitor.2.jaar")
  }

  @Test func remarksAreAskedOfWhoGoesToThem() throws {
    var interview = Interview(try .started, part: .preventiescan)
    #expect(!interview.names.contains { $0.hasSuffix(".opmerking") })
    try interview.visit("o1.3")
    let question = try #require(interview.step.question)
    let remark = try #require(interview.remark(about: question))
    #expect(remark.number == "o1.4")
    try interview.visit("o1.4")
    try interview.give("Alleen voor huurders.")
    #expect(interview.dossier[remark.place] == .text("Alleen voor huurders."))
  }

  @Test func aQuestionIsCountedAmongThoseThatAreAskedWithIt() throws {
    var interview = Interview(try .started, part: .preventiescan)
    try interview.visit("o1.5")
    let place = try #require(interview.step.question.flatMap(interview.place))
    #expect(place == (4, 12))
  }

  @Test(arguments: [("j", "ja"), ("d", "deels"), ("n", "nee"), ("o", "onbekend")])
  func oneLetterAnswersAnAction(letter: String, answer: String) throws {
    var interview = Interview(try .started, part: .preventiescan)
    try interview.visit("o1.3")
    let place = try #require(interview.step.question).place
    try interview.give(letter)
    #expect(interview.dossier[place] == .choice(answer))
  }
}
