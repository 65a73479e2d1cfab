extension Check {
  /// The record of an optional part; nil when nothing in it is answered.
  func part(_ list: Int?) -> Record? {
    list.flatMap { dossier.record.lists[$0].first }
  }

  /// The rounds of the monitor that count: the newest of each level, with their place in the list.
  ///
  /// A round without year or half is older than one with; of equal ones the last counts.
  func newestRounds(_ slots: MonitorSlots) -> [(index: Int, round: Record)] {
    guard let list = whole.parts.monitor else { return [] }
    let rounds = dossier.record.lists[list]
    var newest: [String?: Int] = [:]
    for (index, round) in rounds.enumerated() {
      let level = round[slots.niveau]
      if let other = newest[level], age(of: rounds[other], slots) > age(of: round, slots) { continue }
      newest[level] = index
    }
    return newest.values.sorted().map { ($0, rounds[$0]) }
  }

  /// Year and half as something that grows with time.
  private func age(of round: Record, _ slots: MonitorSlots) -> Int {
    let half = round[slots.halfjaar].map { $0 == "tweede" ? 2 : 1 } ?? 0
    return (round[slots.jaar] ?? 0) * 3 + half
  }

  /// The full names of the questions among these that are answered with no, in the rounds that count.
  func noes(among answers: [LinkedAnswer], _ context: WholeContext) -> [(
    question: String, answer: LinkedAnswer
  )] {
    guard !answers.isEmpty else { return [] }
    let rounds = newestRounds(context.monitor)
    return answers.flatMap { answer in
      records(of: answer.part, rounds).filter { $0.record[answer.slot] == answer.no }
        .map { ($0.prefix + answer.path, answer) }
    }
  }

  private func records(
    of part: Part,
    _ rounds: [(index: Int, round: Record)]
  ) -> [(prefix: String, record: Record)] {
    switch part {
    case .monitor: rounds.map { ("monitor.\($0.index + 1).", $0.round) }
    case .preventiescan: self.part(whole.parts.preventiescan).map { [("preventiescan.", $0)] } ?? []
    case .regioplan: self.part(whole.parts.regioplan).map { [("regioplan.", $0)] } ?? []
    default: []
    }
  }

  /// Whether something is answered in which linked questions stand.
  var hasLinkedAnswers: Bool {
    [whole.parts.preventiescan, whole.parts.monitor, whole.parts.regioplan].contains { part($0) != nil }
  }
}

extension [String] {
  /// The first few, and how many more there are: `a, b, c en nog 2`.
  func firstFew(_ most: Int = 3) -> String {
    prefix(most).joined(separator: ", ") + (count > most ? " en nog \(count - most)" : "")
  }
}
