// The monitor: the lights of each municipality, what changed, and which rounds are old.
extension RegionDocument {
  private typealias Round = (gemeente: RegionContribution, round: RegionRound)

  var monitor: Document.Section {
    var section = Document.Section(id: "monitor", title: [.own("Monitor")])
    let levels = Monitor.Level.allCases.map { level in
      (
        level,
        gemeenten.flatMap { gemeente in gemeente.rounds.filter { $0.level == level }.map { (gemeente, $0) } }
      )
    }
    .filter { !$0.1.isEmpty }
    guard !levels.isEmpty else {
      section.blocks = [.paragraph([.own("Nog geen gemeente heeft een ronde van de monitor.")])]
      return section
    }
    section.blocks = [
      .paragraph([.own(ColourRule.introduction)]), .paragraph([.own(ColourRule.newestRound)]),
    ]
    section.sections = levels.map { level, rounds in
      Document.Section(
        id: level.rawValue,
        title: [.own(level.title.capitalizedWord)],
        blocks: [.table(totals(rounds))]
          + (namesEach ? age(rounds) : [.paragraph([.own(RegionDocument.tooMany)])]),
        sections: [answers(at: level)] + (namesEach ? chapters(rounds) + [changed(rounds)] : [])
      )
    }
    section.sections.append(
      Document.Section(
        id: "kleurregel",
        title: [.own("Hoe een kleur ontstaat (eigen regel)")],
        blocks: [.list(ColourRule.sentences(instrument.indicatoren.shown).map { [.own($0)] })]
      )
    )
    return section
  }

  private func shown(_ kleur: Indicator.Kleur) -> String {
    let sign = instrument.indicatoren.meaning(of: kleur).map { "\($0.symbol) " } ?? ""
    return sign + kleur.rawValue
  }

  private func totals(_ rounds: [Round]) -> Document.Table {
    Document.Table(
      caption: "Hoeveel gemeenten welke kleur hebben (eigen regel), in hun nieuwste ronde",
      columns: ["Indicator"] + Indicator.Kleur.allCases.map(instrument.indicatoren.shown),
      rows: overview.slots.scores.enumerated().map { index, score in
        [.own(score.title)]
          + Indicator.Kleur.allCases.map { kleur in
            .own("\(rounds.count { $0.round.kleuren[index] == kleur })")
          }
      }
    )
  }

  /// A table of lights for each chapter, a municipality a row; wide chapters in pieces that fit on paper.
  private func chapters(_ rounds: [Round]) -> [Document.Section] {
    instrument.indicatoren.hoofdstukken.enumerated().map { place, hoofdstuk in
      let indices = overview.slots.scores.indices.filter { overview.slots.scores[$0].hoofdstuk == place }
      let most = 4
      var section = Document.Section(id: hoofdstuk.name, title: [.own(hoofdstuk.title)])
      section.blocks = stride(from: 0, to: max(indices.count, 1), by: most).map { start in
        let part = Array(indices.dropFirst(start).prefix(most))
        let head = start == 0 ? ["Ronde", "\(hoofdstuk.scoreTitle) (eigen regel)"] : []
        return .table(
          Document.Table(
            caption: "Kleuren per gemeente" + (start == 0 ? "" : ", vervolg"),
            columns: ["Gemeente"] + head + part.map { overview.slots.scores[$0].title },
            rows: rounds.map { gemeente, round in
              let first: [Document.Inline] =
                start == 0 ? [.own(round.name), .own(shown(round.hoofdstukken[place]))] : []
              return [.typed(gemeente.title)] + first + part.map { .own(shown(round.kleuren[$0])) }
            }
          )
        )
      }
      return section
    }
  }

  private func changed(_ rounds: [Round]) -> Document.Section {
    Document.Section(
      id: "veranderd",
      title: [.own("Veranderd sinds de vorige ronde")],
      blocks: changes(rounds)
    )
  }

  /// The lights that changed since the round before.
  private func changes(_ rounds: [Round]) -> [Document.Block] {
    let rows = rounds.flatMap { gemeente, round in
      round.changes.map { index, old, new -> [Document.Inline] in
        [
          .typed(gemeente.title), .own(overview.slots.scores[index].title),
          .own("\(round.previousName ?? ""): \(shown(old))"),
          .own("\(round.name): \(shown(new))"),
        ]
      }
    }
    let alone = rounds.count { $0.round.previousName == nil }
    let remark = Document.Block.paragraph([
      .own("Zonder eerdere ronde om mee te vergelijken: \(alone) van de \(rounds.count).")
    ])
    guard !rows.isEmpty else {
      return [.paragraph([.own("Geen kleur veranderde sinds de vorige ronde.")]), remark]
    }
    let table = Document.Table(
      caption: "Kleuren die veranderden sinds de vorige ronde",
      columns: ["Gemeente", "Indicator", "Vorige ronde", "Nieuwste ronde"],
      rows: rows
    )
    return [.table(table), remark]
  }

  /// Which rounds are older than a year; only when a day is given, for a report holds no clock.
  private func age(_ rounds: [Round]) -> [Document.Block] {
    guard let today = overview.today else { return [] }
    let stale = rounds.filter { $0.round.isStale(on: today) == true }.map(\.gemeente)
    return [
      .paragraph([
        .own("Op \(today.dutch) ouder dan een jaar: "), RegionDocument.names(stale),
        .own(". Zonder datum rekenen wij vanaf het eind van het halfjaar of jaar (eigen regel)."),
      ])
    ]
  }
}

extension RegionRound {
  /// The lights that have another colour than in the round before, by their place.
  public var changes: [(index: Int, old: Indicator.Kleur, new: Indicator.Kleur)] {
    zip(previous, kleuren).enumerated().compactMap { index, pair in
      pair.0 == pair.1 ? nil : (index, pair.0, pair.1)
    }
  }
}
