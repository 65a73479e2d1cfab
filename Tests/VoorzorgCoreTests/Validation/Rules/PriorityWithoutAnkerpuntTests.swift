import Testing

@testable import VoorzorgCore

@Suite("V202: a priority without ankerpunt")
struct PriorityWithoutAnkerpuntTests {
  @Test("each is told, in a concept too")
  func missing() {
    var dossier = Dossier.sound
    dossier["status"] = nil
    dossier[priority: 0, "ankerpunt"] = nil
    dossier.add("implementatieplan", [:])
    expect(
      PriorityWithoutAnkerpunt.self,
      "V202",
      .fout,
      in: dossier,
      at: ["implementatieplan.1.ankerpunt", "implementatieplan.2.ankerpunt"]
    )
  }

  @Test("an ankerpunt is enough, and no plan at all is fine")
  func present() {
    expect(PriorityWithoutAnkerpunt.self, "V202", .fout, in: .sound, at: [])
    expect(PriorityWithoutAnkerpunt.self, "V202", .fout, in: Dossier(for: Shared.instrument), at: [])
  }
}
