import Testing

@testable import VoorzorgCore

@Suite("V220, V221 and V222: scan and plan agree")
struct ScanAndPlanTests {
  @Test("an ankerpunt chosen without a word is told in a concept; one text is enough")
  func description() {
    var dossier = Dossier.sound
    dossier["status"] = nil
    for text in ["aanbod", "kansen", "nodig"] { dossier["voorzorgscan.outreach.\(text)"] = nil }
    expect(
      ChosenWithoutDescription.self,
      "V220",
      .waarschuwing,
      in: dossier,
      at: ["voorzorgscan.outreach.aanDeSlag"]
    )
    dossier["voorzorgscan.outreach.kansen"] = .text("x")
    expect(ChosenWithoutDescription.self, "V220", .waarschuwing, in: dossier, at: [])
    dossier["voorzorgscan.outreach.kansen"] = nil
    dossier["status"] = .choice("aangeboden")
    expect(ChosenWithoutDescription.self, "V220", .waarschuwing, in: dossier, at: [])
  }

  @Test("a chosen ankerpunt outside the plan is told, unless it says why")
  func outsidePlan() {
    var dossier = Dossier.sound
    dossier["voorzorgscan.bemoeizorg.aanDeSlag"] = .yesNo(true)
    expect(
      ChosenOutsidePlan.self,
      "V221",
      .waarschuwing,
      in: dossier,
      at: ["voorzorgscan.bemoeizorg.aanDeSlag"]
    )
    dossier["voorzorgscan.bemoeizorg.nietInPlan"] = .text("Volgend jaar")
    expect(ChosenOutsidePlan.self, "V221", .waarschuwing, in: dossier, at: [])
    dossier["voorzorgscan.bemoeizorg.nietInPlan"] = nil
    dossier[priority: 0, "ankerpunt"] = .choice("bemoeizorg")
    expect(
      ChosenOutsidePlan.self,
      "V221",
      .waarschuwing,
      in: dossier,
      at: ["voorzorgscan.outreach.aanDeSlag"]
    )
  }

  @Test(
    "a priority for an ankerpunt with nee, or without an answer, is told with both places",
    arguments: [false, nil]
  )
  func notChosen(answer: Bool?) {
    var dossier = Dossier.sound
    dossier["voorzorgscan.outreach.aanDeSlag"] = answer.map { .yesNo($0) }
    expect(PriorityNotChosen.self, "V222", .waarschuwing, in: dossier, at: ["implementatieplan.1.ankerpunt"])
    let finding = findings(of: PriorityNotChosen.self, in: dossier).first
    #expect(finding?.related?.question == "voorzorgscan.outreach.aanDeSlag")
  }

  @Test("a priority for a chosen ankerpunt, or for none, is fine here")
  func chosen() {
    expect(PriorityNotChosen.self, "V222", .waarschuwing, in: .sound, at: [])
    var dossier = Dossier.sound
    dossier[priority: 0, "ankerpunt"] = nil
    expect(PriorityNotChosen.self, "V222", .waarschuwing, in: dossier, at: [])
  }
}
