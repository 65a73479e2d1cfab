import Testing

@testable import VoorzorgCore

/// Answers without a question in a dossier.
struct VervallenTests {
  private let dossier: Dossier = {
    var dossier = Dossier.of("Urk")
    dossier.vervallen = [
      Vervallen(
        vraag: "voorzorgscan.outreach.nut",
        versie: "2024",
        label: "Nut",
        antwoord: .tekst("Veel | <b>\n2"),
        door: ["Ad"]
      ),
      Vervallen(vraag: "voorzorgscan.outreach.nut", versie: "2025", label: "Nut", antwoord: .jaNee(false)),
      Vervallen(vraag: "weg", versie: "2024", label: "Iets", antwoord: .getal(3)),
    ]
    return dossier
  }()

  @Test func theyAreReadAsTheyAreWritten() {
    let reading = DossierReading(dossier.bytes, instrument: Shared.instrument)
    #expect(reading.isFaithful)
    #expect(reading.dossier == dossier)
    #expect(reading.dossier.bytes == dossier.bytes)
  }

  @Test func theReportShowsThemByWhereTheyStood() {
    let document = Shared.reports.document(dossier, findings: [])
    let text = String(decoding: MarkdownRenderer.bytes(of: document), as: UTF8.self)
    #expect(text.contains("Vervallen vragen"))
    #expect(text.contains("Ankerpunt 1, Outreach"))
    #expect(text.contains("Veel \\| \\<b>&#10;2"))
    #expect(!Shared.reports.document(.of("Urk"), findings: []).sections.contains { $0.id == "vervallen" })
  }

  @Test func mergingKeepsThoseOfAll() throws {
    var other = dossier
    other.vervallen = [
      Vervallen(vraag: "weg", versie: "2024", label: "Iets", antwoord: .getal(4)), dossier.vervallen[2],
    ]
    let merged = try Merge([("a", dossier), ("b", other)]).dossier
    #expect(merged.vervallen.count == 4)
    #expect(try Merge([("b", other), ("a", dossier)]).dossier.vervallen == merged.vervallen)
    #expect(
      try Merge([("a", dossier), ("b", other)], base: dossier).dossier.vervallen == other.vervallen.united
    )
  }

  @Test func theNextRoundTakesThemAlong() throws {
    let request = NewDossier.Request(gemeente: nil, code: nil, peildatum: Day(iso: "2027-01-01"))
    let day = try #require(Day(iso: "2027-01-01"))
    let next = try NewDossier(request, previous: dossier, today: day, instrument: Shared.instrument)
    #expect(next.dossier.vervallen == dossier.vervallen)
    #expect(next.remarks.first?.contains("3 vervallen antwoorden") == true)
  }
}
