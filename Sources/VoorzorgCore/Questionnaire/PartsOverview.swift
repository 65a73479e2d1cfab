import TextKit

/// All parts of a dossier: how far each is, to which step of the Stappenplan it belongs, and which comes next.
public struct PartsOverview: Sendable, Equatable {
  /// A part as the overview shows it.
  public struct Row: Sendable, Equatable {
    /// The part.
    public let part: Part
    /// The steps of the seven that it belongs to; nil for what belongs to none.
    public let steps: ClosedRange<Int>?
    /// How many of its questions are answered.
    public let state: State
    /// How many questions filling it in would still ask, those of entries that nobody began not counted.
    public let remaining: Int
  }

  /// How far a part is.
  public enum State: Sendable, Equatable {
    /// Nothing in it is answered.
    case untouched
    /// Something is answered, out of so many questions that count.
    case begun(answered: Int, of: Int)
    /// It has all that it needs, where nothing is counted.
    case complete
    /// It lacks what every dossier needs, where nothing is counted.
    case incomplete
    /// It has nothing to ask yet: the plan before anything is chosen.
    case empty
  }

  /// The part that is proposed, and why.
  public struct Proposal: Sendable, Equatable {
    /// The part.
    public let part: Part
    /// Why this one.
    public let reason: Reason
  }

  /// Why a part is proposed.
  public enum Reason: Sendable, Equatable {
    /// Somebody stopped there.
    case stopped
    /// The name or the day of the dossier is missing.
    case incomplete
    /// So many questions of it are open.
    case open(Int)
    /// Chosen ankerpunten have no place in the plan yet.
    case order
    /// Nothing in it is answered yet.
    case untouched
    /// Somebody typed nearly its name.
    case meant
  }

  /// The parts, in the order of the steps.
  public let rows: [Row]
  /// What comes next; nil when there is nothing left to ask.
  public internal(set) var proposal: Proposal?
  /// How many questions of the required parts are open, also those that were passed over.
  public let openCount: Int

  /// The number that a part is chosen by.
  public func number(of part: Part) -> Int {
    (rows.firstIndex { $0.part == part } ?? 0) + 1
  }

  /// The parts in the order in which they are shown: by the last step they belong to, the head before all.
  static func inOrder(_ steps: (Part) -> ClosedRange<Int>?) -> [Part] {
    Part.allCases.enumerated()
      .sorted { lhs, rhs in
        let (left, right) = (steps(lhs.element)?.upperBound ?? 0, steps(rhs.element)?.upperBound ?? 0)
        return (left, lhs.offset) < (right, rhs.offset)
      }
      .map(\.element)
  }
}

// Choosing from it.
extension PartsOverview {
  /// What somebody who types something means by it.
  public enum Choice: Sendable, Equatable {
    /// A part.
    case part(Part)
    /// Perhaps this part: the beginning of its name, or nearly its name.
    case perhaps(Part)
    /// None.
    case none
  }

  /// The part that a number or a name stands for.
  public func choice(_ typed: String) -> Choice {
    let word = typed.folded.trimmed
    if let number = Int(word) {
      return rows.indices.contains(number - 1) ? .part(rows[number - 1].part) : .none
    }
    let names = rows.map(\.part).flatMap { part in part.names.map { (name: $0, part: part) } }
    if let named = names.first(where: { $0.name == word }) { return .part(named.part) }
    let begun = Set(names.filter { $0.name.hasPrefix(word) }.map(\.part))
    if !word.isEmpty, begun.count == 1, let part = begun.first { return .perhaps(part) }
    let nearest = nearestName(to: word, among: names.map(\.name))
    return names.first { $0.name == nearest }.map { .perhaps($0.part) } ?? .none
  }
}

extension Part {
  /// The key in the dossier under which the part stands; for the head, which has several, its own name.
  var key: String {
    switch self {
    case .scan: "voorzorgscan"
    case .plan: "implementatieplan"
    case .kop, .stappen, .basis, .preventiescan, .monitor, .regioplan: rawValue
    }
  }

  /// What somebody may call it, folded.
  fileprivate var names: [String] { [rawValue, key, title.folded] }
}

extension Stappen {
  /// The steps that a part of the dossier belongs to: the first that names it as a help, and all of them for the part
  /// that is about the steps themselves. Our own choice: no source places these parts.
  public func steps(of part: Part) -> ClosedRange<Int>? {
    if part == .stappen { return all.first.flatMap { first in all.last.map { first.number...$0.number } } }
    let stap = all.first { stap in stap.aids.contains { $0.kind == .onderdeel && $0.name == part.key } }
    return stap.map { $0.number...$0.number }
  }
}
