import Testing

@testable import VoorzorgCore

@Suite("The means of the municipalities, in which empty is no nee")
struct RegioplanMiddelenTests {
  private let middelen: Regioplan.Middelen

  init() throws {
    middelen = try Regioplan.load().middelen
  }

  private func row(_ name: String) throws -> Regioplan.Middelen.Row {
    try #require(middelen.gemeenten.first { $0.name == name })
  }

  @Test("twelve municipalities have seven cells each")
  func size() {
    #expect(middelen.gemeenten.count == 12)
    #expect(middelen.columns.count == 7)
    #expect(middelen.years.map(\.year) == [2020, 2021])
    #expect(middelen.years.map(\.amount) == [17628, 32051])
  }

  @Test("the crosses of each column add up as counted in the source")
  func crosses() {
    let counts = middelen.columns.map { column in
      middelen.gemeenten.count { $0.crosses.contains(column.name) }
    }
    #expect(counts == [7, 3, 7, 5, 11, 0, 10])
  }

  @Test("a municipality has means, has none, or the source does not say")
  func availability() throws {
    #expect(try middelen.isAvailable(2020, for: row("bergeijk")) == true)
    #expect(try middelen.isAvailable(2020, for: row("bladel")) == false)
    #expect(try middelen.isAvailable(2020, for: row("geldrop-mierlo")) == nil)
    #expect(try middelen.isAvailable(2021, for: row("geldrop-mierlo")) == true)
    for year in [2020, 2021] {
      #expect(try middelen.isAvailable(year, for: row("veldhoven")) == nil)
      #expect(try middelen.usableYears(year, for: row("veldhoven")) == [])
    }
  }

  @Test("means may be used in the years that have a cross")
  func usableYears() throws {
    #expect(try middelen.usableYears(2020, for: row("best")) == [2021, 2022])
    #expect(try middelen.usableYears(2020, for: row("oirschot")) == [2021])
    #expect(try middelen.usableYears(2021, for: row("oirschot")) == [2022])
    #expect(try middelen.usableYears(2021, for: row("eersel")) == [])
  }

  @Test("the codes are those of the list of municipalities, and one name is spelt otherwise there")
  func codes() throws {
    for row in middelen.gemeenten {
      let gemeente = try #require(Shared.gemeenten.gemeente(code: row.code), "\(row.code)")
      #expect(gemeente.name == row.officialTitle ?? row.title)
    }
    #expect(middelen.gemeenten.filter { $0.officialTitle != nil }.map(\.title) == ["Reusel-de Mierden"])
    #expect(!middelen.gemeenten.contains { $0.code == "GM0772" }, "Eindhoven is not in the table")
  }
}
