import Testing

@testable import VoorzorgCore

@Suite("Each valid file is read whole")
struct ValidFixtureTests {
  /// Files that are valid but not in canonical form.
  static let lenient: Set = [
    "leeg.voorzorg.json", "regio-soepel.voorzorg.json", "soepel.voorzorg.json",
    "van-voor-de-onderdelen.voorzorg.json",
  ]

  @Test(
    "it has no fout and is written back as the same bytes",
    arguments: try Fixtures.dossiers(in: "geldig")
  )
  func valid(file: String) throws {
    let bytes = try Fixtures.bytes("geldig/\(file)")
    let reading = DossierReading(bytes, instrument: Shared.instrument)
    #expect(faultCodes(Checker.shared.findings(in: reading, file: file, today: nil)) == [])
    #expect(reading.isFaithful)
    #expect(reading.isDossier)
    let written = reading.dossier.bytes(for: Shared.instrument)
    #expect((written == bytes) == !Self.lenient.contains(file))
    let again = DossierReading(written, instrument: Shared.instrument)
    #expect(again.findings == [])
    #expect(again.dossier == reading.dossier)
    #expect(again.dossier.bytes(for: Shared.instrument) == written)
  }

  @Test("a lenient file gives one tip, about its byte order mark")
  func lenientFile() throws {
    let bytes = try Fixtures.bytes("geldig/soepel.voorzorg.json")
    let findings = DossierReading(bytes, instrument: Shared.instrument).findings
    #expect(findings.map(\.code) == ["V009"])
    #expect(findings.map(\.severity) == [.tip])
  }

  @Test("what a lenient file leaves out, leaves empty or says in another order is read for what it is")
  func lenientContent() throws {
    let instrument = Shared.instrument
    let dossier = DossierReading(try Fixtures.bytes("geldig/soepel.voorzorg.json"), instrument: instrument)
      .dossier
    #expect(dossier.record[instrument.head.naam] == "Proefhaven")
    #expect(dossier.record[instrument.head.code] == nil)
    #expect(dossier.record[instrument.scan[0].aanDeSlag] == true)
    #expect(dossier.record[instrument.scan[0].kansen] == "Ook 's avonds langsgaan.\n\n- maandag\n- donderdag")
    #expect(dossier.record[instrument.scan[1].aanDeSlag] == nil)
    #expect(dossier.priorities(instrument).map(\.id) == ["outreach", "respijtopties"])
    #expect(dossier.priorities(instrument)[0].lists[0].map(\.id) == ["1", "2"])
    #expect(dossier.invullers(instrument).map(\.id) == ["1", "2"])
  }

  @Test("the examples are canonical", arguments: [Shared.example, Shared.regionalExample])
  func example(bytes: [UInt8]) {
    let reading = DossierReading(bytes, instrument: Shared.instrument)
    #expect(reading.findings == [])
    #expect(reading.dossier.bytes(for: Shared.instrument) == bytes + (bytes.last == 10 ? [] : [10]))
  }
}
