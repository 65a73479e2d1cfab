import TextKit

// What somebody meant who typed a name that no question has.
extension Questionnaire {
  /// The name nearest to one that no question has.
  public func nearestName(to name: String) -> String? {
    TextKit.nearestName(to: name, among: questions.map(\.name))
      ?? questions.first { $0.field.name.folded == name.folded }?.name ?? nearestPath(to: name)
  }

  /// The name with the nearest step for each step: a short step in a long name may hold a mistake of its own.
  private func nearestPath(to name: String) -> String? {
    let steps = name.split(separator: ".").map(String.init)
    guard steps.count > 1 else { return nil }
    var paths = questions.map { $0.name.split(separator: ".").map(String.init) }
    for (depth, step) in steps.enumerated() {
      paths.removeAll { $0.count <= depth }
      let known = Set(paths.map { $0[depth] })
      // Another position is no misspelling, and of a mistyped name the order in the dossier decides.
      guard known.contains(step) || Int(step) == nil,
        let meant = known.contains(step)
          ? step : TextKit.nearestName(to: step, among: paths.map { $0[depth] }.unique)
      else { return nil }
      paths.removeAll { $0[depth] != meant }
    }
    // What stops one step short, such as an action without '.antwoord', means the first question there.
    return paths.allSatisfy { $0.count <= steps.count + 1 } ? paths.first?.joined(separator: ".") : nil
  }

  /// The entry that can be made now, such as `monitor.2`, in the list in which a name skips positions.
  func nextEntry(insteadOf name: String) -> String? {
    let steps = name.split(separator: ".", omittingEmptySubsequences: false)
    for (depth, step) in steps.enumerated().dropFirst() {
      guard let position = Int(step) else { continue }
      let list = steps[..<depth].map { $0 + "." }.joined()
      let last = questions.filter { $0.name.hasPrefix(list) }
        .compactMap { Int($0.name.dropFirst(list.count).prefix { $0 != "." }) }.max()
      if let last, position > last { return "\(list)\(last)" }
    }
    return nil
  }
}

extension [String] {
  /// Each text once, in the order of the first.
  fileprivate var unique: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}
