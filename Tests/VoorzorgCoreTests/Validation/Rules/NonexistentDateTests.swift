import Testing

@testable import VoorzorgCore

@Suite("V203: a date that does not exist")
struct NonexistentDateTests {
  @Test(
    "it is told with its question, and not as missing besides",
    arguments: ["2026-02-30", "1 mei 2026", "01-05-2026"]
  )
  func nonexistent(text: String) {
    var file = String(decoding: Dossier.sound.bytes(for: Shared.instrument), as: UTF8.self)
    file = file.replacing("\"2026-12-01\"", with: "\"\(text)\"")
    let found = Checker.shared.findings(in: reading(file), file: "f", today: nil)
    #expect(found.map(\.code) == ["V203"])
    #expect(found[0].severity == .fout)
    #expect(found[0].place.question == "implementatieplan.1.beoogdeDatumGereed")
    #expect(found[0].message.contains(text))
    #expect(found[0].proposal?.contains("2026-03-12") == true)
  }

  @Test("the last of February in a leap year exists")
  func leapDay() {
    #expect(reading(#"{"formaat":"voorzorg-dossier/1","peildatum":"2024-02-29"}"#).findings == [])
  }
}
