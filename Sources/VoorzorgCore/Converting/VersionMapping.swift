/// What became of the questions of one version of the instrument in another.
///
/// Names that it does not speak of are the same in both. All its changes happen at once: each question of the old version
/// is in at most one, and two questions may change names.
struct VersionMapping: Sendable {
  /// The older version.
  let van: String
  /// The newer version.
  let naar: String
  let changes: [Change]

  /// Something that happened to a question or to several.
  struct Change: Sendable {
    let kind: Kind
    let sources: [Source]
    let targets: [NamePattern]
    /// The new name of each choice that changed; nil for one that is gone.
    var choices: [String: String?] = [:]
  }

  /// What happened.
  enum Kind: Sendable, Equatable {
    /// Another name, and nothing else. Of a group or a list all that is in it goes along.
    case renamed
    /// Other choices, or another kind of answer.
    case changed
    /// Several questions in its place.
    case split
    /// One question in the place of several.
    case joined(Joining)
    /// It is no longer asked.
    case dropped
  }

  /// How answers of several questions become one.
  enum Joining: String, Sendable {
    /// Texts, one below the other.
    case onderElkaar = "onder-elkaar"
    /// Only when all say the same: else nobody knows the answer.
    case gelijk
  }

  /// A question of the old version.
  struct Source: Sendable {
    let pattern: NamePattern
    /// What it was called; empty where it only got another name.
    let label: String
  }

  /// The change that a question is in.
  struct Found {
    let change: Change
    /// Which of the sources it is.
    let source: Int
    let match: NamePattern.Match
    /// What the question was called.
    var label: String { change.sources[source].label }

    /// Its name in the new version, in the first of the targets.
    var target: [NamePiece]? { name(in: 0) }

    /// Its name in one of the targets.
    func name(in target: Int) -> [NamePiece]? {
      guard change.targets.indices.contains(target) else { return nil }
      return change.targets[target].name(with: match.captured) + match.rest
    }
  }

  /// Finds the change that a question is in: of several that which says most.
  func change(of name: [NamePiece], isLoose: Bool = false) -> Found? {
    var best: (found: Found, weight: Int)?
    for change in changes {
      for (index, source) in change.sources.enumerated() {
        let weight = source.pattern.weight
        guard best.map({ $0.weight < weight }) ?? true,
          let match = source.pattern.match(name, isWhole: change.kind != .renamed, isLoose: isLoose)
        else { continue }
        best = (Found(change: change, source: index, match: match), weight)
      }
    }
    return best?.found
  }

  /// Whether questions in an object or list with this name are in a change, so that it may be gone itself.
  func concerns(_ name: [NamePiece]) -> Bool {
    changes.contains { $0.sources.contains { $0.pattern.mayLie(in: name) } }
  }

  /// The name of a question in the new version, where it has one that can be told.
  func newName(of name: [NamePiece], isLoose: Bool = false) -> [NamePiece]? {
    guard let found = change(of: name, isLoose: isLoose) else { return name }
    return found.target
  }
}
