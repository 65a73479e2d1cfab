/// The rounds of answers about the indicators in a dossier, and which of them count (S3).
///
/// Rounds of the two levels are never put together: the dashboard is filled in with the association's regional
/// adviser for a centrumgemeente, an own estimate is the municipality's.
public struct Monitor: Sendable {
  /// All rounds, as the dossier has them.
  public let rounds: [MonitorRound]
  private let instrument: Instrument

  /// The indicators that they answer.
  public var indicatoren: Indicatoren { instrument.indicatoren }

  var slots: MonitorSlots { instrument.monitor }

  /// Whose answers the answers of a round are.
  public enum Level: String, Sendable, CaseIterable {
    /// Filled in with the association's regional adviser, for a centrumgemeente.
    case dashboard
    /// What the municipality itself thinks.
    case eigenInschatting = "eigen-inschatting"

    /// The name for readers.
    public var title: String {
      switch self {
      case .dashboard: "dashboard"
      case .eigenInschatting: "eigen inschatting"
      }
    }
  }

  /// A half of a year: there are two rounds a year (S3, Overzicht).
  public enum Half: String, Sendable, CaseIterable {
    /// Before the summer.
    case eerste
    /// Before the end of the year.
    case tweede

    /// The name for readers.
    public var title: String { "\(rawValue) halfjaar" }

    /// From 1, since a missing half comes before both.
    var order: Int { self == .eerste ? 1 : 2 }
  }

  /// The rounds of a dossier.
  public init(_ dossier: Dossier, _ instrument: Instrument) {
    self.instrument = instrument
    let records = dossier.record.lists[instrument.monitorList]
    // Most dossiers have no round, and need no catalogue of what one asks.
    rounds =
      records.isEmpty
      ? []
      : records.enumerated().map { MonitorRound(index: $0, record: $1, slots: instrument.monitor) }
  }

  /// The rounds of a level, newest first.
  public func rounds(at level: Level) -> [MonitorRound] {
    rounds.filter { $0.isPlaced && $0.level == level }.sorted { $0.order > $1.order }
  }

  /// The rounds that count nowhere: without year or level.
  public var unplaced: [MonitorRound] { rounds.filter { !$0.isPlaced } }

  /// The round of a level that counts.
  public func newest(at level: Level) -> MonitorRound? { rounds(at: level).first }

  /// What a round is called: its time, with its place in the dossier where another of its level has the same.
  public func name(of round: MonitorRound) -> String {
    let namesakes = rounds.count { $0.level == round.level && $0.name == round.name }
    return namesakes > 1 ? "\(round.name), ronde \(round.index + 1)" : round.name
  }
}
