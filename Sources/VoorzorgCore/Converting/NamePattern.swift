/// A piece of the name of a question.
enum NamePiece: Sendable, Hashable {
  /// A key of the dossier.
  case key(String)
  /// An entry of a list, by its id. It may hold anything.
  case entry(String)

  var text: String {
    switch self {
    case .key(let text), .entry(let text): text
    }
  }
}

extension [NamePiece] {
  /// The name as it is written, with dots.
  var name: String { map(\.text).joined(separator: ".") }

  /// The pieces of a name of which nobody can tell which of them are ids.
  init(loose name: String) {
    self = name.split(separator: ".", omittingEmptySubsequences: false).map { .key(String($0)) }
  }
}

/// Names of questions in a catalogue of conversions: `implementatieplan.*.doel`, where `*` stands for one piece.
struct NamePattern: Sendable, Hashable {
  private static let any = "*"
  let parts: [String]

  /// The pattern in a text; nil when that is none.
  init?(_ text: String) {
    parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts[0] != NamePattern.any, !parts.contains("") else { return nil }
  }

  var text: String { parts.joined(separator: ".") }

  /// How many pieces it leaves open.
  var openings: Int { parts.count { $0 == NamePattern.any } }

  /// How much it says: of two patterns for one name that with more counts.
  var weight: Int { 2 * parts.count - openings }

  /// What a pattern finds in a name.
  struct Match {
    /// What stands in its open places.
    fileprivate(set) var captured: [[NamePiece]]
    /// What comes behind it.
    let rest: [NamePiece]
  }

  /// Looks for the pattern at the beginning of a name; nil when it does not stand there.
  ///
  /// - Parameters:
  ///   - isWhole: whether nothing may come behind it.
  ///   - isLoose: whether the name is of ``Swift/Array/init(loose:)``, where an id with dots is several pieces.
  func match(_ name: [NamePiece], isWhole: Bool, isLoose: Bool = false) -> Match? {
    match(parts[...], name[...], isWhole: isWhole, isLoose: isLoose)
  }

  private func match(
    _ parts: ArraySlice<String>,
    _ name: ArraySlice<NamePiece>,
    isWhole: Bool,
    isLoose: Bool
  ) -> Match? {
    guard let part = parts.first else {
      return isWhole && !name.isEmpty ? nil : Match(captured: [], rest: Array(name))
    }
    guard let piece = name.first else { return nil }
    let rest = parts.dropFirst()
    guard part == NamePattern.any else {
      return piece == .key(part) ? match(rest, name.dropFirst(), isWhole: isWhole, isLoose: isLoose) : nil
    }
    for count in 1...(isLoose ? name.count : 1) {
      if var found = match(rest, name.dropFirst(count), isWhole: isWhole, isLoose: isLoose) {
        found.captured.insert(Array(name.prefix(count)), at: 0)
        return found
      }
    }
    return nil
  }

  /// The name with these pieces in its open places.
  func name(with captured: [[NamePiece]]) -> [NamePiece] {
    var left = captured[...]
    return parts.flatMap { part -> [NamePiece] in
      part == NamePattern.any ? left.popFirst() ?? [] : [.key(part)]
    }
  }

  /// Whether what it finds may stand in an object or list with this name.
  func mayLie(in name: [NamePiece]) -> Bool {
    name.count < parts.count
      && zip(name, parts).allSatisfy { piece, part in part == NamePattern.any || piece == .key(part) }
  }

  /// Whether a form has what it finds.
  func isKnown(to form: Form, _ group: Form.Group) -> Bool { NamePattern.isKnown(parts[...], form, group) }

  private static func isKnown(_ parts: ArraySlice<String>, _ form: Form, _ group: Form.Group) -> Bool {
    guard let part = parts.first else { return true }
    let rest = parts.dropFirst()
    return zip(group.keys, group.members).contains { key, member in
      guard part == any || part == key else { return false }
      switch member {
      case .entry: return rest.isEmpty
      case .group(let inner): return isKnown(rest, form, inner)
      case .list(let slot):
        let list = form.lists[slot]
        if rest.isEmpty || list.isSingle { return isKnown(rest, list.form, list.form.root) }
        return rest.first == any && isKnown(rest.dropFirst(), list.form, list.form.root)
      case .besluiten, .openPunten, .vervallen: return false
      }
    }
  }
}
