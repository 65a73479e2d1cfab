import Testing

@testable import VoorzorgCore

@Suite("Reading and writing a valid dossier loses nothing")
struct RoundTripTests {
  @Test("random dossiers come back the same, and the same bytes", arguments: 0..<5 as Range<UInt64>)
  func randomDossiers(seed: UInt64) {
    let instrument = Shared.instrument
    var dossiers = RandomDossiers(instrument, seed: seed)
    for number in 0..<100 {
      dossiers.answered = [0.0, 0.1, 0.6, 1.0][number % 4]
      let dossier = dossiers.next()
      let bytes = dossier.bytes(for: instrument)
      let reading = DossierReading(bytes, instrument: instrument)
      // Swift finds é and e + accent equal; the bytes tell them apart.
      if reading.dossier != dossier || !reading.findings.isEmpty
        || reading.dossier.bytes(for: instrument) != bytes
      {
        Issue.record("dossier \(number) of seed \(seed)")
      }
    }
  }

  @Test("the random dossiers hold every kind of answer in every list")
  func coverage() throws {
    var dossiers = RandomDossiers(Shared.instrument, seed: 1)
    dossiers.answered = 1
    dossiers.parts = 1
    dossiers.regional = 0.5
    let all = (0..<12).map { _ in dossiers.next() }
    var answered: Set<String> = []
    for dossier in all {
      for question in Questionnaire(dossier).questions where dossier.record(at: question.place.steps) != nil {
        try #require(dossier[question.place] != nil, "\(question.name)")
        answered.insert(question.name)
      }
    }
    for subject in [Dossier.Subject.gemeente, .regio] {
      let empty = Dossier(for: Shared.instrument, subject: subject)
      let questions = Questionnaire(empty, offeringEntries: true).questions.map(\.name)
      #expect(questions.filter { !answered.contains($0) } == [])
    }
  }

  @Test("an empty dossier is written in full, every part present and every answer null")
  func empty() {
    let text = String(decoding: Dossier(for: Shared.instrument).bytes(for: Shared.instrument), as: UTF8.self)
    #expect(
      text.hasPrefix(
        "{\n  \"formaat\": \"voorzorg-dossier/1\",\n  \"instrument\": \"2025\",\n  \"gemeente\": {\n"
      )
    )
    #expect(text.hasSuffix("  \"monitor\": [],\n  \"regioplan\": {}\n}\n"))
    #expect(text.contains("    \"naam\": null,\n"))
    #expect(!text.contains("\"\""))
    let keys = JSONDocument(Array(text.utf8)).root?.members.compactMap(\.key.text)
    #expect(
      keys == [
        "formaat", "instrument", "gemeente", "peildatum", "status", "steller", "portefeuillehouder",
        "zaaknummer",
        "invullers", "voorzorgscan", "implementatieplan", "besluiten", "openPunten", "vervallen", "stappen",
        "basis",
        "preventiescan", "monitor", "regioplan",
      ]
    )
  }

  @Test("one changed answer is one changed line")
  func oneLine() {
    let instrument = Shared.instrument
    var dossier = DossierReading(Shared.example, instrument: instrument).dossier
    let before = dossier.bytes(for: instrument).split(separator: 10)
    dossier.record.answers[instrument.scan[4].nodig.index] = .text("Iets \"anders\"\nop twee regels")
    let after = dossier.bytes(for: instrument).split(separator: 10)
    #expect(before.count == after.count)
    #expect(zip(before, after).count { $0 != $1 } == 1)
  }
}
