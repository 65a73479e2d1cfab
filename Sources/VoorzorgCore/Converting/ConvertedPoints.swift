/// What people differed about in an older version, on its way to this one.
struct ConvertedPoints {
  private var carried: [Carried<Point>]

  /// What several people said of a question.
  struct Point: CarriedValue {
    var meningen: [OpenPunt.Mening]

    var isAnswered: Bool { true }

    /// A point is about one question: two are never the same.
    func isSame(as other: Point) -> Bool { false }

    func replacing(_ choices: [String: String?]) -> Point? {
      var replaced = self
      for index in meningen.indices {
        guard case .tekst(let choice) = meningen[index].antwoord, let new = choices[choice] else { continue }
        guard let new else { return nil }
        replaced.meningen[index].antwoord = .tekst(new)
      }
      replaced.meningen = replaced.meningen.united
      return replaced
    }

    static func joined(_ parts: [(label: String, value: Point)]) -> Point? { nil }
  }

  init(_ points: [OpenPunt]) {
    carried = points.map { Carried(name: Array(loose: $0.name), value: Point(meningen: $0.meningen)) }
  }

  /// The points under the names that they have now.
  var all: [OpenPunt] { carried.map { OpenPunt(name: $0.name.name, meningen: $0.value.meningen) } }

  /// Brings the points to the new version, and gives what was said where there is no question any more.
  mutating func carry(by mapping: VersionMapping) -> [(answer: Vervallen, reason: DroppedReason)] {
    let (kept, dropped) = mapping.carry(carried, isLoose: true)
    // Beside what others answered to the questions that became one, what people differ about cannot stay open.
    let isJoined = { (one: Carried<Point>) in
      one.trail.contains { if case .joined = $0 { true } else { false } }
    }
    carried = kept.filter { !isJoined($0) }
    return (dropped + kept.filter(isJoined).flatMap(\.origins)).flatMap(ConvertedPoints.answers)
  }

  /// Takes away the points whose question takes other answers than those that were given, and gives these.
  mutating func dropMisfits(
    in dossier: Dossier,
    _ instrument: Instrument
  ) -> [(answer: Vervallen, reason: DroppedReason)] {
    let misfits = carried.filter { one in
      guard !one.origins.isEmpty,
        case .question(_, let position) = OpenPlace(one.name.name, in: dossier, instrument)
      else { return false }
      return one.value.meningen.contains { mening in
        mening.antwoord != .leeg && mening.antwoord.answer(to: position.entry.field) == nil
      }
    }
    carried.removeAll { one in misfits.contains { $0.name == one.name } }
    return misfits.flatMap(\.origins).flatMap(ConvertedPoints.answers)
  }

  /// What was said, each with who said it.
  private static func answers(_ origin: Origin<Point>) -> [(answer: Vervallen, reason: DroppedReason)] {
    origin.value.meningen.map { mening in
      let answer = Vervallen(
        vraag: origin.name,
        versie: origin.version,
        label: origin.label,
        antwoord: mening.antwoord,
        door: mening.door
      )
      return (answer, origin.reason)
    }
  }
}
