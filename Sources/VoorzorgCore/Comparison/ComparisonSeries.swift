/// Dossiers in order of time, and what changed from each to the next and from the first to the last.
public struct ComparisonSeries: Sendable {
  /// The dossiers, oldest first; in the order in which they were named where the order in time is not known.
  public let dossiers: [ComparedDossier]
  /// From each dossier to the next.
  public let steps: [Comparison]
  /// From the first to the last.
  public let whole: Comparison
  /// What the reader must know of the dossiers themselves.
  public let remarks: [ComparisonRemark]
  /// The remarks that belong in what is written, which is the same in whatever order the dossiers are named.
  var lastingRemarks: [ComparisonRemark] { remarks.filter { $0 != .reordered } }
  /// Whether they are about different municipalities or regions: then nothing is further or less far.
  public let isSideBySide: Bool

  /// Why dossiers cannot be compared.
  public enum Problem: Error, Sendable, Equatable {
    /// There are fewer than two.
    case tooFew
    /// Two are about different municipalities or regions.
    case otherSubject(String, String)
    /// More than two were to be laid side by side.
    case tooManySideBySide
  }

  /// Compares dossiers.
  ///
  /// - Parameter allowsOthers: whether two dossiers may be about different municipalities or regions.
  /// - Throws: ``Problem`` when they cannot be compared.
  public init(
    _ named: [ComparedDossier],
    allowsOthers: Bool,
    checker: Checker,
    gemeenten: Gemeenten,
    instrument: Instrument
  ) throws(Problem) {
    guard named.count > 1 else { throw .tooFew }
    let subjects = named.map { ComparedSubject($0, gemeenten, instrument) }
    let strangers = ComparedSubject.strangers(among: subjects)
    if let (one, other) = strangers.pair {
      guard allowsOthers else { throw .otherSubject(one.shown, other.shown) }
      guard named.count == 2 else { throw .tooManySideBySide }
    }
    isSideBySide = strangers.pair != nil
    dossiers = isSideBySide ? named : ComparisonSeries.inOrder(named)
    let dossiers = dossiers
    steps = zip(dossiers, dossiers.dropFirst()).map { old, new in
      Comparison(old, new, checker: checker, instrument: instrument)
    }
    whole =
      steps.count == 1
      ? steps[0]
      : Comparison(dossiers[0], dossiers[dossiers.count - 1], checker: checker, instrument: instrument)
    remarks = ComparisonRemark.all(
      named: named,
      ordered: dossiers,
      isSideBySide: isSideBySide,
      isUnnamed: strangers.isUnclear
    )
  }

  /// The dossiers by peildatum, those of one day as they were named; as they were named when one has none.
  private static func inOrder(_ named: [ComparedDossier]) -> [ComparedDossier] {
    let days = named.compactMap(\.peildatum)
    guard days.count == named.count else { return named }
    let order = named.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    return order.map { named[$0] }
  }
}
