import Testing

@testable import VoorzorgCore

@Suite("V241: the same long text in two answers")
struct SameTextTwiceTests {
  private let long = String(repeating: "Dit is een zin van enige lengte. ", count: 3)

  @Test("each later one is told, with the place of the first")
  func twice() {
    var dossier = Dossier.sound
    dossier["voorzorgscan.outreach.aanbod"] = .text(long)
    dossier["voorzorgscan.outreach.nodig"] = .text(long)
    dossier[priority: 0, "motivatie"] = .text(long)
    expect(
      SameTextTwice.self,
      "V241",
      .tip,
      in: dossier,
      at: ["voorzorgscan.outreach.nodig", "implementatieplan.1.motivatie"]
    )
    let related = findings(of: SameTextTwice.self, in: dossier).map { $0.related?.question }
    #expect(related == ["voorzorgscan.outreach.aanbod", "voorzorgscan.outreach.aanbod"])
  }

  @Test("among many texts of one length the first is found, in the order of the dossier")
  func sameLength() {
    var dossier = Dossier.sound
    let names = Shared.instrument.ankerpunten.map { "voorzorgscan.\($0.name)" }
    for (index, name) in names.enumerated() {
      dossier["\(name).aanbod"] = .text(long + "\(10 + index)")
      dossier["\(name).kansen"] = .text(long + "\(30 + index % 2)")
    }
    let found = findings(of: SameTextTwice.self, in: dossier)
    #expect(found.map(\.place.question) == names.dropFirst(2).map { "\($0).kansen" })
    let firsts = [names[0], names[1]].map { "\($0).kansen" }
    #expect(found.map { $0.related?.question } == names.indices.dropFirst(2).map { firsts[$0 % 2] })
  }

  @Test("short texts may be the same, and long ones may differ in a letter")
  func fine() {
    var dossier = Dossier.sound
    dossier["voorzorgscan.outreach.aanbod"] = .text("Zie het convenant.")
    dossier["voorzorgscan.outreach.kansen"] = .text("Zie het convenant.")
    dossier["voorzorgscan.outreach.nodig"] = .text(long + "a")
    dossier[priority: 0, "motivatie"] = .text(long + "b")
    expect(SameTextTwice.self, "V241", .tip, in: dossier, at: [])
  }

  @Test("what is said again in another round or year is no copy; two questions of one round are")
  func rounds() throws {
    func explanation(_ round: Int, _ indicator: String) -> String {
      "monitor.\(round).indicatoren.\(indicator).toelichting"
    }
    var dossier = try Dossier.empty.answering([
      explanation(1, "outreach"): long, explanation(2, "outreach"): long,
      "regioplan.middelen.1.opmerking": long + "x", "regioplan.middelen.2.opmerking": long + "x",
    ])
    expect(SameTextTwice.self, "V241", .tip, in: dossier, at: [])
    dossier = try dossier.answering([explanation(2, "bemoeizorg"): long])
    expect(SameTextTwice.self, "V241", .tip, in: dossier, at: [explanation(2, "bemoeizorg")])
    #expect(findings(of: SameTextTwice.self, in: dossier)[0].related?.question == explanation(2, "outreach"))
  }

  @Test("a text of a round may be a copy of one outside the monitor")
  func outside() throws {
    let explanation = "monitor.1.indicatoren.outreach.toelichting"
    let dossier = try Dossier.empty.answering(["voorzorgscan.outreach.aanbod": long, explanation: long])
    expect(SameTextTwice.self, "V241", .tip, in: dossier, at: [explanation])
  }
}
