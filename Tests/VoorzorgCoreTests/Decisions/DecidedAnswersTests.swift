import Testing

@testable import VoorzorgCore

@Suite("What a decision is about")
struct DecidedAnswersTests {
  private func names(_ dossier: Dossier) -> Set<String> {
    Set(DecidedAnswers(dossier, Shared.instrument).antwoorden.map(\.name))
  }

  @Test("who it is about, the day, and the answers of scan and plan that come before a decision")
  func municipality() {
    let names = names(.example)
    #expect(
      names.filter { !$0.hasPrefix("voorzorgscan.") && !$0.hasPrefix("implementatieplan.") }.sorted()
        == ["gemeente.code", "gemeente.naam", "peildatum"]
    )
    #expect(
      names.isSuperset(of: [
        "voorzorgscan.outreach.aanDeSlag", "voorzorgscan.outreach.schaal", "implementatieplan.outreach.doel",
        "implementatieplan.outreach.kosten", "implementatieplan.outreach.actieregels.2.wie",
      ])
    )
  }

  @Test("not what comes at completion and evaluation, nor the consent itself")
  func later() {
    let dossier = Dossier.example.answering(
      ("implementatieplan.outreach.datumGereed", "2026-12-01"),
      ("implementatieplan.outreach.evaluatie", "Gelukt."),
      ("implementatieplan.outreach.datumEvaluatie", "2027-01-10"),
      ("p1.a1.4", "ja")
    )
    #expect(names(dossier) == names(.example))
    #expect(!names(dossier).contains("implementatieplan.outreach.akkoord"))
  }

  @Test("of a region also the regional plan, but not how far it is")
  func region() {
    let region = DossierReading(Shared.regionalExample, instrument: Shared.instrument).dossier
    let plan = names(region).filter { $0.hasPrefix("regioplan.") }
    #expect(plan.contains { $0.hasPrefix("regioplan.kernaspecten.") })
    #expect(plan.contains { $0.hasPrefix("regioplan.werkpakketten.") && $0.hasSuffix(".doel") })
    #expect(!plan.contains { $0.hasSuffix(".stand") || $0.hasPrefix("regioplan.jaarrapportages.") })
    #expect(names(region).isSuperset(of: ["regio.naam", "regio.gemeenten", "peildatum"]))
  }

  @Test("they stand in the order of the question list, entries by id")
  func order() {
    let decided = DecidedAnswers(.example, Shared.instrument).antwoorden.map(\.name)
    let questions = Questionnaire(.example, instrument: Shared.instrument).questions.map(\.stableName)
    let known = decided.filter { !$0.contains("actieregels") }
    #expect(known == questions.filter(Set(known).contains))
  }

  @Test("a digest is the first 32 digits of the SHA-256 of the answer as the file has it")
  func digest() {
    let written = SHA256.hex(Array(#""Regel een\n\"twee\"""#.utf8)).prefix(32)
    #expect(AnswerDigest(of: .text("Regel een\n\"twee\"")).hex == written)
    #expect(AnswerDigest(of: .yesNo(false)).hex == SHA256.hex(Array("false".utf8)).prefix(32))
    #expect(AnswerDigest(of: .number(31000)).hex == SHA256.hex(Array("31000".utf8)).prefix(32))
    #expect(AnswerDigest(AnswerDigest(of: .yesNo(true)).hex) == AnswerDigest(of: .yesNo(true)))
  }

  @Test("'onbekend', 'nee' and 0 have digests of their own")
  func unlike() {
    let answers: [Answer] = [.choice("onbekend"), .yesNo(false), .number(0), .text("nee"), .choice("ja")]
    #expect(Set(answers.map { AnswerDigest(of: $0).hex }).count == answers.count)
  }

  @Test("what is no digest is not read as one", arguments: ["", "3f", String(repeating: "g", count: 32)])
  func noDigest(text: String) {
    #expect(AnswerDigest(text) == nil)
    #expect(AnswerDigest(String(repeating: "A", count: 32)) == nil)
  }
}
