import TestSupport

@testable import VoorzorgCore

/// A made-up region with small and uneven classes, in which every typed text, name, file and number can be recognised.
struct NamelessSample {
  /// What stands in every typed text, name and file name, and in nothing of ours.
  static let mark = "Zqx"
  let dossiers: [Dossier]
  let contributions: [RegionContribution]
  /// The codes, amounts and numbers of inhabitants.
  private(set) var numbers: [String] = []
  let slots: RegionSlots

  init(of count: Int, seed: UInt64, parts: Double = 0.9) throws {
    var random = RandomDossiers(Shared.instrument, seed: seed)
    random.regional = 0
    random.parts = parts
    random.decided = 0
    slots = try RegionSlots(Shared.instrument)
    var (dossiers, contributions, numbers) = ([Dossier](), [RegionContribution](), [String]())
    for number in 0..<count {
      var dossier = random.next()
      NamelessSample.mark(&dossier.record)
      dossier["gemeente.naam"] = .text("\(Self.mark)stad \(number)")
      dossier["gemeente.code"] = .text("GM\(7000 + number)")
      dossier["gemeente.centrumgemeente"] = random.generator.pick([true, false, false, nil]).map(Answer.yesNo)
      let sizes: [Int?] = [23_000, 34_000, 64_000, 156_000, nil]
      dossier["gemeente.inwoners"] = random.generator.pick(sizes).map { .number($0 + number) }
      var contribution = RegionContribution(
        dossier,
        file: "\(Self.mark)-\(number).voorzorg.json",
        slots: slots,
        withTexts: true
      )
      for entry in contribution.middelen.indices {
        // Years that many have and years that few have; amounts that are nothing else by accident.
        contribution.middelen[entry].jaar = random.generator.pick([2026, 2026, 2026, 2027, nil])
        contribution.middelen[entry].bedrag = .number(8_765_000 + number * 10 + entry)
        numbers.append("\(8_765_000 + number * 10 + entry)")
      }
      for round in contribution.rounds.indices {
        contribution.rounds[round].year = random.generator.pick([2024, 2025])
      }
      contribution.peildatum = Day(year: random.generator.pick([2025, 2026]), month: 3, day: 1)
      numbers +=
        ["GM\(7000 + number)"] + (contribution.inwoners.map { ["\($0)", RegionDocument.grouped($0)] } ?? [])
      dossiers.append(dossier)
      contributions.append(contribution)
    }
    (self.dossiers, self.contributions, self.numbers) = (dossiers, contributions, numbers)
  }

  /// The counted dossiers.
  var tally: RegionTally {
    var tally = RegionTally()
    for contribution in contributions { _ = tally.add(contribution) }
    return tally
  }

  /// What may be told of them.
  func region(floor: Int = 5) throws -> NamelessRegion {
    try NamelessRegion(tally, slots, parts: NamelessPart.allCases, floor: floor)
  }

  /// The municipalities in a group, by rules that are written anew here.
  func members(of group: String) -> Set<Int> {
    Set(
      contributions.indices.filter { index in
        let (centre, size) = (contributions[index].isCentrumgemeente, contributions[index].inwoners)
        return switch group {
        case "alle-gemeenten": true
        case "centrumgemeenten": centre == true
        case "niet-centrumgemeenten": centre == false
        case "kleinere-gemeenten": centre == false && size.map { $0 < 50_000 } ?? false
        case "middelgrote-gemeenten": centre == false && size.map { 50_000...100_000 ~= $0 } ?? false
        case "grote-gemeenten": centre == false && size.map { $0 > 100_000 } ?? false
        case "grotere-gemeenten": centre == false && size.map { $0 >= 50_000 } ?? false
        case "inwoners-niet-ingevuld": centre == false && size == nil
        default: group == "centrumgemeente-niet-ingevuld" && centre == nil
        }
      }
    )
  }

  private static func mark(_ record: inout Record) {
    for slot in record.answers.indices {
      if case .text(let text)? = record.answers[slot] { record.answers[slot] = .text("\(mark) \(text)") }
    }
    for list in record.lists.indices {
      for entry in record.lists[list].indices { mark(&record.lists[list][entry]) }
    }
  }
}
