import Testing

@testable import VoorzorgCore

@Suite("V270: not chosen, while elsewhere it says no")
struct NotChosenWhileNoTests {
  private let scan = "voorzorgscan.bemoeizorg.aanDeSlag"
  private let indicator = "indicatoren.bemoeizorg.aanbod"

  private func expect(_ questions: [String], in dossier: Dossier) {
    VoorzorgCoreTests.expect(NotChosenWhileNo.self, "V270", .waarschuwing, in: dossier, at: questions)
  }

  @Test("a no in the preventiescan is told at the scan, with the place of the no")
  func preventiescan() throws {
    let dossier = try Dossier.empty.answering([scan: "nee", Self.action(): "nee"])
    expect([scan], in: dossier)
    let finding = try #require(findings(of: NotChosenWhileNo.self, in: dossier).first)
    #expect(finding.related?.question == (try Self.action()))
    #expect(finding.message.hasPrefix("Gesprekspunt: 'Bemoeizorg'"))
  }

  @Test(
    "ja, deels, onbekend and no answer are no no; nor is an ankerpunt that is open or chosen not chosen",
    arguments: [
      ("nee", "ja"), ("nee", "deels"), ("nee", "onbekend"), ("nee", ""), ("", "nee"), ("ja", "nee"),
    ]
  )
  func silent(choice: String, answer: String) throws {
    expect([], in: try Dossier.empty.answering([scan: choice, Self.action(): answer]))
    let offered = try Dossier.empty.answering([
      "status": "aangeboden", scan: choice, Self.action(): answer,
    ])
    expect([], in: offered)
  }

  @Test("of the monitor the newest round of each level counts, in whatever order they stand")
  func rounds() throws {
    func round(_ number: Int, _ year: Int, _ half: String, _ level: String, _ answer: String) throws
      -> (Dossier) throws -> Dossier
    {
      { dossier in
        try dossier.answering([
          "monitor.\(number).jaar": "\(year)", "monitor.\(number).halfjaar": half,
          "monitor.\(number).niveau": level, "monitor.\(number).\(self.indicator)": answer,
        ])
      }
    }
    var dossier = try Dossier.empty.answering([scan: "nee"])
    dossier = try round(1, 2026, "eerste", "eigen-inschatting", "ja")(dossier)
    dossier = try round(2, 2025, "tweede", "eigen-inschatting", "nee")(dossier)
    expect([], in: dossier)
    dossier = try round(3, 2024, "eerste", "dashboard", "nee")(dossier)
    expect([scan], in: dossier)
    #expect(
      findings(of: NotChosenWhileNo.self, in: dossier).first?.related?.question == "monitor.3.\(indicator)"
    )
    dossier = try round(4, 2026, "tweede", "dashboard", "onbekend")(dossier)
    expect([], in: dossier)
  }

  @Test("what is linked in our reading alone is no ground")
  func reading() throws {
    let dossier = try Dossier.empty.answering([
      "voorzorgscan.netwerkgericht-werken.aanDeSlag": "nee",
      Self.action("eenzaamheid-en-netwerk"): "nee", Self.action("eigen-kracht-conferenties"): "nee",
    ])
    expect([], in: dossier)
  }

  @Test("an ankerpunt that is described and not ticked is not chosen; one not looked at is open")
  func leftEmpty() throws {
    let described = try Dossier.empty.answering([
      "voorzorgscan.bemoeizorg.aanbod": "Nog niets.", Self.action(): "nee",
    ])
    expect(["voorzorgscan.bemoeizorg.aanDeSlag"], in: described)
    expect([], in: try Dossier.empty.answering([Self.action(): "nee"]))
  }

  @Test("several noes about one ankerpunt are one finding")
  func several() throws {
    let dossier = try Dossier.empty.answering([
      "voorzorgscan.informatie-en-advies.aanDeSlag": "nee",
      Self.action("loket-onderdak"): "nee", Self.action("loket-informatie-en-advies"): "nee",
      "monitor.1.indicatoren.inloop-en-steunpunten.aanbod.informatie-en-advies": "nee",
      "monitor.1.jaar": "2026", "monitor.1.niveau": "dashboard",
    ])
    expect(["voorzorgscan.informatie-en-advies.aanDeSlag"], in: dossier)
    #expect(findings(of: NotChosenWhileNo.self, in: dossier)[0].message.hasSuffix("(en 2 keer elders)"))
  }

  /// The name of the question about an action of the preventiescan.
  static func action(_ name: String = "intensieve-outreach-en-bemoeizorg") throws -> String {
    let (action, group, _) = try #require(Shared.pijlers.action(name))
    return "preventiescan.\(group.name).acties.\(action.name).antwoord"
  }
}
