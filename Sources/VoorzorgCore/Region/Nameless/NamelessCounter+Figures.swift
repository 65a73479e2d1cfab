// What of the means and the monitor may be told: no amounts, and only years that enough municipalities have.
extension NamelessCounter {
  mutating func middelen() -> [NamelessTable] {
    let answers = ["ja", "nee", Field.unknown]
    let questions = [\RegionMiddelen.beschikbaar, \.inzetbaar]
    return years { $0.middelen.compactMap(\.jaar) }.map { year in
      let table = NamelessTable(
        part: .middelen,
        name: "\(year)",
        title: "Middelen van \(year)",
        answers: answers.map { .init(name: $0, title: $0) } + [
          .init(name: "niet-beantwoord", title: "niet beantwoord", isAnswer: false),
          .init(name: "noemt-jaar-niet", title: "noemt dit jaar niet", isAnswer: false),
        ],
        rows: [
          .init(name: "beschikbaar", title: "Beschikbaar"),
          .init(name: "inzetbaar", title: "Inzetbaar in een later jaar"),
        ]
      )
      // A municipality may have several means in a year, with another answer each; it counts once for each answer.
      return fill(table) { gemeente, index in
        let means = gemeente.middelen.filter { $0.jaar == year }
        return means.reduce(means.isEmpty ? 16 : 0) { bits, entry in
          let place = entry[keyPath: questions[index]].flatMap(answers.firstIndex) ?? answers.count
          return bits | 1 << UInt16(place)
        }
      }
    }
  }

  mutating func monitor(_ slots: RegionSlots) -> [NamelessTable] {
    let indicatoren = slots.instrument.indicatoren
    return Monitor.Level.allCases.flatMap { level in
      let years = years { $0.rounds.filter { $0.level == level }.map(\.year) }
      let chapters = NamelessTable(
        part: .monitor,
        name: "\(level.rawValue)-hoofdstukken",
        title: "Hoofdstukken",
        chapter: .init(name: level.rawValue, title: level.title.capitalizedWord),
        subject: "Hoofdstuk",
        years: years,
        answers: NamelessCounter.kleuren,
        rows: indicatoren.hoofdstukken.map { .init(name: $0.name, title: $0.title) }
      )
      let scores = NamelessTable(
        part: .monitor,
        name: "\(level.rawValue)-indicatoren",
        title: "Indicatoren",
        chapter: .init(name: level.rawValue, title: level.title.capitalizedWord),
        subject: "Indicator",
        years: years,
        answers: NamelessCounter.kleuren,
        rows: slots.scores.map {
          .init(name: "\($0.indicator.name).\($0.score.name)", title: $0.title)
        }
      )
      return [
        fill(chapters) { NamelessCounter.bit($0.round(at: level)?.hoofdstukken[$1]) },
        fill(scores) { NamelessCounter.bit($0.round(at: level)?.kleuren[$1]) },
      ]
    }
  }

  /// The colours; grey says that too little is known, so it is no answer.
  private static let kleuren =
    Indicator.Kleur.allCases.map { kleur in
      NamelessTable.Answer(name: kleur.rawValue, title: kleur.rawValue, isAnswer: kleur != .grijs)
    } + [.init(name: "geen-ronde", title: "geen ronde", isAnswer: false)]

  private static func bit(_ kleur: Indicator.Kleur?) -> UInt16 {
    let all = Indicator.Kleur.allCases
    return 1 << UInt16(kleur.flatMap(all.firstIndex) ?? all.count)
  }
}
