import TestSupport
@testable import VoorzorgCore

extension Merge {
  /// The dossiers as one, each from a file of its own name.
  init(_ dossiers: [(String, Dossier)], base: Dossier? = nil) throws(Problem) {
    try self.init(
      dossiers.map { Contribution($1, file: $0) },
      base: base,
      gemeenten: Shared.gemeenten,
      instrument: Shared.instrument
    )
  }
}

extension Dossier {
  /// The dossier with somebody who filled it in.
  func by(_ name: String, _ rol: String? = nil) -> Dossier {
    var dossier = self
    dossier.remember(Invuller(naam: name, rol: rol), instrument: Shared.instrument)
    return dossier
  }

  /// The canonical bytes.
  var bytes: [UInt8] { bytes(for: Shared.instrument) }

  /// What the open points say, by name: the values as JSON with who gave them.
  var points: [String: [String]] {
    let all = openPunten.map { punt in
      (
        punt.name,
        punt.meningen.map { mening in
          mening.antwoord.json + " " + mening.door.joined(separator: ", ")
        }
      )
    }
    return Dictionary(uniqueKeysWithValues: all)
  }
}

/// Makes random edits of a dossier.
struct RandomEdits {
  var dossiers: RandomDossiers

  init(seed: UInt64) {
    dossiers = RandomDossiers(Shared.instrument, seed: seed)
    dossiers.parts = 0.01
    dossiers.answered = 0.3
    dossiers.decided = 0.1
  }

  /// A dossier to begin with.
  mutating func base() -> Dossier {
    var dossier = dossiers.next()
    dossier.instrument = Shared.instrument.version
    dossier["gemeente.naam"] = dossier.subject == .gemeente ? .text("Urk") : nil
    dossier["gemeente.code"] = nil
    dossier["regio.naam"] = dossier.subject == .regio ? .text("Regio") : nil
    return dossier
  }

  /// The dossier with answers given, changed and taken away, and entries added, taken away and moved.
  mutating func edited(_ base: Dossier) -> Dossier {
    var dossier = base
    edit(
      &dossier.record,
      Shared.instrument.form,
      depth: 0,
      keep: ["gemeente.naam", "gemeente.code", "regio.naam"]
    )
    if dossiers.others.chance(0.1) {
      dossier.vervallen = (dossier.vervallen + [dossiers.dropped()]).united
    }
    return dossier
  }

  private mutating func edit(_ record: inout Record, _ form: Form, depth: Int, keep: Set<String> = []) {
    for slot in form.entries.indices where dossiers.generator.chance(0.05) {
      guard !keep.contains(form.entries[slot].path) else { continue }
      let clears = dossiers.generator.chance(0.2)
      record.answers[slot] = clears ? nil : dossiers.answer(form.entries[slot].field.kind)
    }
    for (slot, list) in form.lists.enumerated() where !list.isSingle && !record.lists[slot].isEmpty {
      for index in record.lists[slot].indices {
        edit(&record.lists[slot][index], list.form, depth: depth + 1)
      }
      if dossiers.generator.chance(0.2) {
        record.lists[slot].remove(at: Int.random(in: record.lists[slot].indices, using: &dossiers.generator))
      }
      if dossiers.generator.chance(0.2) { record.lists[slot].reverse() }
      if dossiers.generator.chance(0.3) {
        var entry = list.form.emptyRecord
        for slot in list.form.entries.indices where dossiers.generator.chance(0.7) {
          entry.answers[slot] = dossiers.answer(list.form.entries[slot].field.kind)
        }
        entry.id = list.newID(for: entry, among: record.lists[slot])
        record.lists[slot].append(entry)
      }
    }
  }
}

extension OpenPunt.Waarde {
  /// The value as it stands in the file.
  fileprivate var json: String {
    var writer = JSONWriter()
    write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
