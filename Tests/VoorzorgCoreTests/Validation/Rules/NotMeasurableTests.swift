import Testing

@testable import VoorzorgCore

@Suite("V240: goal and result that say nothing measurable")
struct NotMeasurableTests {
  private func dossier(doel: String?, resultaat: String?) -> Dossier {
    var dossier = Dossier.sound
    dossier[priority: 0, "doel"] = doel.map { .text($0) }
    dossier[priority: 0, "beoogdResultaat"] = resultaat.map { .text($0) }
    return dossier
  }

  @Test("vague words in both are told at the goal")
  func vague() {
    for (doel, resultaat) in [("Betere zorg", "Meer rust"), ("Betere zorg", nil), (nil, "Een mooi begin")] {
      let vague = dossier(doel: doel, resultaat: resultaat)
      expect(NotMeasurable.self, "V240", .tip, in: vague, at: ["implementatieplan.1.doel"])
    }
  }

  @Test(
    "a number, a date, or all or none in one of them is enough",
    arguments: [
      "80 gezinnen", "Elke inwoner", "ALLE signalen", "Niemand slaapt buiten", "geen ontruimingen",
      "binnen drie maanden",
      "de helft minder", "vóór december", "op 1-1-2027", "Iedereen een thuis",
    ]
  )
  func measurable(text: String) {
    expect(NotMeasurable.self, "V240", .tip, in: dossier(doel: "Betere zorg", resultaat: text), at: [])
    expect(NotMeasurable.self, "V240", .tip, in: dossier(doel: text, resultaat: nil), at: [])
  }

  @Test("words that only look like it are not enough, and nothing at all is another rule's")
  func nearly() {
    let near = dossier(doel: "Algemene meerwaarde voor velen", resultaat: "Het elkaar versterken")
    expect(NotMeasurable.self, "V240", .tip, in: near, at: ["implementatieplan.1.doel"])
    expect(NotMeasurable.self, "V240", .tip, in: dossier(doel: nil, resultaat: nil), at: [])
  }
}
