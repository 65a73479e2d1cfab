import Testing

@testable import VoorzorgCore

@Suite("V242: one person carries out, answers for it and agrees")
struct OnePersonForAllTests {
  private func dossier(_ names: String?...) -> Dossier {
    var dossier = Dossier.sound
    for (field, name) in zip(["uitvoerende", "verantwoordelijke", "akkoord"], names) {
      dossier[priority: 0, field] = name.map { .text($0) }
    }
    return dossier
  }

  @Test("the same name three times is told, whatever its spelling")
  func same() {
    expect(
      OnePersonForAll.self,
      "V242",
      .tip,
      in: dossier("Renée de Wit", "renee de wit ", "RENÉE DE WIT"),
      at: ["implementatieplan.1.akkoord"]
    )
  }

  @Test("another name in one of the three places is enough, and so is none")
  func different() {
    expect(OnePersonForAll.self, "V242", .tip, in: dossier("Jan", "Jan", "Piet"), at: [])
    expect(OnePersonForAll.self, "V242", .tip, in: dossier("Jan", "Jan", nil), at: [])
    expect(OnePersonForAll.self, "V242", .tip, in: dossier(nil, nil, nil), at: [])
  }
}
