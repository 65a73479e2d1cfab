/// How far a dossier is.
public struct Progress: Sendable, Equatable {
  /// The count of a part.
  public struct Count: Sendable, Equatable {
    /// The part.
    public let part: Part
    /// The questions of the form that are asked at this status.
    public var total = 0
    /// Those of them that are answered.
    public var answered = 0
    /// The answers on our own, optional questions.
    public var optional = 0

    /// The questions that are still open.
    public var open: Int { total - answered }
    /// Whether anything in the part is answered.
    public var isBegun: Bool { answered + optional > 0 }
  }

  /// The parts in order.
  public var counts: [Count] {
    counted.map { count in
      var count = count
      for part in untouched where part.part == count.part { count.total += part.questions }
      return count
    }
  }

  /// What the dossier itself tells.
  private let counted: [Count]
  /// The parts in which nothing is answered yet: how many questions they have is looked up when somebody asks.
  private let untouched: [UntouchedPart]
  /// The name of the first open question; nil when nothing is open, and in a dossier of a region of which nobody began
  /// the scan: that is the work of municipalities.
  public let next: String?
  /// How many ankerpunten are chosen.
  public let chosen: Int
  /// How many priorities the plan has.
  public let priorities: Int
  /// How many priorities have a completion date.
  public let finished: Int
  /// The positions, from 1, of priorities that should have been finished; empty when there is no day to measure
  /// against.
  public let overdue: [Int]

  /// The progress of a dossier.
  ///
  /// - Parameter today: the day that "overdue" is measured against.
  public init(_ dossier: Dossier, instrument: Instrument, today: Day?) {
    let status = dossier.status(instrument)
    var counts = Part.allCases.map { Count(part: $0) }
    var next: String?
    dossier.visitAnswers(instrument.form) { position, answer in
      guard let index = Part.allCases.firstIndex(of: position.entry.part) else { return }
      if !position.entry.isCounted {
        counts[index].optional += answer == nil ? 0 : 1
      } else if status.asks(position.entry.field.moment) {
        counts[index].total += 1
        counts[index].answered += answer == nil ? 0 : 1
        if answer == nil, next == nil, !position.entry.part.isOptional { next = position.name }
      }
    }
    counted = counts
    untouched = dossier.untouchedParts(instrument.form)
    let isBegun = counts.contains { [.scan, .plan].contains($0.part) && $0.isBegun }
    self.next = dossier.subject == .gemeente || isBegun ? next : nil
    chosen = dossier.chosen(instrument).count
    let plan = instrument.plan
    let priorities = dossier.priorities(instrument)
    self.priorities = priorities.count
    finished = priorities.filter { $0[plan.datumGereed] != nil }.count
    overdue = priorities.enumerated().compactMap { index, priority in
      guard let today, priority.isOverdue(on: today, plan) else { return nil }
      return index + 1
    }
  }

  /// The count of a part.
  public subscript(part: Part) -> Count {
    counts.first { $0.part == part } ?? Count(part: part)
  }
}

/// A part of a dossier in which nothing is answered yet.
private struct UntouchedPart: Sendable, Equatable {
  let part: Part
  let list: Form.List

  var questions: Int { list.form.entries.filter(\.isCounted).count }

  static func == (lhs: UntouchedPart, rhs: UntouchedPart) -> Bool { lhs.part == rhs.part }
}

extension Dossier {
  /// The parts in which nothing is answered yet.
  fileprivate func untouchedParts(_ form: Form) -> [UntouchedPart] {
    form.root(for: subject).members.compactMap { member in
      guard case .list(let slot) = member, record.lists[slot].isEmpty else { return nil }
      let list = form.lists[slot]
      return list.isSingle ? Part(rawValue: list.name).map { UntouchedPart(part: $0, list: list) } : nil
    }
  }
}
