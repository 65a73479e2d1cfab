// What a decision is about. Management, college and raad decide on scan and plan, and in a region on the regional plan;
// what is worked on all year is not decided.
extension Part {
  /// Whether a decision is about the answers of this part that are given before it.
  func isDecided(for subject: Dossier.Subject) -> Bool {
    switch self {
    case .scan, .plan: true
    case .regioplan: subject == .regio
    case .kop, .stappen, .basis, .preventiescan, .monitor: false
    }
  }
}

extension Form.Entry {
  /// Whether a decision is about the answer. The catalogue says so of a question that differs from its part, such as the
  /// name of the municipality in the head.
  func isDecided(for subject: Dossier.Subject) -> Bool {
    guard field.moment == .voorbereiden else { return false }
    return field.isDecided ?? part.isDecided(for: subject)
  }
}
