/// A question of an optional part that tells something of what it is linked to.
struct LinkedAnswer: Sendable {
  /// The part: `preventiescan`, `monitor` or `regioplan`.
  let part: Part
  /// Where its answer is in the part, or in a round of the monitor.
  let slot: Slot<String>
  /// The name of the question within the part or the round.
  let path: String
  /// What it asks about, for a message: where it stands in its instrument, and what it is.
  let title: String

  /// The answer that says no.
  var no: String { part == .regioplan ? "geen-prioriteit" : "nee" }
}

/// Finds the questions of a dossier that links lead to.
struct LinkedAnswers {
  let instrument: Instrument
  let find: PartFinder
  let verbanden: Verbanden

  /// The questions that are linked to an ankerpunt in the same words: actions of the preventiescan, then questions
  /// of the monitor.
  ///
  /// Our own readings are left out: what rests on them is no ground to ask somebody to think again.
  func answers(ofAnkerpunt name: String) throws(CatalogueFault) -> [LinkedAnswer] {
    let ankerpunt = Verband.End(.ankerpunt, name)
    var answers: [LinkedAnswer] = []
    for linked in try verbanden.pijleracties(of: ankerpunt) where linked.strength == .woordelijk {
      if let answer = try answer(to: Verband.End(.pijleractie, linked.entry.name)) { answers.append(answer) }
    }
    for step in try verbanden.steps(from: ankerpunt) where step.verband.strength == .woordelijk {
      guard [.indicator, .subvraag, .onderdeel].contains(step.far.end.kind) else { continue }
      if let answer = try answer(to: step.far.end) { answers.append(answer) }
    }
    return answers
  }

  /// The question that asks about an end; nil when the dossier has none that is answered with yes or no.
  func answer(to end: Verband.End) throws(CatalogueFault) -> LinkedAnswer? {
    let title = try VerbandResolver(instrument).describe(end)?.text ?? end.name
    switch end.kind {
    case .pijleractie:
      guard let (action, group, _) = try PijlersCatalogue.load().action(end.name) else { return nil }
      let path = "\(group.name).acties.\(action.name).antwoord"
      return LinkedAnswer(
        part: .preventiescan,
        slot: try find.preventiescan.slot(path),
        path: path,
        title: title
      )
    case .slag:
      let path = "slagen.\(end.name).stand"
      return LinkedAnswer(part: .regioplan, slot: try find.regioplan.slot(path), path: path, title: title)
    case .indicator, .subvraag, .onderdeel:
      guard let path = try monitorPath(of: end) else { return nil }
      return LinkedAnswer(part: .monitor, slot: try find.monitor.slot(path), path: path, title: title)
    default: return nil
    }
  }

  /// The name of a question of the dashboard within a round.
  ///
  /// For an indicator as a whole that is its first question, the same rule of ours as for the national figures: the
  /// others ask how or for whom.
  private func monitorPath(of end: Verband.End) throws(CatalogueFault) -> String? {
    let path = end.path
    guard let indicator = try Indicatoren.load().indicator(path[0]),
      let question = path.count == 1 ? indicator.subvragen.first : indicator.subvraag(named: path[1]),
      question.kind == .yesNoUnknown, question.onderdelen.isEmpty == (path.count < 3)
    else { return nil }
    return (["indicatoren", indicator.name, question.name] + path.dropFirst(2)).joined(separator: ".")
  }
}
