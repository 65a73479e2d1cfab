/// Something that a reader of the dossier should know: a fault, a warning or a tip, at a place.
///
/// The core returns findings as values and prints nothing.
public struct Finding: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Something to consider.
    case tip
    /// Probably not as meant; nothing stops.
    case waarschuwing
    /// Wrong: the dossier cannot be offered, or not even read, like this.
    case fout

    /// A tip is least, a fout most.
    public static func < (lhs: Severity, rhs: Severity) -> Bool {
      lhs.rank < rhs.rank
    }

    private var rank: Int {
      switch self {
      case .tip: 0
      case .waarschuwing: 1
      case .fout: 2
      }
    }
  }

  /// The stable code, such as `V204`: V0xx syntax and encoding, V1xx format, V2xx content.
  public var code: String
  /// How much it matters.
  public var severity: Severity
  /// What is the matter, one Dutch sentence without a final stop.
  public var message: String
  /// Where it stands.
  public var place: Place
  /// How to mend it, if that can be said.
  public var proposal: String?
  /// A second place that helps to understand it, such as where a key stood first.
  public var related: Place?

  /// A finding; its place may still be a question name or byte offset only (see ``SourceText/locate(_:)``).
  public init(
    _ code: String,
    _ severity: Severity,
    _ message: String,
    at place: Place,
    proposal: String? = nil,
    related: Place? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.proposal = proposal
    self.related = related
  }
}
