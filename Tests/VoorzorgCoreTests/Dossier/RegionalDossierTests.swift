import Testing

@testable import VoorzorgCore

@Suite("A dossier is of a municipality or of a region")
struct RegionalDossierTests {
  private let region: Dossier

  init() throws {
    region = try Dossier(for: Shared.instrument, subject: .regio).answering([
      "regio.naam": "Zuidoost-Utrecht", "regio.gemeenten": "De Bilt\nZeist",
      "regioplan.kernaspecten.ambitie-2030.opgenomen": "ja", "regioplan.werkpakketten.1.naam": "Nachtopvang",
    ])
  }

  private func read(_ members: String) -> DossierReading {
    reading("{\"formaat\": \"voorzorg-dossier/1\", \(members)}")
  }

  @Test func itIsWrittenAndReadAsOneOfARegion() {
    let bytes = region.bytes(for: Shared.instrument)
    let read = DossierReading(bytes, instrument: Shared.instrument)
    #expect(read.findings == [])
    #expect(read.dossier == region)
    #expect(read.dossier.bytes(for: Shared.instrument) == bytes)
    let keys = JSONDocument(bytes).root?.members.compactMap(\.key.text) ?? []
    #expect(keys.contains("regio") && !keys.contains("gemeente"))
  }

  @Test func withoutAnswersItStaysOneOfARegion() {
    let bytes = Dossier(for: Shared.instrument, subject: .regio).bytes(for: Shared.instrument)
    #expect(DossierReading(bytes, instrument: Shared.instrument).dossier.subject == .regio)
  }

  @Test(arguments: [
    #""gemeente": {"naam": "Zeist"}, "regio": {"naam": "Utrecht"}"#,
    #""regio": {"naam": "Utrecht"}, "gemeente": {"inwoners": 5, "naam": null}"#,
  ])
  func answersAboutBothAreOneFaultAtTheMunicipality(members: String) throws {
    let read = read(members)
    let located = SourceText(file: "f", document: read.document).locate(read.findings)
    let fault = try #require(located.first)
    #expect(located.count == 1)
    #expect((fault.code, fault.place.pointer) == ("V108", "/gemeente"))
    #expect(fault.message == "Een dossier is van een gemeente of van een regio, niet van beide")
    #expect(fault.proposal == "haal 'gemeente' weg als dit dossier van een regio is, en anders 'regio'")
    #expect(!read.isFaithful)
  }

  @Test(arguments: [
    #""gemeente": {}"#, #""gemeente": null"#, #""gemeente": {"naam": null, "code": " "}"#,
  ])
  func anEmptyMunicipalityBesideARegionDoesNoHarm(member: String) {
    for members in [
      #""regio": {"naam": "Utrecht"}, \#(member)"#, #"\#(member), "regio": {"naam": "Utrecht"}"#,
    ] {
      let read = read(members)
      #expect(read.findings == [])
      #expect(read.dossier.subject == .regio && read.dossier["regio.naam"] == .text("Utrecht"))
    }
  }

  @Test(arguments: [#""regio": {}"#, #""regio": null"#, #""regio": {"naam": null, "gemeenten": ""}"#])
  func anEmptyRegionBesideAMunicipalityDoesNoHarm(member: String) {
    let read = read(#""gemeente": {"naam": "Zeist"}, \#(member)"#)
    #expect(read.findings == [])
    #expect(read.dossier.subject == .gemeente && read.dossier["gemeente.naam"] == .text("Zeist"))
  }

  @Test(arguments: [
    (#""gemeente": {"naam": "Zeist"}, "regio": "Utrecht""#, "V104"),
    (#""gemeente": {"naam": "Zeist"}, "regio": {"nam": null}"#, "V103"),
    (#""regio": {"naam": "Utrecht"}, "gemeente": {"nam": null}"#, "V103"),
    (#""gemeente": {"naam": "Zeist"}, "regioplan": {"kernaspecten": {}}"#, "V103"),
    (#""regio": {"naam": "Utrecht"}, "regioplan": {"slagen": {}}"#, "V103"),
  ])
  func whatFitsNeitherIsNotDroppedInSilence(members: String, code: String) {
    #expect(read(members).findings.map(\.code) == [code])
  }

  @Test func theNextRoundOfARegionIsOfARegion() throws {
    let request = NewDossier.Request(gemeente: nil, code: nil, peildatum: nil)
    let day = try #require(Day(iso: "2027-03-12"))
    let next = try NewDossier(request, previous: region, today: day, instrument: Shared.instrument).dossier
    #expect(next.subject == .regio)
    #expect(next["regio.naam"] == .text("Zuidoost-Utrecht"))
  }
}
