/// What goes along when names of questions change: an answer, what several people said, or a digest of an answer.
protocol CarriedValue: Sendable {
  /// Whether there is anything: an unanswered question has none.
  var isAnswered: Bool { get }
  /// Whether another says the same.
  func isSame(as other: Self) -> Bool
  /// The value with new names of choices; nil for a choice that is gone.
  func replacing(_ choices: [String: String?]) -> Self?
  /// Several, one below the other with what they were called; nil where that cannot be.
  static func joined(_ parts: [(label: String, value: Self)]) -> Self?
}

/// A value under the name of a question, on its way from version to version.
struct Carried<Value: CarriedValue>: Sendable {
  /// The name in the version where it is now.
  var name: [NamePiece]
  var value: Value
  /// What it was before its question changed; empty as long as only names did. When the value does not fit in the end,
  /// this is what is kept.
  var origins: [Origin<Value>] = []
  /// What happened on the way.
  var trail: [CarriedEvent] = []
}

/// A value at a question of an older version.
struct Origin<Value: CarriedValue>: Sendable {
  let name: String
  /// The last version in which that was a question.
  let version: String
  let label: String
  let value: Value
  let reason: DroppedReason
}

/// Something that happened to a value on its way, of which whoever looks after the dossier is told.
enum CarriedEvent: Sendable, Equatable {
  case renamed
  /// The choice has another name.
  case chosen
  /// It stood at one question, of which these others came as well.
  case split(label: String, others: [[NamePiece]])
  case joined(labels: [String])
}

/// Why an answer has no question any more.
enum DroppedReason: Sendable, Equatable {
  /// The question is gone.
  case gone
  /// The question is there, but not this choice.
  case choiceGone
  /// The question became one with others that have another answer, or none.
  case differs
  /// The question takes another kind of answer.
  case doesNotFit
}

extension VersionMapping {
  /// Brings values to the new version.
  ///
  /// - Parameter isLoose: whether nobody can tell which pieces of the names are ids.
  /// - Returns: what has a question there, in the order in which it came, and what has none.
  func carry<Value>(
    _ all: [Carried<Value>],
    isLoose: Bool = false
  ) -> (kept: [Carried<Value>], dropped: [Origin<Value>]) {
    var walk = VersionWalk<Value>(mapping: self)
    for one in all { walk.add(one, change(of: one.name, isLoose: isLoose)) }
    return walk.finish()
  }
}

/// A walk over the values of a dossier from one version to the next.
private struct VersionWalk<Value: CarriedValue> {
  let mapping: VersionMapping
  private var kept: [Carried<Value>] = []
  private var dropped: [Origin<Value>] = []
  /// Where the values lie that become one with others, by the name that they get.
  private var places: [[NamePiece]: Int] = [:]
  private var joints: [(place: Int, joint: Joint)] = []

  /// Questions that become one.
  private struct Joint {
    let found: VersionMapping.Found
    var parts: [(one: Carried<Value>, source: Int, origin: Origin<Value>)] = []
  }

  init(mapping: VersionMapping) { self.mapping = mapping }

  mutating func add(_ one: Carried<Value>, _ found: VersionMapping.Found?) {
    var moved = one
    for index in moved.trail.indices {
      if case .split(let label, let others) = moved.trail[index] {
        moved.trail[index] = .split(label: label, others: others.compactMap { mapping.newName(of: $0) })
      }
    }
    guard let found else {
      kept.append(moved)
      return
    }
    let origin = origin(one, found, .doesNotFit)
    guard let target = found.target else {
      if one.value.isAnswered { dropped.append(self.origin(one, found, .gone)) }
      return
    }
    if target != one.name { moved.trail.append(.renamed) }
    moved.name = target
    switch found.change.kind {
    case .dropped: break
    case .renamed: kept.append(moved)
    case .changed:
      moved.origins = [origin]
      guard let value = one.value.replacing(found.change.choices) else {
        dropped.append(self.origin(one, found, .choiceGone))
        return
      }
      if !value.isSame(as: one.value) { moved.trail.append(.chosen) }
      moved.value = value
      kept.append(moved)
    case .split:
      moved.origins = [origin]
      let others = found.change.targets.indices.dropFirst().compactMap(found.name)
      moved.trail.append(.split(label: found.label, others: others))
      kept.append(moved)
    case .joined:
      guard one.value.isAnswered else { return }
      if places[target] == nil {
        places[target] = joints.count
        joints.append((kept.count, Joint(found: found)))
      }
      if let index = places[target] { joints[index].joint.parts.append((moved, found.source, origin)) }
    }
  }

  /// What came of it, with the values that became one where the first of them was.
  mutating func finish() -> (kept: [Carried<Value>], dropped: [Origin<Value>]) {
    for (place, joint) in joints.reversed() {
      if let one = one(of: joint) {
        kept.insert(one, at: place)
      } else {
        dropped += joint.parts.map { origin($0.one, joint.found, .differs, $0.origin) }
      }
    }
    return (kept, dropped)
  }

  /// The value that stands for several; nil where nobody can tell.
  private func one(of joint: Joint) -> Carried<Value>? {
    let parts = joint.parts.sorted { $0.source < $1.source }
    guard let first = parts.first, case .joined(let joining) = joint.found.change.kind else { return nil }
    var one = first.one
    one.origins = parts.map(\.origin)
    if parts.dropFirst().allSatisfy({ $0.one.value.isSame(as: first.one.value) }) {
      // What is said of some is not said of all.
      guard joining == .onderElkaar || parts.count == joint.found.change.sources.count else { return nil }
    } else {
      let labelled = parts.map { (label: $0.origin.label, value: $0.one.value) }
      guard joining == .onderElkaar, let value = Value.joined(labelled) else { return nil }
      one.value = value
    }
    one.trail = parts.flatMap(\.one.trail) + [.joined(labels: parts.map(\.origin.label))]
    return one
  }

  private func origin(
    _ one: Carried<Value>,
    _ found: VersionMapping.Found,
    _ reason: DroppedReason,
    _ known: Origin<Value>? = nil
  ) -> Origin<Value> {
    Origin(
      name: known?.name ?? one.name.name,
      version: mapping.van,
      label: known?.label ?? found.label,
      value: one.value,
      reason: reason
    )
  }
}
