import TextKit

/// Somebody who helped to fill in a dossier.
public struct Invuller: Sendable, Equatable {
  /// The name.
  public var naam: String
  /// Where they work.
  public var organisatie: String?
  /// As what they took part.
  public var rol: String?

  /// Somebody with a name.
  public init(naam: String, organisatie: String? = nil, rol: String? = nil) {
    self.naam = naam
    self.organisatie = organisatie
    self.rol = rol
  }
}

extension Dossier {
  /// Adds somebody to the people who filled it in, once: by the same name and organisation they are known again. A role
  /// is filled in where there was none.
  public mutating func remember(_ invuller: Invuller, instrument: Instrument) {
    let slot = instrument.head.invullers
    let list = instrument.form.lists[slot]
    let answers = [("naam", invuller.naam), ("organisatie", invuller.organisatie), ("rol", invuller.rol)]
      .compactMap { name, text -> (index: Int, text: String)? in
        guard let index = list.form.slot(of: name), let text = text?.trimmed, !text.isEmpty else {
          return nil
        }
        return (index, text)
      }
    let known = ["naam", "organisatie"].compactMap { list.form.slot(of: $0) }
    let index = record.lists[slot].firstIndex { record in
      known.allSatisfy { index in
        let text = answers.first { $0.index == index }?.text
        return record.answers[index].flatMap(String.init)?.trimmed.folded == text?.folded
      }
    }
    var entry = index.map { record.lists[slot][$0] } ?? list.form.emptyRecord
    for answer in answers where entry.answers[answer.index] == nil {
      entry.answers[answer.index] = .text(answer.text)
    }
    if let index {
      record.lists[slot][index] = entry
    } else {
      entry.id = list.newID(for: entry, among: record.lists[slot])
      record.lists[slot].append(entry)
    }
  }
}
