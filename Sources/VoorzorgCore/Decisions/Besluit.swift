/// A decision that was taken elsewhere and recorded in a dossier, with what it was about.
///
/// Nobody's words are kept here, but for who decided: of each answer only a digest is.
public struct Besluit: Sendable, Equatable {
  /// Who decides (S0, stap 3: management agrees, the college decides, the raad is informed or sets the frame).
  public enum Soort: String, Sendable, CaseIterable, Comparable {
    /// The management of the municipality.
    case management
    /// The college of mayor and aldermen.
    case college
    /// The council.
    case raad

    /// Who decided, as it stands in a sentence: `het college`.
    public var words: String { self == .raad ? "de raad" : "het \(rawValue)" }

    /// The status that a dossier has after it, at least.
    public var status: Status { self == .management ? .aangeboden : .vastgesteld }

    /// Management comes first, the council last.
    public static func < (lhs: Soort, rhs: Soort) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
      switch self {
      case .management: 0
      case .college: 1
      case .raad: 2
      }
    }
  }

  /// What holds on to it; a number.
  public var id: String
  /// Who decides.
  public var soort: Soort
  /// Who decided in words, such as a name or a role.
  public var door: String
  /// The day of the decision.
  public var datum: Day
  /// The reference under which it is known; nil when there is none.
  public var kenmerk: String?
  /// What was decided.
  public let inhoud: DecidedAnswers
  /// The hash that was written with it, in 64 hexadecimal digits. It belongs to ``inhoud`` unless somebody changed one of
  /// them by hand.
  public let sha256: String

  init(
    id: String,
    soort: Soort,
    door: String,
    datum: Day,
    kenmerk: String?,
    inhoud: DecidedAnswers,
    sha256: String? = nil
  ) {
    self.id = id
    self.soort = soort
    self.door = door
    self.datum = datum
    self.kenmerk = kenmerk
    self.inhoud = inhoud
    self.sha256 = sha256 ?? inhoud.sha256
  }

  /// Whether what it says it was about is what its hash was made of.
  var isUntouched: Bool { sha256 == inhoud.sha256 }

  /// The hash short enough to read out: its first twelve digits, in fours.
  public var vingerafdruk: String {
    let digits = Array(sha256.prefix(12))
    return stride(from: 0, to: digits.count, by: 4)
      .map { String(digits[$0..<min($0 + 4, digits.count)]) }
      .joined(separator: " ")
  }

  /// The decision as it stands in a sentence: `het besluit van het college van 9 juni 2026`.
  public var words: String { "het besluit van \(soort.words) van \(datum.dutch)" }
}
