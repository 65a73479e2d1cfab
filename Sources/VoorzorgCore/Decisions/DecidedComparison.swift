/// Finds what is no longer as it was decided.
///
/// A priority or other entry that came or went is one change, not one for each of its answers.
struct DecidedComparison {
  private let dossier: Dossier
  private let instrument: Instrument
  private let now: [(step: DecidedWalk.Step, digest: AnswerDigest)]

  /// A comparison for any number of decisions of a dossier.
  init(_ dossier: Dossier, _ instrument: Instrument) {
    self.dossier = dossier
    self.instrument = instrument
    now = DecidedWalk.answers(dossier, instrument).map { ($0, AnswerDigest(of: $0.answer)) }
  }

  /// What has changed since a decision: first what goes over the whole, then answers in the order of the question list,
  /// then what is gone.
  func changes(since decided: DecidedAnswers) -> [DecidedChange] {
    let order = dossier.priorities(instrument).compactMap(\.id)
    guard dossier.instrument != decided.instrument || order != decided.prioriteiten || !isSame(decided) else {
      return []
    }
    let names = DecidedNames(decided, dossier, instrument)
    var changes: [DecidedChange] = []
    if dossier.instrument != decided.instrument {
      changes.append(
        DecidedChange(.gewijzigd, .instrument, question: "instrument", words: "de versie van het instrument")
      )
    }
    let kept = order.filter(decided.prioriteiten.contains)
    if kept != decided.prioriteiten.filter(order.contains) {
      let list = instrument.form.lists[instrument.plan.list].name
      changes.append(
        DecidedChange(.gewijzigd, .order, question: list, words: "de volgorde van de prioriteiten")
      )
    }
    changes += changedAndAdded(decided, names)
    changes += names.gone(among: Set(now.map(\.step.name)))
    return changes
  }

  /// Whether all answers are as they were; nearly always they are, so this comes first.
  private func isSame(_ decided: DecidedAnswers) -> Bool {
    now.count == decided.antwoorden.count
      && zip(now, decided.antwoorden).allSatisfy { $0.digest == $1.digest && $0.step.name == $1.name }
  }

  private func changedAndAdded(_ decided: DecidedAnswers, _ names: DecidedNames) -> [DecidedChange] {
    let then = Dictionary(decided.antwoorden.map { ($0.name, $0.digest) }, uniquingKeysWith: { $1 })
    var told: Set<String> = []
    var changes = names.newPriorities(told: &told)
    for (step, digest) in now where then[step.name] != digest {
      if let entry = names.newEntry(of: step.position) {
        let name = names.name(of: entry)
        if told.insert(name).inserted { changes.append(.entry(.toegevoegd, entry, names.topic(of: entry))) }
      } else {
        changes.append(
          .answer(then[step.name] == nil ? .toegevoegd : .gewijzigd, step.position, dossier, instrument)
        )
      }
    }
    return changes
  }
}
