/// What became of the monitor at one level: its newest round then and now. Levels are never put together.
public struct LevelChange: Sendable {
  /// The level.
  public let level: Monitor.Level
  /// What the newest round then is called; nil when there was none.
  public let oldRound: String?
  /// What the newest round now is called; nil when there is none.
  public let newRound: String?
  /// The scores that have another colour, by the rule of our own; none where a round is missing.
  public let colours: [MonitorChange.Colour]
  /// The questions of a newer round that are answered otherwise than those of the older one. Empty when both dossiers end
  /// with the same round: then they stand among the answers.
  public let answers: [MonitorChange.Reply]

  /// The levels at which either dossier has a round.
  static func all(_ old: Monitor, _ new: Monitor) -> [LevelChange] {
    Monitor.Level.allCases.compactMap { level in
      let (before, after) = (old.newest(at: level), new.newest(at: level))
      guard before != nil || after != nil else { return nil }
      let change = before.flatMap { before in after.map { MonitorChange(from: before, to: $0) } }
      let isSame = before?.record.id == after?.record.id
      return LevelChange(
        level: level,
        oldRound: before.map(old.name),
        newRound: after.map(new.name),
        colours: change?.colours ?? [],
        answers: isSame ? [] : change?.answers ?? []
      )
    }
  }
}

extension MonitorChange.Reply {
  /// Why the other answer counts as a change.
  func kind(in form: Form) -> ChangeKind {
    ChangeKind(from: old, to: new, entry: form.entries[question.slot])
  }
}
