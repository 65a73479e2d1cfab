// What became of the plan.
extension SummaryLines {
  /// The priorities that are in the newer plan.
  private var current: [PriorityChange] { comparison.priorities.filter { $0.newNumber != nil } }

  /// What is ready: what people notice first.
  var ready: [String] {
    let ready = current.filter(\.isFinished)
    let titles = ready.map { "\($0.title.quoted) (\($0.finished.new?.dutch ?? ""))" }
    var sentences: [String] = []
    if !ready.isEmpty {
      let count = Enumeration.count(ready.count, "prioriteit is", "prioriteiten zijn")
      sentences.append("\(count) klaar: \(Enumeration.joined(titles)).")
    }
    let lines = sorted[.linesDone].count
    if lines > 0 {
      let count = Enumeration.count(lines, "actie", "acties")
      let also =
        ready.isEmpty
        ? "Uit het plan \(lines == 1 ? "is" : "zijn") nu \(count)"
        : "Ook \(lines == 1 ? "is" : "zijn") \(count) uit het plan"
      sentences.append("\(also) uitgevoerd.")
    }
    return sentences
  }

  /// Which ankerpunten the municipality works on now, and on which not any more.
  var choices: [String] {
    let titles = { (changes: [AnswerChange]) in changes.map(\.entry.topic.quoted) }
    let begun = sorted[.chosen].filter { $0.new == .yesNo(true) }
    let stopped = sorted[.chosen].filter { $0.new == .yesNo(false) }
    let open = sorted[.chosen].filter { $0.new == nil }
    var sentences: [String] = []
    if !begun.isEmpty {
      let who = comparison.new.dossier.subject == .gemeente ? "De gemeente" : "De regio"
      sentences.append("\(who) gaat nu ook aan de slag met \(Enumeration.joined(titles(begun))).")
    }
    if !stopped.isEmpty {
      sentences.append("Niet meer gekozen: \(Enumeration.joined(titles(stopped))).")
    }
    if !open.isEmpty {
      sentences.append("Eerst wel gekozen en nu niet beantwoord: \(Enumeration.joined(titles(open))).")
    }
    return sentences
  }

  /// Priorities that are new, gone or moved.
  var plan: [String] {
    let new = current.filter { $0.oldNumber == nil }
    let gone = comparison.priorities.filter { $0.newNumber == nil }
    let moved = current.filter(\.isMoved)
    guard !(new.isEmpty && gone.isEmpty && moved.isEmpty) else { return [] }
    let before = comparison.priorities.count { $0.oldNumber != nil }
    let now = Enumeration.count(current.count, "prioriteit", "prioriteiten")
    var sentences = [
      before == current.count
        ? "Het plan heeft nog steeds \(now)."
        : "Het plan heeft nu \(now); eerst \(before == 1 ? "was het er 1" : "waren het er \(before)")."
    ]
    if !new.isEmpty { sentences.append("Nieuw: \(titles(new)).") }
    let finished = gone.filter { $0.finished.old != nil }
    if !finished.isEmpty { sentences.append("Afgerond en niet meer in het plan: \(titles(finished)).") }
    let dropped = gone.filter { $0.finished.old == nil }
    if !dropped.isEmpty { sentences.append("Vervallen: \(titles(dropped)).") }
    if !moved.isEmpty { sentences.append(places(moved)) }
    return sentences
  }

  /// Days in the plan that became later or earlier.
  var days: [String] {
    let slipped = current.filter { $0.slip != nil }
    var sentences = [
      shifts(slipped.filter { $0.slip ?? 0 > 0 }, "Naar achteren geschoven"),
      shifts(slipped.filter { $0.slip ?? 0 < 0 }, "Naar voren gehaald"),
    ].compactMap(\.self)
    let others = sorted[.planned].filter { $0.entry.field.name != "beoogdeDatumGereed" }
    let later = others.count { $0.kind == .later }
    let earlier = others.count - later
    let counts = [(later, "naar achteren"), (earlier, "naar voren")].filter { $0.0 > 0 }
    if !counts.isEmpty {
      let shown = counts.enumerated().map { index, count in
        (index == 0 ? Enumeration.count(count.0, "datum", "datums") : "\(count.0)") + " \(count.1)"
      }
      sentences.append(
        "Bij acties en evaluaties ging\(others.count == 1 ? "" : "en") \(Enumeration.joined(shown))."
      )
    }
    return sentences
  }

  private func shifts(_ priorities: [PriorityChange], _ title: String) -> String? {
    guard !priorities.isEmpty else { return nil }
    let shown = priorities.map { priority in
      let days = Enumeration.count(abs(priority.slip ?? 0), "dag", "dagen")
      return "\(priority.title.quoted) (\(days), nu \(priority.target.new?.dutch ?? ""))"
    }
    return "\(title): \(Enumeration.joined(shown))."
  }

  private func titles(_ priorities: [PriorityChange]) -> String {
    Enumeration.joined(priorities.map(\.title.quoted))
  }

  /// The priorities that moved up, or down where that are fewer: the others only made room for them.
  private func places(_ moved: [PriorityChange]) -> String {
    let up = moved.filter { $0.newNumber ?? 0 < $0.oldNumber ?? 0 }
    let down = moved.filter { $0.newNumber ?? 0 > $0.oldNumber ?? 0 }
    let shown = up.isEmpty || !down.isEmpty && down.count < up.count ? down : up
    let places = shown.map { priority in
      "\(priority.title.quoted) van plek \(priority.oldNumber ?? 0) naar \(priority.newNumber ?? 0)"
    }
    let verb = shown.count == 1 ? "ging" : "gingen"
    return "In de volgorde \(verb) \(Enumeration.first(Self.named, of: places))."
  }
}
