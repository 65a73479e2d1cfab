import TestSupport
import Testing

@testable import VoorzorgCore

struct RandomMergeTests {
  /// Every value of a dossier by the last part of its name, with those in open points.
  private struct Said {
    private var values: [String: Set<[UInt8]>] = [:]

    init(_ dossier: Dossier) {
      add(dossier.record, Shared.instrument.form)
      for one in dossier.vervallen { values[one.vraag, default: []].insert(one.antwoord.bytes) }
      for punt in dossier.openPunten {
        let key = OpenPlace(punt.name, in: dossier, Shared.instrument).flatMap { place -> String? in
          if case .question(_, let position) = place { position.entry.path } else { nil }
        }
        for mening in punt.meningen { values[key ?? punt.name, default: []].insert(mening.antwoord.bytes) }
      }
    }

    private mutating func add(_ record: Record, _ form: Form) {
      for (entry, answer) in zip(form.entries, record.answers) where answer != nil {
        values[entry.path, default: []].insert(OpenPunt.Waarde(answer).bytes)
      }
      for (slot, list) in form.lists.enumerated() {
        for record in record.lists[slot] { add(record, list.form) }
      }
    }

    /// What another says that is not here.
    func missing(from other: Said) -> [String] {
      other.values.flatMap { key, values in
        values.subtracting(self.values[key] ?? []).map { "\(key): \(String(decoding: $0, as: UTF8.self))" }
      }
    }
  }

  /// The same two or three in another order: over the rounds each of those that there are.
  private static func reordered<Element>(_ all: [Element], _ round: Int) -> [Element] {
    let orders = all.count == 2 ? [[1, 0]] : [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    return orders[round / 2 % orders.count].map { all[$0] }
  }

  @Test("of 1,000 random pairs and triples every answer is in the result, in whatever order they are named")
  func nothingIsDropped() throws {
    var edits = RandomEdits(seed: 20_260_612)
    for round in 0..<1000 {
      let base = edits.base()
      let all = (0...(round % 2 + 1)).map { ("\($0).voorzorg.json", edits.edited(base)) }
      let merged = try Merge(all).dossier
      let said = Said(merged)
      for (name, dossier) in all {
        #expect(said.missing(from: Said(dossier)) == [], "\(round) \(name)")
        #expect(Set(dossier.besluiten.map(\.sha256)).isSubset(of: merged.besluiten.map(\.sha256)))
      }
      #expect(try Merge(Self.reordered(all, round)).dossier.bytes == merged.bytes, "\(round)")
      guard round % 10 == 0 else { continue }
      let reading = DossierReading(merged.bytes, instrument: Shared.instrument)
      #expect(reading.isFaithful && reading.dossier.bytes == merged.bytes, "\(round)")
    }
  }

  @Test("what somebody changed since a common version is in the result, and the rest is as it was")
  func threeWays() throws {
    var edits = RandomEdits(seed: 7)
    for round in 0..<300 {
      let base = edits.base()
      let all = (0...(round % 2 + 1)).map { ("\($0).voorzorg.json", edits.edited(base)) }
      let merged = try Merge(all, base: base).dossier
      #expect(try Merge(Self.reordered(all, round), base: base).dossier.bytes == merged.bytes, "\(round)")
      let said = Said(merged)
      let before = Said(base)
      for (_, dossier) in all {
        // What is new with somebody is in the result.
        let new = Set(before.missing(from: Said(dossier)))
        #expect(new.intersection(said.missing(from: Said(dossier))) == [], "\(round)")
      }
      let first = all[0].1
      #expect(try Merge([("a", first), ("b", base)], base: base).dossier.bytes == first.bytes, "\(round)")
    }
  }

  @Test func mergingWithOneselfChangesNothing() throws {
    var edits = RandomEdits(seed: 8)
    for _ in 0..<200 {
      let dossier = edits.edited(edits.base())
      #expect(try Merge([("a", dossier), ("b", dossier)]).dossier.bytes == dossier.bytes)
      #expect(try Merge([("a", dossier), ("b", dossier)], base: dossier).dossier.bytes == dossier.bytes)
    }
  }

  @Test("a third person in a second round finds all that was said in the first")
  func twoRounds() throws {
    var edits = RandomEdits(seed: 9)
    for round in 0..<200 {
      let base = edits.base()
      let all = (0...2).map { ("\($0).voorzorg.json", edits.edited(base)) }
      let first = try Merge(Array(all.prefix(2))).dossier
      let second = try Merge([("samen", first), all[2]]).dossier
      let said = Said(second)
      for (_, dossier) in all { #expect(said.missing(from: Said(dossier)) == [], "\(round)") }
    }
  }
}
