import Testing

@testable import VoorzorgCore

/// What `controleren` says of a dossier of another version of the instrument.
struct OlderInstrumentTests {
  private func findings(_ version: String, _ instrument: Instrument) -> [Finding] {
    let text = #"{"formaat": "voorzorg-dossier/1", "instrument": "\#(version)", "wat": 1}"#
    let reading = DossierReading(Array(text.utf8), instrument: instrument)
    return Checker(instrument: instrument, gemeenten: Shared.gemeenten)
      .findings(in: reading, file: "urk", today: nil)
  }

  @Test func anOlderOneIsToldOnceAndToBeConverted() {
    let findings = findings("2025", MadeUpVersions.v2026)
    #expect(findings.map(\.code) == ["V210"])
    #expect(findings.first?.proposal?.contains("voorzorg omzetten") == true)
    #expect(findings.first?.place.column == 49)
  }

  @Test(arguments: [("2031", "nieuwere versie"), ("proef", "die voorzorg niet kent")])
  func aNewerOrUnknownOneIsAWarning(version: String, words: String) {
    var dossier = Dossier.sound
    dossier.instrument = version
    let findings = Checker.shared.findings(in: dossier, today: nil)
    #expect(findings.map(\.code) == ["V234"])
    #expect(findings.first?.message.contains(words) == true)
  }
}
