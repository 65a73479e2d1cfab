// What a next round begins with.
extension NewDossier {
  /// Takes over what a next round begins with, and says what it leaves behind.
  static func carryOver(_ old: Dossier, into new: inout Dossier, _ instrument: Instrument) -> String {
    let plan = instrument.plan
    new.schema = old.schema
    new.record = old.record
    let unfinished = old.priorities(instrument).filter { $0[plan.datumGereed] == nil }
    let finished = old.priorities(instrument).count - unfinished.count
    new.record.lists[plan.list] = unfinished.map { priority in
      var priority = priority
      // What management agreed to was the old plan.
      priority.answers[plan.akkoord.index] = nil
      return priority
    }
    new.record.answers[instrument.head.zaaknummer.index] = nil
    let next = new
    new.openPunten = old.openPunten.filter { OpenPlace($0.name, in: next, instrument) != nil }
    new.vervallen = old.vervallen
    var kept =
      [
        "de kop", "de scan",
        Enumeration.count(unfinished.count, "lopende prioriteit", "lopende prioriteiten"),
      ]
      + optionalParts(of: old, instrument)
    if !old.vervallen.isEmpty {
      kept.append(Enumeration.count(old.vervallen.count, "vervallen antwoord", "vervallen antwoorden"))
    }
    var left = [
      Enumeration.count(finished, "afgeronde prioriteit", "afgeronde prioriteiten"), "zaaknummer", "akkoord",
    ]
    // What was decided, was decided about the old round.
    if !old.besluiten.isEmpty {
      left.append(Enumeration.count(old.besluiten.count, "besluit", "besluiten"))
    }
    return "Overgenomen: \(Enumeration.joined(kept)). Niet overgenomen: \(Enumeration.joined(left))."
  }

  /// The optional parts that hold something. They are taken over whole: of the rounds of the monitor the newest counts,
  /// the others are history, and the rest goes on where it was.
  private static func optionalParts(of old: Dossier, _ instrument: Instrument) -> [String] {
    let form = instrument.form
    return old.record.lists.indices.compactMap { slot in
      let list = form.lists[slot]
      guard let part = Part(rawValue: list.name), part.isOptional, !old.record.lists[slot].isEmpty else {
        return nil
      }
      let title = part.title.lowercasedFirst
      guard !list.isSingle else { return title }
      return "\(title) (\(Enumeration.count(old.record.lists[slot].count, "ronde", "rondes")))"
    }
  }
}
