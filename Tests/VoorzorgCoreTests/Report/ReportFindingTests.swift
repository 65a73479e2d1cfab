import Testing

@testable import VoorzorgCore

struct ReportFindingTests {
  private func remarks(_ findings: [Finding]) throws -> [String] {
    let document = Shared.reports.document(.example, findings: findings)
    return try #require(document.section("aandachtspunten")).lines
  }

  @Test func withoutFindingsItSaysSo() throws {
    #expect(try remarks([]) == ["De controle vond geen fouten en geen waarschuwingen."])
  }

  @Test func faultsAndWarningsAreListedWithTheirQuestion() throws {
    var place = Place.byte(0)
    place.question = "gemeente.naam"
    let findings = [
      Finding("V999", .waarschuwing, "Iets klopt niet", at: place),
      Finding("V998", .fout, "Dit ook niet", at: .byte(0)),
    ]
    #expect(try remarks(findings) == ["waarschuwing: Iets klopt niet (Gemeente)", "fout: Dit ook niet"])
  }

  @Test(arguments: [
    ("voorzorgscan.outreach.aanbod", "ankerpunt 1, Outreach"),
    ("implementatieplan.2.doel", "prioriteit 2, Doel"),
    ("peildatum", "Peildatum"),
  ])
  func theReportNamesAPlaceInWords(question: String, words: String) throws {
    let finding = Finding("V999", .fout, "Let op", at: .question(question))
    #expect(try remarks([finding]) == ["fout: Let op (\(words))"])
  }

  @Test func tipsAreForTheWriterAlone() throws {
    let tip = Finding("V999", .tip, "Denk hier eens aan", at: .byte(0))
    #expect(try remarks([tip]) == ["De controle vond geen fouten en geen waarschuwingen."])
    let document = Shared.reports.document(.example, findings: [tip])
    #expect(document.findings == [])
  }

  @Test func rulesAboutThePastApplyOnlyAgainstADay() throws {
    let dossier = try Dossier.sound.answering(["implementatieplan.1.beoogdeDatumGereed": "2026-12-01"])
    #expect(!report(dossier).findings.contains { $0.code == "V223" })
    #expect(report(dossier, today: "2027-01-01").findings.contains { $0.code == "V223" })
  }
}
