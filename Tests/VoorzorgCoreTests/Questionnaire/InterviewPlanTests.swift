import Testing

@testable import VoorzorgCore

/// From the scan to the plan: what comes first, why the rest does not, then the priorities.
struct InterviewPlanTests {
  private var interview = Interview(.choosing("outreach", "bemoeizorg", "respijtopties"), part: .plan)

  private func candidates(_ interview: Interview) -> [String] {
    guard case .order(let order) = interview.step else { return [] }
    return order.candidates.map(\.id)
  }

  @Test func afterTheScanTheChosenAnkerpuntenAreOffered() {
    #expect(candidates(interview) == ["outreach", "bemoeizorg", "respijtopties"])
    #expect(interview.mayStayEmpty)
  }

  @Test mutating func whatIsPlacedComesIntoThePlanInThatOrder() throws {
    try interview.place(["respijtopties", "outreach"])
    #expect(interview.dossier.planned == ["respijtopties", "outreach"])
  }

  @Test mutating func thenItAsksWhyTheRestHasNoPlaceAndThenThePlan() throws {
    try interview.place(["respijtopties", "outreach"])
    #expect(interview.asked == "voorzorgscan.bemoeizorg.nietInPlan")
    try interview.give("De regio doet dit.")
    #expect(interview.asked == "implementatieplan.1.doel")
  }

  @Test mutating func whoPlacesEverythingIsAskedForNoReason() throws {
    try interview.place(["outreach", "bemoeizorg", "respijtopties"])
    #expect(interview.asked == "implementatieplan.1.doel")
  }

  @Test mutating func whoPlacesNothingIsAskedForEveryReason() {
    interview.leave()
    #expect(interview.names.filter { $0.hasSuffix(".nietInPlan") }.count == 3)
    #expect(interview.asked == "voorzorgscan.outreach.nietInPlan")
  }

  @Test mutating func theOrderIsAskedOnceAlsoTomorrow() {
    interview.leave()
    #expect(!Interview(interview.dossier, interview.logbook, part: .plan).names.contains("volgorde"))
  }

  @Test mutating func anAnkerpuntChosenLaterIsOfferedByItself() throws {
    try interview.place(["outreach"])
    try interview.visit("luisterlijn-en-meldpunt")
    try interview.give("ja")
    let later = Interview(interview.dossier, interview.logbook, part: .plan)
    #expect(candidates(later) == ["luisterlijn-en-meldpunt"])
  }

  @Test mutating func whatIsPlacedLaterComesBehindWhatIsThere() throws {
    try interview.place(["respijtopties"])
    let dossier = try interview.dossier.answering(["voorzorgscan.luisterlijn-en-meldpunt.aanDeSlag": "ja"])
    var later = Interview(dossier, interview.logbook, part: .plan)
    try later.place(["luisterlijn-en-meldpunt"])
    #expect(later.dossier.planned == ["respijtopties", "luisterlijn-en-meldpunt"])
  }

  @Test mutating func theWholePlanIsPutInAnotherOrder() throws {
    try interview.place(["respijtopties", "outreach"])
    try interview.visit("volgorde")
    #expect(candidates(interview) == ["respijtopties", "outreach", "bemoeizorg"])
    try interview.place(["bemoeizorg", "outreach", "respijtopties"])
    #expect(interview.dossier.planned == ["bemoeizorg", "outreach", "respijtopties"])
  }

  @Test mutating func anOrderThatDropsAnswersIsRefusedAndAskedAgain() throws {
    try interview.place(["respijtopties", "outreach"])
    try interview.visit("p1.2")
    try interview.give("Iets")
    try interview.visit("volgorde")
    #expect(throws: DossierEditor.Problem.orderDropsAnswers("respijtopties")) {
      try interview.place(["outreach"])
    }
    #expect(interview.asked == "volgorde")
    #expect(interview.dossier.planned == ["respijtopties", "outreach"])
  }

  @Test(arguments: [("concept", false), ("aangeboden", false), ("vastgesteld", true)])
  func completionIsAskedOnlyOnceItIsDecided(status: String, isAsked: Bool) throws {
    let dossier = try Dossier.choosing("outreach").answering([
      "implementatieplan": "outreach", "status": status,
    ])
    let names = Interview(dossier).names
    for field in ["datumGereed", "evaluatie", "datumEvaluatie"] {
      #expect(names.contains("implementatieplan.1.\(field)") == isAsked)
    }
    #expect(names.contains("implementatieplan.1.beoogdeDatumGereed"))
  }

  @Test mutating func actionLinesAreOfferedWithinTheirPriority() throws {
    try interview.place(["outreach"])
    try interview.visit("implementatieplan.1.actieregels.1.actie")
    try interview.give("Bellen")
    #expect(interview.asked == "implementatieplan.1.actieregels.1.wie")
    #expect(interview.names.contains("implementatieplan.1.actieregels.2.actie"))
    #expect(!interview.names.contains("implementatieplan.1.actieregels.2.wie"))
  }
}
