import Testing

@testable import VoorzorgCore

@Suite("The examples are what a good officer would offer")
struct ExampleFindingTests {
  private func findings(_ bytes: [UInt8], day: String? = nil) -> [Finding] {
    let reading = DossierReading(bytes, instrument: Shared.instrument)
    return Checker.shared.findings(in: reading, file: "f", today: day.flatMap { Day(iso: $0) })
  }

  @Test("the municipality's warnings are those that an invented municipality cannot help")
  func municipality() {
    #expect(
      findings(Shared.example, day: "2026-03-26").map { "\($0.code) \($0.place.question ?? "")" } == [
        "V227 gemeente.naam", "V227 gemeente.code",
      ]
    )
  }

  @Test("there is nothing to say about the region's")
  func region() {
    #expect(findings(Shared.regionalExample, day: "2026-03-26") == [])
  }
}
