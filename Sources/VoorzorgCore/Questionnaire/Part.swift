/// A part of the dossier that can be filled in and reported by itself.
public enum Part: String, Sendable, CaseIterable {
  /// The municipality, the day, the status and the people.
  case kop
  /// The twelve ankerpunten.
  case scan
  /// The priorities.
  case plan

  /// The name for readers.
  public var title: String {
    switch self {
    case .kop: "Kop"
    case .scan: "Voorzorgscan"
    case .plan: "Implementatieplan"
    }
  }

  init(path: String) {
    switch path.prefix(while: { $0 != "." }) {
    case "voorzorgscan": self = .scan
    case "implementatieplan": self = .plan
    default: self = .kop
    }
  }
}
