import TextKit

// Going to other questions than the next.
extension Interview {
  /// Goes back to the question before.
  ///
  /// - Returns: whether there is one.
  public mutating func back() -> Bool {
    if case .parts = step {
      guard let before = stepBeforeParts else { return false }
      step = before
      return true
    }
    let all = steps
    let index = all.firstIndex { $0.name == step.name } ?? all.count
    guard let before = all[..<index].last(where: { $0.name != Interview.orderName }) else { return false }
    step = before
    notePosition(among: all)
    return true
  }

  /// Goes to a question by name, short number, or within what is being filled in by the name or label of its field or
  /// its heading.
  ///
  /// - Returns: whether there is such a question.
  public mutating func go(to target: String) -> Bool {
    guard let destination = destination(target) else { return false }
    follow(destination)
    step = destination
    notePosition(among: steps)
    return true
  }

  /// What people can go to now, for proposing the nearest.
  public var destinations: [String] {
    let questions = questionnaire.questions
    let words =
      Part.allCases.map(\.rawValue) + [Interview.orderName] + instrument.ankerpunten.map(\.name)
      + questions.map(\.field.name)
      + questions.compactMap(\.number)
    return Set(words).filter { destination($0) != nil }.sorted()
  }

  /// Whether a target is about a priority, and the plan has none yet.
  public func isMissingPriority(_ target: String) -> Bool {
    guard dossier.priorities(instrument).isEmpty else { return false }
    let name = target.folded
    if name == Interview.orderName || name.first == "p" && Int(name.dropFirst()) != nil { return true }
    return instrument.planFields.contains { $0.name.folded == name || $0.label.folded == name }
  }

  private func destination(_ target: String) -> Step? {
    if target.folded == Interview.orderName {
      let order = PlanOrder(wholePlanOf: dossier, instrument: instrument)
      return order.candidates.isEmpty ? nil : .order(order)
    }
    return question(for: target).flatMap { isAnswerable($0) ? .question($0) : nil }
  }

  private func question(for target: String) -> Question? {
    let questionnaire = questionnaire
    if let question = questionnaire.question(named: target.lowercased())
      ?? questionnaire.question(named: target)
    {
      return question
    }
    let name = target.folded
    if let part = Part(rawValue: name) { return first(of: part) }
    let questions = questionnaire.questions
    if let ankerpunt = instrument.ankerpunten.first(where: {
      $0.name == name || "\($0.number)" == name || $0.title.folded == name
    }) {
      return questions.first { $0.name.hasPrefix("voorzorgscan.\(ankerpunt.name).") }
    }
    // What a number begins with stands for the first question that has it: `p2`, `s3`, `m1`.
    if let numbered = questions.first(where: { $0.number?.hasPrefix(name + ".") == true && isAnswerable($0) })
    {
      return numbered
    }
    // A bare name or what stands on the screen means the one in what is being filled in, else the first.
    let planning = Planning(dossier, instrument: instrument)
    let asked = questions.filter { isAsked($0, planning) }
    let named =
      [\Question.field.name, \.label, \.heading].lazy
      .map { words in asked.filter { $0[keyPath: words].folded == name } }
      .first { !$0.isEmpty } ?? []
    return named.first { $0.heading == step.question?.heading } ?? named.first
  }

  /// Where one comes who goes to a part: its first question, or in a part that is not the one being filled in the first
  /// that is open.
  private func first(of part: Part) -> Question? {
    let steps = self.part == part ? self.steps : steps(of: part, askedQuestions(of: [part, .scan]))
    let isHere = self.part.map { $0 == part } ?? !part.isOptional
    return (isHere ? nil : firstOpen(in: steps.filter { $0.question != nil })?.question)
      ?? steps.lazy.compactMap(\.question).first { $0.part == part }
  }
}
