import Testing

@testable import VoorzorgCore

struct RegionTallyTests {
  private static let slots = Result { try RegionSlots(Shared.instrument) }

  /// A municipality that gave one answer to all actions.
  private static func gemeente(
    _ number: Int,
    _ reply: PijlerCounts.Reply,
    isCentrumgemeente: Bool? = false,
    inwoners: Int? = 20_000
  ) throws -> RegionContribution {
    let place = try #require(PijlerCounts.Reply.allCases.firstIndex(of: reply))
    return RegionContribution(
      file: "\(number)",
      subject: .gemeente,
      code: "GM\(number)",
      isCentrumgemeente: isCentrumgemeente,
      inwoners: inwoners,
      replies: [UInt8](repeating: UInt8(place), count: 119)
    )
  }

  private static func group(_ name: String) throws -> RegionGroup {
    try #require(RegionGroup.all(slots.get().pijlers.steekproef).first { $0.name == name })
  }

  @Test(arguments: [
    (58, 116, "rood"), (59, 116, "oranje"), (87, 116, "oranje"), (88, 116, "groen"), (65, 86, "groen"),
    (77, 102, "oranje"),
  ])
  func aShareIsRoundedBeforeItGetsALight(yes: Int, of total: Int, light: String) throws {
    var tally = RegionTally()
    for number in 0..<total {
      #expect(tally.add(try Self.gemeente(number, number < yes ? .ja : .nee)) == nil)
    }
    let slots = try Self.slots.get()
    let counts = tally.actions(in: try Self.group("alle-gemeenten"), slots)
    #expect(counts.count == 119)
    #expect(counts.allSatisfy { $0.band(slots.pijlers.stoplicht)?.name == light })
  }

  @Test func deelsIsNoYesAndWhatIsNotKnownIsNotInTheDenominator() throws {
    var tally = RegionTally()
    let replies: [PijlerCounts.Reply] = [.ja, .deels, .nee, .onbekend, .unanswered]
    for (number, reply) in replies.enumerated() {
      #expect(tally.add(try Self.gemeente(number, reply)) == nil)
    }
    let counts = tally.actions(in: try Self.group("alle-gemeenten"), try Self.slots.get())[0]
    #expect(replies.map { counts[$0] } == [1, 1, 1, 1, 1])
    #expect(counts.known == 3)
    #expect(counts.percentage == 33)
  }

  @Test func oneMunicipalityHasNoLight() throws {
    var tally = RegionTally()
    #expect(tally.add(try Self.gemeente(1, .ja)) == nil)
    #expect(tally.add(try Self.gemeente(2, .onbekend)) == nil)
    let slots = try Self.slots.get()
    let counts = tally.actions(in: try Self.group("alle-gemeenten"), slots)[0]
    #expect(counts[.ja] == 1)
    #expect(counts.percentage == nil)
    #expect(counts.band(slots.pijlers.stoplicht) == nil)
  }

  @Test(arguments: [
    (49_999, "kleinere-gemeenten", false), (50_000, "middelgrote-gemeenten", true),
    (100_000, "middelgrote-gemeenten", true), (100_001, "grote-gemeenten", true),
  ])
  func sizesHaveTheBordersOfTheSource(inwoners: Int, name: String, isLarger: Bool) throws {
    let gemeente = try Self.gemeente(1, .ja, inwoners: inwoners)
    let groups = RegionGroup.all(try Self.slots.get().pijlers.steekproef).filter { $0.contains(gemeente) }
    #expect(
      groups.map(\.name)
        == ["alle-gemeenten", "niet-centrumgemeenten", name] + (isLarger ? ["grotere-gemeenten"] : [])
    )
  }

  @Test func whoDidNotSayWhatItIsStandsApart() throws {
    let groups = RegionGroup.all(try Self.slots.get().pijlers.steekproef)
    let names = { (gemeente: RegionContribution) in groups.filter { $0.contains(gemeente) }.map(\.name) }
    #expect(
      names(try Self.gemeente(1, .ja, isCentrumgemeente: nil))
        == ["alle-gemeenten", "centrumgemeente-niet-ingevuld"]
    )
    #expect(
      names(try Self.gemeente(1, .ja, inwoners: nil))
        == ["alle-gemeenten", "niet-centrumgemeenten", "inwoners-niet-ingevuld"]
    )
    #expect(
      names(try Self.gemeente(1, .ja, isCentrumgemeente: true)) == ["alle-gemeenten", "centrumgemeenten"]
    )
  }

  @Test(arguments: [
    ("2026-01-01", "2026-02-01", "nieuw"), ("2026-02-01", "2026-01-01", "oud"),
    ("2026-01-01", "2026-01-01", "oud"), ("", "2026-01-01", "nieuw"), ("2026-01-01", "", "oud"),
    ("", "", "oud"),
  ])
  func ofOneCodeTheNewestCountsAndOfOneDayTheFirst(first: String, second: String, counted: String) throws {
    var tally = RegionTally()
    for (file, day) in [("oud", first), ("nieuw", second)] {
      var gemeente = try Self.gemeente(1, .ja)
      gemeente.file = file
      gemeente.peildatum = Day(iso: day)
      let remark = tally.add(gemeente)
      #expect((remark == nil) == (file == "oud"))
      if let remark { #expect(remark.sentence.contains("telt \(counted)")) }
    }
    #expect(tally.gemeenten.map(\.file) == [counted])
    #expect(tally.replaced == 1)
  }

  @Test func aDossierOfARegionIsNoMunicipality() throws {
    var tally = RegionTally()
    let region = RegionContribution(file: "regio", subject: .regio)
    #expect(tally.add(region)?.sentence.contains("telt niet mee") == true)
    #expect(tally.gemeenten.isEmpty)
    #expect(tally.regions.map(\.file) == ["regio"])
  }
}
