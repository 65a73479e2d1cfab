/// What a municipality has filled in: the answers on the form of the instrument, with what says which form.
public struct Dossier: Sendable, Equatable {
  /// The format that is written, and the oldest that is read.
  public static let format = "voorzorg-dossier/1"

  /// Whether a format is a later version of this one, such as `voorzorg-dossier/1.1` or `/2`.
  static func isNewerFormat(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "voorzorg-dossier" else { return false }
    let numbers = parts[1].split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(numbers.count), let major = numbers[0], major >= 1 else { return false }
    return numbers.count == 1 ? major > 1 : numbers[1] != nil
  }

  /// Whom a dossier is about.
  public enum Subject: String, Sendable {
    /// A municipality.
    case gemeente
    /// Municipalities that work together.
    case regio
  }

  /// Whom it is about: the head is `gemeente` or `regio`.
  public var subject: Subject
  /// The reference to a JSON Schema, kept as it was found.
  public var schema: String?
  /// The version of the catalogues it was filled in with.
  public var instrument: String?
  /// The answers on the form of the whole dossier.
  public var record: Record
  /// The decisions that were recorded, in the order in which they were.
  public var besluiten: [Besluit] = []
  /// What contributors differ about, until somebody settles it.
  public var openPunten: [OpenPunt] = []
  /// The answers that no question of this version takes.
  public var vervallen: [Vervallen] = []

  /// A dossier with nothing filled in.
  public init(for instrument: Instrument, subject: Subject = .gemeente) {
    self.subject = subject
    self.instrument = instrument.version
    record = instrument.form.emptyRecord
  }

  /// The name of the municipality or the region, as it was typed; nil when it is not filled in.
  public func naam(_ instrument: Instrument) -> String? {
    switch subject {
    case .gemeente: record[instrument.head.naam]
    case .regio: record[instrument.head.regioNaam]
    }
  }
}
