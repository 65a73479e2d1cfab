/// What must be said of a dossier that was added to a ``RegionTally``.
public enum RegionRemark: Sendable {
  /// Two dossiers of one municipality, of which one counts.
  case twice(counted: RegionContribution, left: RegionContribution)
  /// A dossier of a region.
  case region(RegionContribution)
  /// Two dossiers of one region, of which one tells the regional plan.
  case regionTwice(counted: RegionContribution, left: RegionContribution)
  /// A municipality without a code that has the name of another with one: both count, since a name is no proof.
  case sameName(RegionContribution, other: RegionContribution)
  /// A dossier of a version of the instrument that this program does not know.
  case otherVersion(RegionContribution, version: String)
  /// A dossier with neither code nor name, which counts as a municipality by itself.
  case nameless(RegionContribution)

  /// The dossier that it is about.
  public var file: String {
    switch self {
    case .twice(_, let left), .regionTwice(_, let left): left.file
    case .region(let contribution), .nameless(let contribution), .sameName(let contribution, _),
      .otherVersion(let contribution, _):
      contribution.file
    }
  }

  /// The sentence, in Dutch.
  public var sentence: String {
    switch self {
    case .twice(let counted, let left):
      "waarschuwing: telt niet mee, want van \(left.title) telt \(counted.file): "
        + RegionRemark.reason(counted.peildatum, left.peildatum)
    case .region: "is een dossier van een regio en telt niet mee als gemeente"
    case .regionTwice(let counted, let left):
      "waarschuwing: telt niet mee, want voor het plan van \(left.title) telt \(counted.file): "
        + RegionRemark.reason(counted.peildatum, left.peildatum)
    case .sameName(let contribution, let other):
      "waarschuwing: \(contribution.title) heeft geen code en telt apart naast \(other.file) "
        + "met code \(other.code ?? ""); is het dezelfde gemeente, vul dan de code in"
    case .otherVersion(_, let version):
      "waarschuwing: is ingevuld met versie '\(version.shown)' van het instrument, die voorzorg niet kent; "
        + "alleen vragen met dezelfde naam tellen mee"
    case .nameless: "waarschuwing: heeft geen naam en geen code; telt mee als een gemeente apart"
    }
  }

  /// Why one of two counts, from their days.
  private static func reason(_ counted: Day?, _ left: Day?) -> String {
    switch (counted, left) {
    case (nil, nil): "dat kwam eerder, en geen van beide heeft een peildatum"
    case (_?, nil): "dit dossier heeft geen peildatum"
    case (let counted, let left) where counted == left: "dat kwam eerder, met dezelfde peildatum"
    case (_, _): "dat heeft een nieuwere peildatum"
    }
  }
}
