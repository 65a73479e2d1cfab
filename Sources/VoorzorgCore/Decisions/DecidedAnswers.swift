/// What a decision is about: the version of the instrument, the priorities in order, and the decided answers.
///
/// Answers go by the name of their question with entries of lists by id, so that nothing changes when something is put in
/// another place. What is decided is said by ``Form/Entry/isDecided(for:)``.
public struct DecidedAnswers: Sendable, Equatable {
  /// The version of the catalogues.
  let instrument: String?
  /// The ids of the priorities in order.
  let prioriteiten: [String]
  /// Each decided answer that there is, in the order of the question list.
  let antwoorden: [Antwoord]

  /// An answer that was decided.
  struct Antwoord: Sendable, Equatable {
    /// The name of the question, entries by id.
    let name: String
    let digest: AnswerDigest
  }

  /// The hash of all of it in 64 hexadecimal digits: the SHA-256 of an object with `instrument`, `prioriteiten` and
  /// `antwoorden` as the file has them, two spaces an indent and with a final newline.
  var sha256: String {
    var writer = JSONWriter(reservingCapacity: 16 * 1024)
    writer.object(write)
    return SHA256.hex(writer.finish())
  }

  /// Writes the members of an object.
  func write(to writer: inout JSONWriter) {
    writer.key("instrument")
    writer.string(instrument)
    writer.key("prioriteiten")
    writer.array { writer in
      for id in prioriteiten { writer.string(id) }
    }
    writer.key("antwoorden")
    writer.object { writer in
      for answer in antwoorden { writer.member(answer.name, answer.digest.hex) }
    }
  }
}

extension DecidedAnswers {
  /// What is to be decided in a dossier as it is now.
  init(_ dossier: Dossier, _ instrument: Instrument) {
    self.init(
      instrument: dossier.instrument,
      prioriteiten: dossier.priorities(instrument).compactMap(\.id),
      antwoorden: DecidedWalk.answers(dossier, instrument).map { answer in
        Antwoord(name: answer.name, digest: AnswerDigest(of: answer.answer))
      }
    )
  }
}

/// A walk over the answers of a dossier that a decision is about, in the order of the question list.
struct DecidedWalk {
  /// An answer on the way.
  struct Step {
    /// The name of the question, entries by id.
    let name: String
    let position: AnswerPosition
    let answer: Answer
  }

  /// The decided answers of a dossier.
  static func answers(_ dossier: Dossier, _ instrument: Instrument) -> [Step] {
    var walk = DecidedWalk(subject: dossier.subject)
    walk.steps.reserveCapacity(160)
    walk.add(dossier.record, instrument.form, prefix: "", outer: nil)
    return walk.steps
  }

  private let subject: Dossier.Subject
  private var steps: [Step] = []

  private init(subject: Dossier.Subject) { self.subject = subject }

  private mutating func add(_ record: Record, _ form: Form, prefix: String, outer: ListEntry?) {
    for (entry, answer) in zip(form.entries, record.answers) where entry.isDecided(for: subject) {
      guard let answer else { continue }
      let position = AnswerPosition(outer: outer, entry: entry)
      steps.append(Step(name: prefix + entry.path, position: position, answer: answer))
    }
    // Records first: the form of a part that nobody began is not made for this.
    for (slot, records) in record.lists.enumerated() where !records.isEmpty {
      let list = form.lists[slot]
      guard Part(rawValue: list.name)?.isDecided(for: subject) ?? true else { continue }
      for (index, record) in records.enumerated() {
        let entry = ListEntry(outer: outer, list: list, index: index)
        add(record, list.form, prefix: prefix + list.prefix(ofEntry: record.id), outer: entry)
      }
    }
  }
}

extension Form.List {
  /// What the names of an entry's questions begin with, the entry by its id: `implementatieplan.outreach.`.
  func prefix(ofEntry id: String?) -> String {
    isSingle ? "\(name)." : "\(name).\(id ?? "")."
  }
}
