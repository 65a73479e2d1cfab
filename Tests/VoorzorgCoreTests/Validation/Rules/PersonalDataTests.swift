import Testing

@testable import VoorzorgCore

@Suite("V230: a text with a person's data")
struct PersonalDataTests {
  @Test("it is told at its question, each kind once, wherever the text stands")
  func everywhere() {
    var dossier = Dossier.sound
    dossier["steller"] = .text("Jan, jan@x.nl")
    dossier["voorzorgscan.outreach.aanbod"] = .text("06-12345678 en 06-87654321, bsn 123456782")
    dossier[priority: 0, "akkoord"] = .text("p.peters@x.nl")
    dossier.add("invullers", ["organisatie": .text("tel. 030-2861234")])
    expect(
      PersonalData.self,
      "V230",
      .waarschuwing,
      in: dossier,
      at: [
        "steller", "voorzorgscan.outreach.aanbod", "voorzorgscan.outreach.aanbod", "invullers.2.organisatie",
        "implementatieplan.1.akkoord",
      ]
    )
  }

  @Test("names, service numbers and desks are fine, and so is any case number")
  func noData() {
    expect(PersonalData.self, "V230", .waarschuwing, in: .sound, at: [])
    var dossier = Dossier.sound
    dossier["steller"] = .text("Anneke de Vries, info@utrecht.nl, 14 030")
    dossier["zaaknummer"] = .text("123456782")
    dossier["voorzorgscan.outreach.aanbod"] = .text("Bel 0800-1234567 of 113. Kosten: € 123.456.782")
    expect(PersonalData.self, "V230", .waarschuwing, in: dossier, at: [])
  }

  @Test("the data itself does not stand in the finding")
  func notRepeated() {
    var dossier = Dossier.sound
    dossier["steller"] = .text("123456782")
    let finding = findings(of: PersonalData.self, in: dossier).first
    #expect(finding?.message == "In 'Steller' staat iets dat op een burgerservicenummer lijkt")
  }
}
