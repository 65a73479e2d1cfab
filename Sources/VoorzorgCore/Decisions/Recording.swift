import TextKit

/// Records decisions in a dossier, and mends what was recorded wrongly.
///
/// The decisions themselves are taken elsewhere. A dossier is bound to a decision as it is when that is recorded.
public struct Recording: Sendable {
  /// What somebody tells of a decision; nil is not told.
  public struct Request: Sendable, Equatable {
    /// Who decides.
    public var soort: Besluit.Soort?
    /// Who decided in words.
    public var door: String?
    /// The day.
    public var datum: Day?
    /// The reference; empty takes it away.
    public var kenmerk: String?

    /// A request.
    public init(soort: Besluit.Soort?, door: String?, datum: Day?, kenmerk: String?) {
      self.soort = soort
      self.door = door.map { TypedText.clean($0).trimmed }
      self.datum = datum
      self.kenmerk = kenmerk.map { TypedText.clean($0).trimmed }
    }

    /// Whether nothing is told.
    public var isEmpty: Bool { soort == nil && door == nil && datum == nil && kenmerk == nil }
  }

  /// Why nothing can be recorded.
  public enum Problem: Error, Sendable, Equatable {
    /// This is missing, such as `door`.
    case missing(String)
    /// This stands on more than one line.
    case severalLines(String)
    /// The day has yet to come.
    case ahead(Day)
    /// It has been recorded already, of the same answers.
    case known(Besluit)
    /// No decision has this id; these are there.
    case unknown(String, among: [String])
  }

  /// The dossier with the change.
  public private(set) var dossier: Dossier
  /// The decision that it is about.
  public let besluit: Besluit
  /// The status before.
  public let statusBefore: Status

  private let instrument: Instrument

  /// A decision about a dossier as it is now. The status goes on with it, and never back.
  ///
  /// - Parameter today: the last day on which a decision can have been taken.
  public init(_ request: Request, in dossier: Dossier, today: Day, _ instrument: Instrument) throws(Problem) {
    guard let soort = request.soort else { throw .missing("soort") }
    guard let door = request.door else { throw .missing("door") }
    guard let datum = request.datum else { throw .missing("datum") }
    try Recording.check(request, today: today)
    let next = (dossier.besluiten.compactMap { Int($0.id) }.max() ?? dossier.besluiten.count) + 1
    let besluit = Besluit(
      id: "\(next)",
      soort: soort,
      door: door,
      datum: datum,
      kenmerk: request.kenmerk.flatMap { $0.isEmpty ? nil : $0 },
      inhoud: DecidedAnswers(dossier, instrument)
    )
    if let known = dossier.besluiten.first(where: { $0.isSame(as: besluit) }) { throw .known(known) }
    self.init(besluit, in: dossier, instrument)
    self.dossier.besluiten.append(besluit)
    raiseStatus()
  }

  /// A decision that was recorded wrongly, mended: what it was about stays as it is.
  public init(
    mending id: String,
    _ request: Request,
    in dossier: Dossier,
    today: Day,
    _ instrument: Instrument
  ) throws(Problem) {
    let index = try Recording.index(of: id, in: dossier)
    try Recording.check(request, today: today)
    var besluit = dossier.besluiten[index]
    besluit.soort = request.soort ?? besluit.soort
    besluit.door = request.door ?? besluit.door
    besluit.datum = request.datum ?? besluit.datum
    besluit.kenmerk = request.kenmerk.map { $0.isEmpty ? nil : $0 } ?? besluit.kenmerk
    self.init(besluit, in: dossier, instrument)
    self.dossier.besluiten[index] = besluit
    raiseStatus()
  }

  /// A decision that should not have been recorded, taken away. The status stays: what it should be nobody can tell.
  public init(removing id: String, in dossier: Dossier, _ instrument: Instrument) throws(Problem) {
    let index = try Recording.index(of: id, in: dossier)
    self.init(dossier.besluiten[index], in: dossier, instrument)
    self.dossier.besluiten.remove(at: index)
  }

  private init(_ besluit: Besluit, in dossier: Dossier, _ instrument: Instrument) {
    self.besluit = besluit
    self.dossier = dossier
    self.instrument = instrument
    statusBefore = dossier.status(instrument)
  }

  /// The status after it.
  public var status: Status { dossier.status(instrument) }

  /// Whether the day lies before the one that the answers tell of.
  public var isBeforePeildatum: Bool {
    dossier.record[instrument.head.peildatum].map { besluit.datum < $0 } ?? false
  }

  private mutating func raiseStatus() {
    guard statusBefore < besluit.soort.status else { return }
    dossier.record.answers[instrument.head.status.index] = .choice(besluit.soort.status.rawValue)
  }

  private static func index(of id: String, in dossier: Dossier) throws(Problem) -> Int {
    guard let index = dossier.besluiten.firstIndex(where: { $0.id == id }) else {
      throw .unknown(id, among: dossier.besluiten.map(\.id))
    }
    return index
  }

  private static func check(_ request: Request, today: Day) throws(Problem) {
    if request.door?.isEmpty == true { throw .missing("door") }
    for (name, text) in [("door", request.door), ("kenmerk", request.kenmerk)] {
      if text?.contains("\n") == true { throw .severalLines(name) }
    }
    if let datum = request.datum, datum > today { throw .ahead(datum) }
  }
}

extension Besluit {
  /// Whether it is the same decision about the same answers.
  fileprivate func isSame(as other: Besluit) -> Bool {
    (soort, door, datum, kenmerk, sha256)
      == (other.soort, other.door, other.datum, other.kenmerk, other.sha256)
  }
}
