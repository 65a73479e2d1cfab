import VoorzorgCore

/// What `voorzorg invullen` can begin with: a part of the dossier, or what contributors differ about.
enum FillingPart: RawRepresentable, CaseIterable, Sendable, Equatable {
  case part(Part)
  case openPunten

  static let allCases: [FillingPart] = Part.allCases.map(FillingPart.part) + [.openPunten]

  init?(rawValue: String) {
    guard let found = FillingPart.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = found
  }

  var rawValue: String {
    switch self {
    case .part(let part): part.rawValue
    case .openPunten: "open-punten"
    }
  }

  /// The part of the dossier; nil for what is not one.
  var part: Part? {
    if case .part(let part) = self { part } else { nil }
  }
}
