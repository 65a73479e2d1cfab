import Testing

@testable import VoorzorgCore

/// The regional plan for who counts with it.
struct RegionRegioplanDataTests {
  /// The cells of the table without their quotes: no name of the plan holds a semicolon or a quote.
  private func lines(_ overview: RegionOverview) -> [[Substring]] {
    var bytes: [UInt8] = []
    RegionRows(overview, in: .csv).write { bytes += $0 }
    return String(decoding: bytes.dropFirst(3), as: UTF8.self).replacing("\"", with: "").split(
      separator: "\r\n"
    )
    .map { $0.split(separator: ";", omittingEmptySubsequences: false) }
  }

  @Test func theAnswersOfAThingAddUpToTheMembersOfTheGroup() throws {
    let dossiers = [Dossier.example(named: "Proefdorp"), .example(named: "Oefendam"), .gemeente("Urk")]
    let rows = lines(try RegionOverview(dossiers, part: .regioplan))
    let columns = rows[0].map(String.init)
    let (naam, groep) = (columns.firstIndex(of: "naam"), columns.firstIndex(of: "groep"))
    let (leden, aantal) = (columns.firstIndex(of: "gemeenten"), columns.firstIndex(of: "aantal"))
    let places = try [naam, groep, leden, aantal].map { try #require($0) }
    let niveau = try #require(columns.firstIndex(of: "niveau"))
    let things = Dictionary(grouping: rows.dropFirst()) { row in
      "\(row[places[0]]) \(row[places[1]]) \(row[niveau])"
    }
    for (thing, rows) in things {
      let sum = rows.compactMap { Int($0[places[3]]) }.reduce(0, +)
      #expect(Set(rows.map { Int($0[places[2]]) }) == [sum], "\(thing)")
    }
    #expect(things.keys.count { $0.hasSuffix(" alle-gemeenten ") } == 8 + 56)
    #expect(things.keys.count { $0.contains(" alle-gemeenten eigen-inschatting") } == 7)
  }

  @Test func theJSONHasTheCountsOfTheTable() throws {
    let overview = try RegionOverview([.example(named: "Proefdorp"), .region], part: .regioplan)
    let text = String(decoding: RegionJSON.bytes(of: overview), as: UTF8.self)
    #expect(text.contains("\"geenPrioriteit\": 1"))
    #expect(text.contains("\"zin\": \"De enige gemeente die antwoordde heeft dit al gerealiseerd."))
    #expect(text.contains("\"projectleider\": \"Epidemioloog, GGD Voorbeeldland\""))
    #expect(!text.contains("\"preventiescan\""))
  }
}
