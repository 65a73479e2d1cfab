import Testing

@testable import VoorzorgCore

@Suite("The example is what a good officer would offer")
struct ExampleFindingTests {
  private var findings: [Finding] {
    let reading = DossierReading(Shared.example, instrument: Shared.instrument)
    return Checker.shared.findings(in: reading, file: "voorbeeld.voorzorg.json", today: nil)
  }

  @Test("it has no fault")
  func noFaults() {
    #expect(findings.filter { $0.severity == .fout } == [])
  }

  @Test("its warnings are those that an invented municipality cannot help")
  func warnings() {
    #expect(
      findings.map { "\($0.code) \($0.place.question ?? "")" } == [
        "V227 gemeente.naam", "V227 gemeente.code",
      ]
    )
  }
}
