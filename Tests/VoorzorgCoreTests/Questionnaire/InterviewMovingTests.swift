import Testing

@testable import VoorzorgCore

struct InterviewMovingTests {
  private func planned() throws -> Dossier {
    try Dossier.choosing("outreach", "respijtopties").answering([
      "implementatieplan": "respijtopties outreach"
    ])
  }

  @Test func aSkippedQuestionStaysOpenButIsNotAskedAgainInThisSitting() {
    var interview = Interview(.empty, part: .scan)
    let first = interview.asked
    interview.skip()
    #expect(interview.asked == "voorzorgscan.outreach.aanbod")
    #expect(interview.openCount == 48)
    #expect(Interview(interview.dossier, interview.logbook, part: .scan).asked == first)
  }

  @Test func whereEverythingIsSkippedItEnds() {
    var interview = Interview(.empty, part: .scan)
    for _ in 0..<48 { interview.skip() }
    #expect(interview.step == .done)
  }

  @Test func backGoesToTheQuestionBeforeAndNoFurtherThanTheFirst() throws {
    var interview = Interview(.empty, part: .scan)
    try interview.give("ja")
    let moved = interview.back()
    #expect(moved)
    #expect(interview.asked == "voorzorgscan.outreach.aanDeSlag")
    let moved2 = interview.back()
    #expect(!moved2)
    #expect(interview.asked == "voorzorgscan.outreach.aanDeSlag")
  }

  @Test func backFromTheEndIsTheLastQuestion() {
    var interview = Interview(.choosing(), part: .scan)
    let moved = interview.back()
    #expect(moved)
    #expect(interview.asked == "voorzorgscan.kwaliteit-en-vraaggerichtheid.nodig")
  }

  @Test func backFromThePlanGoesPastTheOrderToTheScan() throws {
    var interview = Interview(.choosing("outreach"), part: nil)
    try interview.visit("voorzorgscan.outreach.nietInPlan")
    let moved = interview.back()
    #expect(moved)
    #expect(interview.asked == "voorzorgscan.kwaliteit-en-vraaggerichtheid.nodig")
  }

  @Test(arguments: [
    ("3.2", "voorzorgscan.informatie-en-advies.aanbod"), ("3", "voorzorgscan.informatie-en-advies.aanDeSlag"),
    ("Informatie en advies", "voorzorgscan.informatie-en-advies.aanDeSlag"),
    ("outreach", "voorzorgscan.outreach.aanDeSlag"), ("p2", "implementatieplan.2.ankerpunt"),
    ("P2.2", "implementatieplan.2.doel"), ("implementatieplan.outreach.doel", "implementatieplan.2.doel"),
    ("kop", "gemeente.naam"), ("scan", "voorzorgscan.outreach.aanDeSlag"),
    ("plan", "implementatieplan.1.ankerpunt"),
    ("doel", "implementatieplan.1.doel"), ("DOEL", "implementatieplan.1.doel"), ("regio", "gemeente.regio"),
    ("volgorde", "volgorde"), ("gemeente.inwoners", "gemeente.inwoners"),
  ])
  func oneGoesByNumberAnkerpuntPartFieldOrOrder(target: String, name: String) throws {
    var interview = Interview(try planned())
    try interview.visit(target)
    #expect(interview.asked == name)
  }

  @Test func aFieldMeansTheOneInWhatIsBeingFilledIn() throws {
    var interview = Interview(try planned())
    try interview.visit("p2.3")
    try interview.visit("kansen")
    #expect(interview.asked == "implementatieplan.2.kansen")
    try interview.visit("4.1")
    try interview.visit("kansen")
    #expect(interview.asked == "voorzorgscan.luisterlijn-en-meldpunt.kansen")
  }

  @Test(arguments: ["13", "0", "p3", "p0", "p", "niets", "", "3.10", "datumGereed"])
  func whereThereIsNothingOneStays(target: String) throws {
    var interview = Interview(try planned())
    let before = interview.asked
    let isThere = interview.go(to: target)
    #expect(!isThere)
    #expect(interview.asked == before)
  }

  @Test func whatIsProposedAsADestinationCanBeGoneTo() throws {
    for dossier in [Dossier.empty, try planned()] {
      let start = Interview(dossier)
      for destination in start.destinations {
        var interview = start
        let isThere = interview.go(to: destination)
        #expect(isThere, "\(destination)")
      }
    }
    #expect(!Interview(.empty).destinations.contains("doel"))
    #expect(Interview(try planned()).destinations.contains("doel"))
  }

  @Test(arguments: [
    ("Beoogde datum gereed", "implementatieplan.1.beoogdeDatumGereed"), ("zaaknummer", "zaaknummer"),
    ("prioriteit 2", "implementatieplan.2.ankerpunt"), ("gemeente", "gemeente.naam"),
  ])
  func oneCanGoToWhatStandsOnTheScreen(target: String, question: String) throws {
    var interview = Interview(try planned())
    try interview.visit(target)
    #expect(interview.asked == question)
  }

  @Test(arguments: ["doel", "p1", "P2", "volgorde", "Beoogde datum gereed"])
  func withoutAPlanOneIsToldThatAPriorityIsMissing(target: String) throws {
    #expect(Interview(.empty).isMissingPriority(target))
    #expect(!Interview(try planned()).isMissingPriority(target))
  }

  @Test(arguments: ["outreach", "13", "p", "peildatum", ""])
  func whatIsNotAboutAPriorityMissesNone(target: String) {
    #expect(!Interview(.empty).isMissingPriority(target))
  }

  @Test func withoutAnythingToOrderThereIsNoOrder() {
    var interview = Interview(.choosing())
    let isThere = interview.go(to: "volgorde")
    #expect(!isThere)
  }

  @Test func theDestinationsHoldWhatPeopleType() throws {
    let destinations = Set(Interview(try planned()).destinations)
    #expect(destinations.isSuperset(of: ["kop", "volgorde", "outreach", "doel", "7.2", "p2.2"]))
  }
}
