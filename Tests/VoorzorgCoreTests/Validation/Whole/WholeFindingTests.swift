import Testing

@testable import VoorzorgCore

@Suite("Findings over the whole, in their file and beside other rules")
struct WholeFindingTests {
  /// A sound dossier in which each optional part has something to find.
  private func dossier() throws -> Dossier {
    try Dossier.sound.answering([
      try NotChosenWhileNoTests.action("luisterlijn"): "nee",
      "monitor.1.jaar": "2026", "monitor.1.niveau": "eigen-inschatting",
      "monitor.1.indicatoren.vroegaanpak-huurachterstand.aanpak": "nee",
      "monitor.1.indicatoren.vroegaanpak-huurachterstand.toelichting": "Bel 06 12 34 56 78.",
      "basis.kerncoalitie.1.persoon": "j.jansen@voorbeeld.nl",
      "regioplan.middelen.1.jaar": "2026", "regioplan.middelen.1.opmerking": "Bel 06 12 34 56 78.",
      try opmerking("luisterlijn"): "Bel 06 12 34 56 78.",
    ])
  }

  private func opmerking(_ action: String) throws -> String {
    try NotChosenWhileNoTests.action(action).replacing(".antwoord", with: ".opmerking")
  }

  @Test("they have the line and column of their answer, in the preventiescan and in a round of the monitor")
  func located() throws {
    let bytes = try dossier().bytes(for: Shared.instrument)
    let lines = bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    let found = Checker.shared.findings(
      in: DossierReading(bytes, instrument: Shared.instrument),
      file: "x.voorzorg.json",
      today: nil
    ).filter { $0.code == "V271" }
    #expect(found.count == 2)
    for (finding, key) in zip(found, ["antwoord", "aanpak"]) {
      let line = try #require(finding.place.line.map { lines[$0 - 1] })
      #expect(line.contains("\"\(key)\": \"nee\""))
      #expect(line.dropFirst((finding.place.column ?? 1) - 1).hasPrefix("\"nee\""))
    }
    #expect(found.last?.place.pointer?.hasPrefix("/monitor/0/indicatoren/") == true)
  }

  @Test("personal data are found in the texts of every part")
  func personalData() throws {
    let expected = [
      "basis.kerncoalitie.1.persoon", try opmerking("luisterlijn"),
      "monitor.1.indicatoren.vroegaanpak-huurachterstand.toelichting", "regioplan.middelen.1.opmerking",
    ]
    expect(PersonalData.self, "V230", .waarschuwing, in: try dossier(), at: expected)
  }

  @Test("the report says in words where they stand")
  func report() throws {
    let lines = try #require(VoorzorgCoreTests.report(try dossier()).section("aandachtspunten")).lines
    for words in [
      "(preventiescan, onderdeel 6 van 13, Een luisterlijn, ", "(monitor, ronde 1, indicator 10, Aanpak voor",
      "(basis, partij 1, Contactpersoon)", "(regionaal plan, middelen 1, Opmerking)",
    ] { #expect(lines.contains { $0.contains(words) }, "\(words)") }
  }

  @Test(
    "a priority always goes back to an answer in the scan: without a choice or without a text something is told",
    arguments: ["concept", "aangeboden", "vastgesteld"]
  )
  func priorityGoesBack(status: String) {
    func codes(_ dossier: Dossier) -> Set<String> {
      Set(Checker.shared.findings(in: dossier, today: nil).map(\.code))
    }
    var dossier = Dossier.sound
    dossier["status"] = .choice(status)
    let covering: Set = ["V202", "V206", "V220", "V222"]
    #expect(codes(dossier).isDisjoint(with: covering))
    var withoutText = dossier
    for text in ["aanbod", "kansen", "nodig"] { withoutText["voorzorgscan.outreach.\(text)"] = nil }
    #expect(!codes(withoutText).isDisjoint(with: ["V206", "V220"]))
    var notChosen = dossier
    notChosen["voorzorgscan.outreach.aanDeSlag"] = nil
    #expect(codes(notChosen).contains("V222"))
    dossier[priority: 0, "ankerpunt"] = nil
    #expect(codes(dossier).contains("V202"))
  }
}
