extension Document.Inline {
  /// Whether it stands out: our own words that are stressed, and what tells that an answer is missing.
  var isStressed: Bool {
    switch self {
    case .strong: true
    case .answer(let block): block.answer == nil && block.alarm != nil
    case .own, .typed: false
    }
  }
}
