extension Check {
  /// The record of an optional part; nil when nothing in it is answered.
  func part(_ list: Int?) -> Record? {
    list.flatMap { dossier.record.lists[$0].first }
  }

  /// The rounds of the monitor that count: the newest of each level.
  private var newestRounds: [MonitorRound] {
    Monitor.Level.allCases.compactMap(monitor.newest(at:)).sorted { $0.index < $1.index }
  }

  /// The full names of the questions among these that are answered with no, in the rounds that count.
  func noes(among answers: [LinkedAnswer]) -> [(question: String, answer: LinkedAnswer)] {
    guard !answers.isEmpty else { return [] }
    let rounds = newestRounds
    return answers.flatMap { answer in
      records(of: answer.part, rounds).filter { $0.record[answer.slot] == answer.no }
        .map { ($0.prefix + answer.path, answer) }
    }
  }

  private func records(
    of part: Part,
    _ rounds: [MonitorRound]
  ) -> [(prefix: String, record: Record)] {
    switch part {
    case .monitor: rounds.map { ("monitor.\($0.index + 1).", $0.record) }
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
