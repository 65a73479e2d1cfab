import TestSupport
import Testing

@testable import VoorzorgCore

struct NamelessRegionTests {
  /// What is written in each format.
  private static func texts(of region: NamelessRegion) -> [String: String] {
    let document = NamelessDocument(region, Shared.instrument).document
    var (csv, jsonl): ([UInt8], [UInt8]) = ([], [])
    NamelessRows(region, in: .csv).write { csv += $0 }
    NamelessRows(region, in: .jsonl).write { jsonl += $0 }
    return [
      "markdown": MarkdownRenderer.bytes(of: document), "html": HTMLRenderer.bytes(of: document),
      "json": NamelessJSON.bytes(of: region), "csv": csv, "jsonl": jsonl,
    ]
    .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func nothingTypedComesOutInAnyFormat(seed: UInt64) throws {
    let sample = try NamelessSample(of: 12, seed: seed)
    let overview = RegionOverview(sample.tally, sample.slots, part: .alles, today: nil)
    let whole = String(decoding: RegionJSON.bytes(of: overview), as: UTF8.self)
    for (format, text) in Self.texts(of: try sample.region()) {
      #expect(text.contains("Preventiescan") || text.contains("preventiescan"), "\(format)")
      #expect(!text.contains(NamelessSample.mark), "\(format)")
      for number in sample.numbers { #expect(!text.contains(number), "\(format): \(number)") }
    }
    // That these are found where they do stand shows that the search works.
    #expect(whole.contains(NamelessSample.mark))
    #expect(sample.numbers.count { whole.contains($0) } > 20)
  }

  @Test func onlyPartsOfTheListMayBeToldAndWorkPackagesAreNotOnIt() {
    #expect(NamelessPart.allowed(of: .werkpakketten).isEmpty)
    #expect(NamelessPart.allowed(of: .middelen) == [.middelen])
    #expect(NamelessPart.allowed(of: .alles) == NamelessPart.allCases)
  }

  @Test func noMunicipalityOfTheCountryIsNamed() throws {
    let texts = Self.texts(of: try NamelessSample(of: 12, seed: 1).region())
    for (format, text) in texts {
      let words = Set(text.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init))
      for gemeente in Shared.gemeenten.all {
        let isOneWord = !gemeente.name.contains(" ")
        #expect(
          !(isOneWord ? words.contains(gemeente.name) : text.contains(gemeente.name)),
          "\(format): \(gemeente)"
        )
      }
    }
  }

  @Test func everyAnswerIsCountedInEachGroupThatIsShown() throws {
    let sample = try NamelessSample(of: 26, seed: 3)
    let region = try sample.region(floor: 3)
    #expect(region.groups.count > 2)
    for table in region.tables where table.name == "keuze" {
      for (index, row) in table.rows.enumerated() {
        for (group, counts) in zip(table.groups, row.counts) {
          let members = sample.members(of: group.name).map { sample.contributions[$0].ankerpunten[index] }
          #expect(
            counts == [
              members.count { $0.choice == true }, members.count { $0.choice == false },
              members.count { $0.choice == nil }, members.count { $0.wantsHelp },
            ]
          )
        }
      }
    }
    var action = 0
    for table in region.tables where table.part == .preventiescan {
      for row in table.rows {
        for (group, counts) in zip(table.groups, row.counts) {
          let members = sample.members(of: group.name).map { sample.contributions[$0] }
          #expect(
            counts
              == PijlerCounts.Reply.allCases.map { reply in
                members.count { $0.reply(toAction: action) == reply }
              }
          )
        }
        action += 1
      }
    }
    #expect(action == 119)
  }

  @Test func theOrderOfDossiersMakesNoDifference() throws {
    let sample = try NamelessSample(of: 12, seed: 5)
    var reversed = RegionTally()
    for contribution in sample.contributions.reversed() { #expect(reversed.add(contribution) == nil) }
    let region = try NamelessRegion(reversed, sample.slots, parts: NamelessPart.allCases, floor: 5)
    #expect(NamelessJSON.bytes(of: region) == NamelessJSON.bytes(of: try sample.region()))
  }

  @Test func fewerMunicipalitiesThanTheFloorHaveNoCounts() throws {
    let sample = try NamelessSample(of: 4, seed: 1)
    #expect(throws: NamelessRegion.TooSmall(count: 4, floor: 5, left: 0)) { try sample.region() }
    #expect(try sample.region(floor: 4).count == 4)
  }

  @Test func aDossierThatMayBeOfTheSameMunicipalityDoesNotCount() throws {
    var tally = RegionTally()
    let heads: [(String?, String?)] = [("A", "GM1"), ("B", "GM2"), ("C", nil), ("A", nil), (nil, nil)]
    for (number, (name, code)) in heads.enumerated() {
      _ = tally.add(RegionContribution(file: "\(number)", subject: .gemeente, name: name, code: code))
    }
    #expect(tally.gemeenten.count == 5)
    let slots = try RegionSlots(Shared.instrument)
    let region = try NamelessRegion(tally, slots, parts: [], floor: 3)
    #expect(region.count == 3)
    #expect(region.left == 2)
  }

  @Test func aYearThatFewHaveIsNotShown() throws {
    let sample = try NamelessSample(of: 12, seed: 2)
    var tally = RegionTally()
    for (number, var contribution) in sample.contributions.enumerated() {
      contribution.peildatum = Day(year: number < 4 ? 1987 : 2026, month: 1, day: 1)
      contribution.middelen = [RegionMiddelen(jaar: number < 4 ? 1987 : 2026, beschikbaar: "ja")]
      for round in contribution.rounds.indices { contribution.rounds[round].year = number < 4 ? 1987 : 2025 }
      #expect(tally.add(contribution) == nil)
    }
    let region = try NamelessRegion(tally, sample.slots, parts: NamelessPart.allCases, floor: 5)
    #expect(region.years == [2026])
    #expect(region.tables.filter { $0.part == .middelen }.map(\.name) == ["2026"])
    for (format, text) in Self.texts(of: region) { #expect(!text.contains("1987"), "\(format)") }
  }
}
