import Testing

@testable import VoorzorgCore

@Suite("A dossier of before the optional parts is read and asked as it was")
struct EarlierDossierTests {
  private let bytes: [UInt8]
  private let dossier: Dossier

  init() throws {
    bytes = try Fixtures.bytes("geldig/van-voor-de-onderdelen.voorzorg.json")
    dossier = DossierReading(bytes, instrument: Shared.instrument).dossier
  }

  /// The lines of the file that hold an answer or an id.
  private func answers(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.drop { $0 == " " } }
      .map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
      .filter { $0.contains(": ") && !$0.hasSuffix(": null") && $0.last.map { !"{[}]".contains($0) } == true }
  }

  @Test func itReadsWithoutFaultAndKeepsEveryAnswer() {
    #expect(DossierReading(bytes, instrument: Shared.instrument).findings == [])
    #expect(answers(dossier.bytes(for: Shared.instrument)) == answers(bytes))
    #expect(answers(bytes).count > 100)
  }

  @Test func itsScanAndPlanAreAskedAsBefore() {
    let asked = Interview(dossier).names
    let scan = Shared.instrument.ankerpunten.flatMap { ankerpunt in
      ["aanDeSlag", "aanbod", "kansen", "nodig"].map { "voorzorgscan.\(ankerpunt.name).\($0)" }
    }
    #expect(asked.filter { $0.hasPrefix("voorzorgscan.") && !$0.hasSuffix(".nietInPlan") } == scan)
    let plan = dossier.priorities(Shared.instrument).indices.map { "implementatieplan.\($0 + 1).doel" }
    #expect(asked.filter { $0.hasPrefix("implementatieplan.") && $0.hasSuffix(".doel") } == plan)
    let parts = ["stappen.", "basis.", "preventiescan.", "monitor.", "regioplan."]
    #expect(asked.allSatisfy { name in !parts.contains { name.hasPrefix($0) } })
  }
}
