import Testing

@testable import VoorzorgCore

@Suite("V271: a statutory duty that is not done and not planned")
struct DutyNotDoneTests {
  private let visits = "monitor.1.indicatoren.vroegaanpak-huurachterstand.aanpak"
  private let debts = "regioplan.slagen.wettelijke-plicht-schulden-en-uitzetting.stand"

  private func expect(_ questions: [String], in dossier: Dossier) {
    VoorzorgCoreTests.expect(DutyNotDone.self, "V271", .waarschuwing, in: dossier, at: questions)
  }

  @Test("each duty that the sources name is told at its answer, with its source")
  func told() throws {
    let line = try NotChosenWhileNoTests.action("luisterlijn")
    let signals = try NotChosenWhileNoTests.action("vroegsignalering-huurachterstand")
    let dossier = try Dossier.empty.answering([
      line: "nee", signals: "nee", visits: "nee", debts: "geen-prioriteit",
      "monitor.1.jaar": "2026", "monitor.1.niveau": "eigen-inschatting",
    ])
    expect([line, signals, visits, debts], in: dossier)
    let messages = findings(of: DutyNotDone.self, in: dossier).map(\.message)
    for (message, document) in zip(
      messages,
      ["Preventiescanner", "Stappenplan", "Dashboard", "Plan van aanpak"]
    ) {
      #expect(message.contains("(\(document)"))
    }
  }

  @Test("other answers, and none, are silent", arguments: ["ja", "onbekend", ""])
  func otherAnswers(answer: String) throws {
    let dossier = try Dossier.empty.answering([
      visits: answer, debts: answer == "" ? "" : "onbekend",
      "monitor.1.jaar": "2026", "monitor.1.niveau": "eigen-inschatting",
    ])
    expect([], in: dossier)
    expect([], in: try Dossier.empty.answering([debts: "prioriteit"]))
    expect([], in: try Dossier.empty.answering([debts: "gerealiseerd"]))
  }

  @Test("an action that no source calls a duty may be left alone")
  func noDuty() throws {
    expect([], in: try Dossier.empty.answering([try NotChosenWhileNoTests.action("tiny-houses"): "nee"]))
  }

  @Test("a priority about the ankerpunt that belongs to it is enough")
  func linkedPriority() throws {
    let line = try NotChosenWhileNoTests.action("luisterlijn")
    var dossier = try Dossier.sound.answering([line: "nee"])
    expect([line], in: dossier)
    dossier[priority: 0, "ankerpunt"] = .choice("luisterlijn-en-meldpunt")
    expect([], in: dossier)
  }

  @Test("where no ankerpunt belongs to it, a priority that names it is enough")
  func namingPriority() throws {
    var dossier = try Dossier.sound.answering([
      visits: "nee", "monitor.1.jaar": "2026", "monitor.1.niveau": "eigen-inschatting",
    ])
    expect([visits], in: dossier)
    dossier[priority: 0, "doel"] = .text("Elke melding van Huurachterstand krijgt bezoek.")
    expect([], in: dossier)
  }

  @Test("in a region a work package that names it is enough")
  func workPackage() throws {
    let name = "regioplan.werkpakketten.1."
    var region = try Dossier(for: Shared.instrument, subject: .regio).answering([
      visits: "nee", "monitor.1.jaar": "2026", "monitor.1.niveau": "dashboard",
      name + "naam": "Tellen", name + "projectleider": "GGD",
    ])
    expect([visits], in: region)
    let finding = findings(of: DutyNotDone.self, in: region)[0]
    #expect(finding.message.hasSuffix("en geen prioriteit en geen werkpakket gaat erover"))
    region = try region.answering([name + "doel": "Elke huurachterstand krijgt bezoek."])
    expect([], in: region)
  }
}
