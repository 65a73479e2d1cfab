/// What of a region may be told to others without names; see ``NamelessRegion``.
///
/// This is an allow list: a part of an overview that is not here stays in the region.
public enum NamelessPart: String, Sendable, CaseIterable {
  /// The twelve ankerpunten of the scan (S0).
  case ankerpunten
  /// The 119 actions of the Preventiescanner (S1).
  case preventiescan
  /// The quick wins and further actions of the regional plan, and its adoption (S2).
  case regioplan
  /// The means that municipalities bring (S2).
  case middelen
  /// The indicators of the dashboard (S3).
  case monitor

  /// The title of its chapter.
  var title: String {
    switch self {
    case .ankerpunten: "Ankerpunten"
    case .preventiescan: "Preventiescan"
    case .regioplan: "Regionaal plan"
    case .middelen: "Middelen"
    case .monitor: "Monitor"
    }
  }

  /// What may be told of the part of an overview that is asked for; empty when that has to stay in the region.
  public static func allowed(of part: RegionPart) -> [NamelessPart] {
    part == .alles ? allCases : NamelessPart(rawValue: part.rawValue).map { [$0] } ?? []
  }
}
