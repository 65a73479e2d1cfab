/// What must be said of a dossier that was added to a ``RegionTally``.
public enum RegionRemark: Sendable {
  /// Two dossiers of one municipality, of which one counts.
  case twice(counted: RegionContribution, left: RegionContribution)
  /// A dossier of a region.
  case region(RegionContribution)
  /// A dossier with neither code nor name, which counts as a municipality by itself.
  case nameless(RegionContribution)

  /// The dossier that it is about.
  public var file: String {
    switch self {
    case .twice(_, let left): left.file
    case .region(let contribution), .nameless(let contribution): contribution.file
    }
  }

  /// The sentence, in Dutch.
  public var sentence: String {
    switch self {
    case .twice(let counted, let left):
      "waarschuwing: telt niet mee, want van \(left.title) telt \(counted.file): "
        + RegionRemark.reason(counted.peildatum, left.peildatum)
    case .region: "is een dossier van een regio en telt niet mee als gemeente"
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
