/// What checking finds in a newer dossier beside what it found in the older one.
///
/// Faults and warnings only: tips are for who fills in. Rules about what is past are silent, for a comparison holds no
/// clock.
public struct FindingChanges: Sendable {
  /// How many there were.
  public let oldCount: Int
  /// How many there are.
  public let newCount: Int
  /// What was found then and is not found now; its places are those of the older dossier.
  public let solved: [Finding]
  /// What is found now and was not then.
  public let new: [Finding]

  init(_ old: Dossier, _ new: Dossier, checker: Checker, instrument: Instrument) {
    let before = FindingChanges.keyed(old, checker, instrument)
    let after = FindingChanges.keyed(new, checker, instrument)
    oldCount = before.count
    newCount = after.count
    solved = FindingChanges.rest(before, without: after)
    self.new = FindingChanges.rest(after, without: before)
  }

  private typealias Keyed = (key: [String], finding: Finding)

  private static func keyed(_ dossier: Dossier, _ checker: Checker, _ instrument: Instrument) -> [Keyed] {
    checker.findings(in: dossier, today: nil, from: .waarschuwing).map { finding in
      let question = finding.place.question.map { dossier.stableName(of: $0, instrument) }
      return ([finding.code, question ?? ""], finding)
    }
  }

  /// The findings that the others do not have; a finding that stands twice counts twice.
  private static func rest(_ some: [Keyed], without others: [Keyed]) -> [Finding] {
    var left = Dictionary(others.map { ($0.key, 1) }, uniquingKeysWith: +)
    return some.compactMap { key, finding in
      guard let count = left[key], count > 0 else { return finding }
      left[key] = count - 1
      return nil
    }
  }
}
