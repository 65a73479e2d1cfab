/// What could not be read of a dossier, so that rules do not tell once more what reading has told.
struct Unread {
  /// Questions whose answer does not fit.
  private var questions: Set<String> = []
  /// JSON Pointers of objects in which something could not be read.
  private var objects: [String] = []
  private var hasUnknownAnkerpunt = false
  /// Whether keys, types or ids are wrong.
  ///
  /// Then only faults are looked for in the rest: a warning weighs several answers against one another, and
  /// those may be the ones that are missing.
  private(set) var isPartial = false

  /// - Parameter findings: what reading found, with their places looked up.
  init(_ findings: [Finding]) {
    for finding in findings where finding.severity == .fout {
      if !finding.code.hasPrefix("V2") { isPartial = true }
      if finding.code == UnknownAnkerpunt.description.code { hasUnknownAnkerpunt = true }
      if let question = finding.place.question {
        questions.insert(question)
      } else if let pointer = finding.place.pointer, let slash = pointer.lastIndex(of: "/") {
        // A key of the dossier itself says nothing about the other keys.
        objects.append(slash == pointer.startIndex ? pointer : String(pointer[..<slash]))
      }
    }
  }

  /// Whether what a rule found, with its place looked up, may come from what could not be read.
  func explains(_ finding: Finding) -> Bool {
    if isPartial, finding.severity != .fout { return true }
    // An ankerpunt that is misspelt in the plan looks as if it were left out of it.
    if hasUnknownAnkerpunt, finding.code == ChosenOutsidePlan.code { return true }
    return explains(finding.place) || finding.related.map(explains) ?? false
  }

  private func explains(_ place: Place) -> Bool {
    if let question = place.question, questions.contains(question) { return true }
    guard let pointer = place.pointer else { return false }
    return objects.contains { pointer == $0 || pointer.hasPrefix($0 + "/") }
  }
}
