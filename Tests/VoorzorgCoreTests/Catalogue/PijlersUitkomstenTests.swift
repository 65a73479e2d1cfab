import Testing

@testable import VoorzorgCore

@Suite("What the Preventiescanner says about groups of municipalities")
struct PijlersUitkomstenTests {
  private let catalogue = Shared.pijlers
  private var statements: [Uitspraak] { catalogue.uitkomsten.statements }

  @Test("the sample is 116 = 14 + 102, and 102 = 86 + 14 + 2, the last two together 16")
  func sample() throws {
    let steekproef = catalogue.steekproef
    let counts = Dictionary(uniqueKeysWithValues: steekproef.groups.map { ($0.name, $0.count) })
    #expect(
      counts == [
        "alle-gemeenten": 116, "centrumgemeenten": 14, "niet-centrumgemeenten": 102, "kleinere-gemeenten": 86,
        "middelgrote-gemeenten": 14, "grote-gemeenten": 2, "grotere-gemeenten": 16,
      ]
    )
    #expect(steekproef.years == 2023...2025)
    #expect(steekproef.scans == 14 && steekproef.regions == 14)
  }

  @Test("a municipality of exactly 50,000 or 100,000 inhabitants is of middle size")
  func sizes() throws {
    let middle = try #require(catalogue.steekproef.groups.first { $0.name == "middelgrote-gemeenten" })
    #expect(middle.leastInhabitants == 50_000 && middle.mostInhabitants == 100_000)
  }

  @Test("there are 31 statements on 11 subjects, and the percentages are those of the text")
  func counts() {
    #expect(catalogue.uitkomsten.topics.map(\.statements.count) == [1, 1, 1, 2, 2, 2, 3, 5, 4, 6, 4])
    let percentages = statements.compactMap { statement in
      statement.percentages.map { "\(statement.name) \($0.lowerBound)-\($0.upperBound)" }
    }
    #expect(
      percentages == [
        "na-verblijf-centrumgemeenten 64-93", "loket-centrumgemeenten 79-79",
        "urgentie-centrumgemeenten 89-89",
        "urgentie-middelgrote 69-69", "urgentie-kleinere 83-83",
      ]
    )
  }

  @Test("where the source gives words for a share, no percentage is made of them")
  func words() {
    let shares = statements.filter { $0.percentages == nil }.compactMap(\.share)
    #expect(
      Set(shares) == [
        "minstens de helft", "de helft", "meer dan 75%", "het merendeel", "de meeste", "meer dan de helft",
        "minder dan de helft", "de helft of minder", "bijna alle", "meer dan driekwart",
      ]
    )
  }

  @Test("every way of losing a home that the source tells apart has a statement")
  func routes() {
    let named = Set(statements.flatMap(\.routes))
    #expect(catalogue.uitkomsten.routes.count == 9)
    #expect(catalogue.uitkomsten.routes.allSatisfy { named.contains($0.name) })
  }

  @Test("the 89 percent, which 14 municipalities cannot give, has a remark of ours")
  func impossible() throws {
    let urgentie = try #require(statements.first { $0.name == "urgentie-centrumgemeenten" })
    #expect(urgentie.remark?.text.contains("onbekend") == true)
    #expect((0...14).allSatisfy { Int((Double($0) * 100 / 14).rounded()) != 89 })
  }
}
