/// A change with where it stands: the number of the answers that come before it.
typealias PlacedChange = (place: Int, change: DecidedChange)

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

  /// What has changed since a decision: first what goes over the whole, then answers in the order of the question list.
  func changes(since decided: DecidedAnswers) -> [DecidedChange] {
    // That a question got another name is no change of what was decided.
    let decided = decided.converted(for: dossier, instrument) ?? decided
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
    let places = Dictionary(zip(now.map(\.step.name), 0...), uniquingKeysWith: { $1 })
    let answers = changedAndAdded(decided, names) + names.gone(beside: places)
    // What has gone comes after what stood before it; the sort keeps what is equal in order.
    return changes + answers.sorted { $0.place < $1.place }.map(\.change)
  }

  /// Whether all answers are as they were; nearly always they are, so this comes first.
  private func isSame(_ decided: DecidedAnswers) -> Bool {
    now.count == decided.antwoorden.count
      && zip(now, decided.antwoorden).allSatisfy { $0.digest == $1.digest && $0.step.name == $1.name }
  }

  /// What changed or came, each with where it stands among the answers.
  private func changedAndAdded(_ decided: DecidedAnswers, _ names: DecidedNames) -> [PlacedChange] {
    let then = Dictionary(decided.antwoorden.map { ($0.name, $0.digest) }, uniquingKeysWith: { $1 })
    var told: Set<String> = []
    var changes: [PlacedChange] = []
    for (place, (step, digest)) in now.enumerated() where then[step.name] != digest {
      if let entry = names.newEntry(of: step.position) {
        guard told.insert(names.name(of: entry)).inserted else { continue }
        changes.append((place, .added(entry, dossier, instrument)))
      } else {
        let kind: DecidedChange.Kind = then[step.name] == nil ? .toegevoegd : .gewijzigd
        changes.append((place, .answer(kind, step.position, dossier, instrument)))
      }
    }
    // A priority of which nothing is answered yet.
    return changes + names.newPriorities(told: &told).map { (now.count, $0) }
  }
}
