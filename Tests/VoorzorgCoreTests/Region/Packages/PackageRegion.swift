import TestSupport

@testable import VoorzorgCore

/// Regions made up for the tests of work packages.
enum PackageRegion {
  /// A municipality that said some things, by the fixed names of ankerpunten, quick wins and actions.
  static func gemeente(
    _ name: String,
    chosen: [String] = [],
    works: [String: AnkerpuntWork] = [:],
    slagen: [String: SlagReply] = [:],
    acties: [String: PijlerCounts.Reply] = [:],
    _ slots: RegionSlots
  ) -> RegionContribution {
    let instrument = slots.instrument
    var gemeente = RegionContribution(file: "\(name).voorzorg.json", subject: .gemeente, name: name)
    gemeente.ankerpunten = instrument.ankerpunten.map { ankerpunt in
      (works[ankerpunt.name] ?? []).union(chosen.contains(ankerpunt.name) ? .chosen : [])
    }
    gemeente.slagen = slots.catalogue.slagen.map { place(of: slagen[$0.name] ?? .unanswered) }
    gemeente.planActies = slots.catalogue.acties.map { place(of: acties[$0.name] ?? .unanswered) }
    return gemeente
  }

  private static func place<Reply: CaseIterable & Equatable>(of reply: Reply) -> UInt8
  where Reply.AllCases == [Reply] {
    UInt8(Reply.allCases.firstIndex(of: reply) ?? 0)
  }

  /// What some municipalities say together.
  static func overview(
    _ gemeenten: [RegionContribution],
    _ slots: RegionSlots,
    grouping: PackageGrouping? = nil,
    top: Int? = nil
  ) -> RegionOverview {
    var tally = RegionTally()
    for gemeente in gemeenten { _ = tally.add(gemeente) }
    return RegionOverview(tally, slots, part: .werkpakketten, today: nil, grouping: grouping, top: top)
  }

  /// Municipalities that said anything at all, the same for the same seed.
  static func random(_ count: Int, seed: UInt64, _ slots: RegionSlots) -> [RegionContribution] {
    var random = SeededGenerator(seed: seed)
    // In some regions people want little, so that a small top cannot serve all.
    let eagerness = random.pick([0.02, 0.1, 0.4])
    return (0..<count).map { number in
      var gemeente = RegionContribution(file: "\(number)", subject: .gemeente, name: "Plaats \(number)")
      gemeente.ankerpunten = slots.instrument.ankerpunten.map { _ in
        random.chance(eagerness) ? .chosen : random.pick([[], .declined, .offers, .finished])
      }
      gemeente.slagen = slots.catalogue.slagen.map { _ in
        random.chance(eagerness)
          ? place(of: SlagReply.prioriteit) : place(of: random.pick([SlagReply.gerealiseerd, .unanswered]))
      }
      gemeente.planActies = slots.catalogue.acties.map { _ in
        random.chance(eagerness)
          ? place(of: PijlerCounts.Reply.ja)
          : place(of: random.pick([PijlerCounts.Reply.nee, .onbekend, .unanswered]))
      }
      return gemeente
    }
  }
}
