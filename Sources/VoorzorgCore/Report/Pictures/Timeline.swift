/// The dates of some priorities of a plan, on a line of time that may have room for more.
public struct Timeline: Sendable, Equatable {
  /// The priorities, in the order of the plan.
  public var rows: [Row]
  /// The first and the last day that the line has to reach.
  public var span: ClosedRange<Day>
  /// The day that "past" is measured against; nil when nobody gave one, for a report holds no clock.
  public var today: Day?

  /// A priority with its dates.
  public struct Row: Sendable, Equatable {
    /// What it is called.
    public let title: String
    /// Its dates, at most one a kind, in the order of the kinds.
    public let dates: [Mark]
  }

  /// A date of a priority.
  public struct Mark: Sendable, Equatable {
    /// What happens on it.
    public let kind: Kind
    /// The day.
    public let day: Day
  }

  /// What a date of a priority is about.
  public enum Kind: Sendable, CaseIterable {
    /// The day that it should be ready on.
    case target
    /// The day that it was ready on.
    case completion
    /// The day that it should be evaluated on, a question of our own.
    case plannedEvaluation
    /// The day that it was evaluated on.
    case evaluation

    /// What it is called in the picture.
    var title: String {
      switch self {
      case .target: "beoogd gereed"
      case .completion: "gereed"
      case .plannedEvaluation: "te evalueren"
      case .evaluation: "evaluatie"
      }
    }
  }

  /// What somebody who cannot see it needs to know.
  var description: String {
    let sentences = rows.map { row in
      let dates = row.dates.map { "\($0.kind.title) \($0.day.dutch)" }.joined(separator: ", ")
      return "\(row.title): \(dates.isEmpty ? "nog geen datum" : dates)."
    }
    return (sentences + (today.map { ["Vandaag is het \($0.dutch)."] } ?? [])).joined(separator: " ")
  }
}
