extension Monitor {
  /// The indicators of a chapter as lights, beside what the country answered.
  ///
  /// - Parameters:
  ///   - table: the same figures, and more.
  ///   - national: the national figure of an indicator's first question.
  func lights(
    _ hoofdstuk: Indicatoren.Hoofdstuk,
    _ asked: [IndicatorQuestions],
    in round: MonitorRound,
    table: Document.Table,
    national: @escaping @Sendable (IndicatorQuestions) -> String?
  ) -> Picture {
    let title = "\(hoofdstuk.title): de kleuren van de indicatoren (eigen regel)"
    return Picture(id: "lichten", title: title, table: table) {
      Monitor.panels(of: asked.map { light(of: $0, in: round, national: national($0)) })
    }
  }

  private func light(
    of asked: IndicatorQuestions,
    in round: MonitorRound,
    national: String?
  ) -> IndicatorLight {
    IndicatorLight(
      number: asked.indicator.number,
      title: asked.indicator.shortTitle,
      lights: round.scores(of: asked).map { state in
        let words = "\(state.kleur.rawValue) (\(indicatoren.meaning(of: state.kleur)?.title ?? ""))"
        return IndicatorLight.Light(
          kleur: state.kleur,
          words: (state.score.title.map { "\($0): " } ?? "") + words
        )
      },
      national: national
    )
  }

  /// The indicators in one part, or in two where there are many.
  private static func panels(of lights: [IndicatorLight]) -> [Picture.Panel] {
    let half = lights.count > 5 ? (lights.count + 1) / 2 : lights.count
    return [lights.prefix(half), lights.dropFirst(half)].filter { !$0.isEmpty }.map { part in
      let (first, last) = (part.first?.number ?? "", part.last?.number ?? "")
      return Picture.Panel(
        title: first == last ? "Indicator \(first)" : "Indicatoren \(first) tot en met \(last)",
        content: .lights(Array(part))
      )
    }
  }

  /// How many of each colour rounds have, the oldest first.
  func colourPicture(of rounds: [MonitorRound]) -> Picture {
    let rounds = rounds.reversed().map { round in
      let colours = slots.indicatoren.flatMap { round.scores(of: $0) }.map(\.kleur)
      return RoundColours(
        name: name(of: round),
        counts: Indicator.Kleur.allCases.map { kleur in colours.count { $0 == kleur } }
      )
    }
    return Picture(
      id: "rondes",
      title: "De kleuren van alle indicatoren, ronde na ronde (eigen regel)",
      table: Document.Table(
        caption: "Hoe vaak elke kleur voorkomt, per ronde (eigen regel)",
        columns: ["Ronde"] + Indicator.Kleur.allCases.map(indicatoren.shown),
        rows: rounds.map { round in [.own(round.name)] + round.counts.map { .own("\($0)") } }
      )
    ) {
      let count = 6
      return stride(from: 0, to: rounds.count, by: count).map { start in
        let part = rounds[start..<min(start + count, rounds.count)]
        let title = "Rondes van \(part.first?.name ?? "") tot en met \(part.last?.name ?? "")"
        return Picture.Panel(title: title, content: .rounds(Array(part)))
      }
    }
  }
}
