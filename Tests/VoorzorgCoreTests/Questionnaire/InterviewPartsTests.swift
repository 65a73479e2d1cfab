import Testing

@testable import VoorzorgCore

/// Going from part to part.
struct InterviewPartsTests {
  private func interview(_ dossier: Dossier, _ logbook: Logbook = Logbook()) -> Interview {
    Interview(dossier, logbook: logbook, instrument: Shared.instrument, choosingParts: true)
  }

  @Test func itBeginsWithTheOverviewAndGoesOnInThePartThatIsChosen() throws {
    var interview = try interview(.started)
    #expect(interview.asked == "onderdelen")
    interview.choose(.basis)
    #expect(interview.asked == "basis.regisseur")
    try interview.give("Een regisseur")
    #expect(interview.asked == "basis.missie")
  }

  @Test func aPartThatIsChosenAsksNothingElse() throws {
    var interview = try interview(.choosing("outreach").started())
    interview.choose(.plan)
    try interview.place(["outreach"])
    while interview.step != .done { interview.skip() }
    #expect(interview.part == .plan)
    interview.showParts()
    #expect(interview.asked == "onderdelen")
  }

  @Test func theOverviewKeepsDraftsAndComesBackToThem() throws {
    var interview = try interview(.started)
    interview.choose(.basis)
    interview.skip()
    interview.draft = "half"
    interview.showParts()
    #expect(interview.overview.proposal == .init(part: .basis, reason: .stopped))
    let resumes = interview.choose(.basis)
    #expect(resumes)
    #expect(interview.draft == "half")
  }

  @Test func backFromTheOverviewIsWhereOneWas() throws {
    var interview = try interview(.started)
    let goesBackFromTheStart = interview.back()
    #expect(!goesBackFromTheStart)
    interview.choose(.scan)
    interview.showParts()
    let goesBack = interview.back()
    #expect(goesBack)
    #expect(interview.asked == "voorzorgscan.outreach.aanDeSlag")
  }

  @Test(arguments: [
    ("s3", "stappen.regie.stand", Part.stappen), ("3.2", "voorzorgscan.informatie-en-advies.aanbod", .scan),
    ("regioplan", "regioplan.vastgesteldOp", .regioplan), ("m1", "monitor.1.jaar", .monitor),
  ])
  func goingToAnotherPartGoesOnThere(target: String, name: String, part: Part) throws {
    var interview = Interview(try .started, part: .basis)
    try interview.visit(target)
    #expect(interview.asked == name)
    #expect(interview.part == part)
  }

  @Test func whoFillsInTheRequiredPartsInARowGoesOnDoingSo() throws {
    var interview = Interview(try .started)
    try interview.visit("1.1")
    #expect(interview.part == nil)
    try interview.visit("s1")
    #expect(interview.part == .stappen)
    try interview.visit("1.1")
    #expect(interview.part == nil)
  }

  @Test func aSittingInAnOptionalPartIsResumedThere() throws {
    var first = try interview(.started)
    first.choose(.preventiescan)
    first.finish()
    var second = interview(first.dossier, first.logbook)
    #expect(second.overview.proposal == .init(part: .preventiescan, reason: .stopped))
    second.choose(.preventiescan)
    #expect(second.asked == first.asked)
  }

  @Test func aPartThatIsChosenAgainAsksWhatWasLeftEmpty() throws {
    var interview = try interview(.started)
    interview.choose(.basis)
    while interview.step != .done { interview.leave() }
    interview.showParts()
    #expect(interview.overview.proposal?.part == .scan)
    interview.choose(.basis)
    #expect(interview.asked == "basis.regisseur")
  }

  @Test func everyQuestionOfAnOptionalPartMayStayEmpty() throws {
    for part in Part.allCases where part.isOptional {
      var interview = Interview(try .started, part: part)
      var count = 0
      while interview.step != .done {
        try #require(interview.mayStayEmpty)
        interview.leave()
        count += 1
        try #require(count < 1000)
      }
      #expect(count > 0)
      #expect(interview.dossier == (try .started))
    }
  }

  @Test func anOptionalPartCountsWhatWouldStillBeAsked() throws {
    var interview = Interview(try .started, part: .basis)
    #expect(interview.openCount == 4)
    interview.leave()
    #expect(interview.openCount == 3)
    try interview.give("Onze missie")
    #expect(interview.openCount == 2)
  }
}
