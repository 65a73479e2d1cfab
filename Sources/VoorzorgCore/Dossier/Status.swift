/// How far a dossier is.
public enum Status: String, Sendable, CaseIterable, Comparable {
  /// Work in progress; gaps are normal.
  case concept
  /// Offered to management or the college: everything that a decision needs is there.
  case aangeboden
  /// Decided: completion and evaluation are asked after from now on.
  case vastgesteld

  /// Whether a question of this moment is asked at all.
  public func asks(_ moment: Field.Moment) -> Bool {
    moment == .voorbereiden || self == .vastgesteld
  }

  /// A concept comes first.
  public static func < (lhs: Status, rhs: Status) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .concept: 0
    case .aangeboden: 1
    case .vastgesteld: 2
    }
  }
}

extension Dossier {
  /// The status; a dossier without one is a concept.
  public func status(_ instrument: Instrument) -> Status {
    record[instrument.head.status].flatMap(Status.init) ?? .concept
  }

  /// The priorities in order.
  public func priorities(_ instrument: Instrument) -> [Record] {
    record.lists[instrument.plan.list]
  }

  /// The people who filled it in.
  public func invullers(_ instrument: Instrument) -> [Record] {
    record.lists[instrument.head.invullers]
  }
}
