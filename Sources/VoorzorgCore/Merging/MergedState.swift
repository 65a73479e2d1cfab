/// What one dossier says about a question: an answer, an open point, or nothing.
struct MergedState {
  var answer: OpenPunt.Waarde = .leeg
  var meningen: [OpenPunt.Mening]?
  /// Who says it.
  var people: [String] = []

  /// The bytes that tell it from another, but for who says it.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      answer.write(to: &writer)
      if let meningen { writer.object(OpenPunt(name: "", meningen: meningen).write) }
    }
    return writer.bytes
  }

  /// What was said, each with who did.
  private var said: [OpenPunt.Mening] {
    guard let meningen else { return [OpenPunt.Mening(answer, door: people)] }
    return meningen + (answer == .leeg ? [] : [OpenPunt.Mening(answer, door: people)])
  }

  /// One state out of those of several people and of the common older version, which says nothing where there is none.
  ///
  /// Who left something as it was has no say. What one changed counts, and what several changed in the same way; where
  /// they differ everything they say is kept side by side.
  static func merged(_ states: [MergedState], base: MergedState) -> MergedState {
    let before = base.bytes
    let changed = states.filter { $0.bytes != before }
    guard let first = changed.first else { return base }
    let bytes = first.bytes
    if changed.allSatisfy({ $0.bytes == bytes }) { return first }
    let said = changed.flatMap(\.said).united
    if said.count == 1 { return MergedState(answer: said[0].antwoord) }
    return MergedState(meningen: said)
  }
}
