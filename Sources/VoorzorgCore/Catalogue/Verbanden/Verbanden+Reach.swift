extension Verbanden {
  /// A link as one meets it from one of its ends.
  public struct Step: Sendable, Equatable {
    /// The link.
    public let verband: Verband
    /// The end from which one comes: what was asked about, or something that stands for it.
    public let near: Verband.Side
    /// The end to which the link leads.
    public let far: Verband.Side
  }

  /// The links of an end, seen from there.
  ///
  /// What lies within it counts too, and the links of a group of actions hold for each of its actions.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed.
  public func steps(from end: Verband.End) throws(CatalogueFault) -> [Step] {
    var starts = [end]
    switch end.kind {
    case .pijleractie:
      if let (_, group, _) = try PijlersCatalogue.load().action(end.name) {
        starts.append(Verband.End(.actiegroep, group.name))
      }
    case .actiegroep:
      starts += try actions(in: end.name).map { Verband.End(.pijleractie, $0) }
    default: break
    }
    var seen: Set<String> = []
    var steps: [Step] = []
    for start in starts {
      for verband in verbanden(within: start) where seen.insert(verband.name).inserted {
        let isFrom = verband.from.end.lineage.contains(start)
        // A link within one and the same whole, such as from an action to its own paragraph, leads nowhere.
        guard isFrom != verband.to.end.lineage.contains(start) else { continue }
        steps.append(
          isFrom
            ? Step(verband: verband, near: verband.from, far: verband.to)
            : Step(verband: verband, near: verband.to, far: verband.from)
        )
      }
    }
    return steps
  }

  /// What the links of an end lead to, by the name of what is found there: `kind` says of which kind that is.
  func reached(from end: Verband.End, _ kind: Verband.Kind) throws(CatalogueFault) -> [String: [Verband]] {
    var found: [String: [Verband]] = [:]
    for step in try steps(from: end) {
      var names = step.far.end.lineage.filter { $0.kind == kind }.map(\.name)
      if kind == .pijleractie, step.far.end.kind == .actiegroep {
        names += try actions(in: step.far.end.name)
      }
      for name in names { found[name, default: []].append(step.verband) }
    }
    return found
  }

  private func actions(in group: String) throws(CatalogueFault) -> [String] {
    try PijlersCatalogue.load().groups.first { $0.name == group }?.actions.map(\.name) ?? []
  }
}
