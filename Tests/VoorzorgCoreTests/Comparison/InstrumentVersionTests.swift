import Testing

@testable import VoorzorgCore

/// Dossiers that were filled in with another version of the instrument.
struct InstrumentVersionTests {
  private func reading(_ instrument: String, _ more: String) -> DossierReading {
    VoorzorgCoreTests.reading(
      #"{"formaat": "voorzorg-dossier/1", "instrument": "\#(instrument)", "#
        + #""gemeente": {"naam": "Urk"}, "peildatum": "2026-03-01"\#(more)}"#
    )
  }

  @Test func questionsThatThisVersionDoesNotKnowAreListedAndTheOthersCompared() throws {
    let scan =
      #", "voorzorgscan": {"outreach": {"aanbod": "Nieuw", "bereik": "Groot"}, "maatjes": {"aanbod": "Ja"}}"#
    let new = reading("2031", scan)
    #expect(ComparedDossier.canCompare(new, Shared.instrument))
    let series = try ComparisonSeries(
      .named("oud", reading("2025", "").dossier),
      ComparedDossier(new, file: "nieuw", instrument: Shared.instrument)
    )
    #expect(series.whole.kinds == ["voorzorgscan.outreach.aanbod": .nieuwBeantwoord])
    let unread = ComparisonRemark.unread(
      file: "nieuw",
      names: ["/voorzorgscan/outreach/bereik", "/voorzorgscan/maatjes"]
    )
    #expect(series.remarks.suffix(2) == [.instruments(["2025", "2031"]), unread])
  }

  @Test(arguments: [("2025", #", "onzin": 1"#), ("2031", #", "status": "zoek""#)])
  func aFaultThatIsNotOfAnotherVersionIsAFault(instrument: String, more: String) {
    #expect(!ComparedDossier.canCompare(reading(instrument, more), Shared.instrument))
  }
}
