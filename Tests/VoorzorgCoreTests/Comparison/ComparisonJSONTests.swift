import Testing

@testable import VoorzorgCore

/// The format `voorzorg-vergelijking/1`.
struct ComparisonJSONTests {
  private func json(_ dossiers: [Dossier]) throws -> JSONValue {
    let series = try ComparisonSeries(
      dossiers.map { ComparedDossier.named("d", $0) },
      allowsOthers: false,
      checker: .shared,
      gemeenten: Shared.gemeenten,
      instrument: Shared.instrument
    )
    return try #require(JSONDocument(ComparisonJSON.bytes(of: series, instrument: Shared.instrument)).root)
  }

  private func urk(_ day: String, _ answer: Answer?) -> Dossier {
    var dossier = Dossier.of("Urk", day: day)
    dossier["voorzorgscan.outreach.aanDeSlag"] = answer
    return dossier
  }

  @Test func aChangeHasItsKindAndBothAnswersWhole() throws {
    let root = try json([urk("2026-03-01", .yesNo(false)), urk("2026-10-01", .yesNo(true))])
    #expect(root["formaat"]?.text == "voorzorg-vergelijking/1")
    let changes = Array(try #require(root["geheel"]?["antwoorden"]).elements)
    #expect(changes.compactMap { $0["vraag"]?.text } == ["peildatum", "voorzorgscan.outreach.aanDeSlag"])
    #expect(changes.compactMap { $0["soort"]?.text } == ["anders", "vooruitgang"])
    #expect(changes.first?["dagenLater"]?.source == "214")
    #expect(changes.last?["toen"]?.kind == .no)
    #expect(changes.last?["nu"]?.kind == .yes)
    #expect(root["stappen"] == nil)
  }

  @Test func unansweredIsNullAndNotNo() throws {
    let root = try json([urk("2026-03-01", nil), urk("2026-10-01", .yesNo(false))])
    let changes = Array(try #require(root["geheel"]?["antwoorden"]).elements)
    let change = try #require(changes.last)
    #expect(change["soort"]?.text == "nieuw-beantwoord")
    #expect(change["toen"]?.kind == .null)
    #expect(change["nu"]?.kind == .no)
  }

  @Test func moreThanTwoHaveTheirStepsBesideTheWhole() throws {
    let dossiers = [urk("2026-10-01", nil), urk("2026-03-01", nil), urk("2025-10-01", nil)]
    let steps = try #require(try json(dossiers)["stappen"]).elements
    #expect(steps.compactMap { $0["van"]?.text } == ["2025-10-01", "2026-03-01"])
    #expect(steps.compactMap { $0["tot"]?.text } == ["2026-03-01", "2026-10-01"])
  }
}
