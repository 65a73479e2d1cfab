// The allow list itself: what of each part may be told. All names and titles come from catalogues.
extension NamelessCounter {
  mutating func preventiescan(_ slots: RegionSlots) -> [NamelessTable] {
    var first = 0
    return slots.pijlers.pijlers.flatMap { pijler in
      pijler.groups.map { group in
        let start = first
        first += group.actions.count
        let table = NamelessTable(
          part: .preventiescan,
          name: group.name,
          title: "\(group.number). \(group.title)",
          chapter: .init(name: pijler.name, title: "Pijler \(pijler.title)"),
          subject: "Actie",
          answers: NamelessTable.Answer.replies,
          stoplicht: slots.pijlers.stoplicht,
          rows: group.actions.map { NamelessTable.Row(name: $0.name, title: $0.text) }
        )
        return fill(table) { NamelessCounter.bit($0.reply(toAction: start + $1)) }
      }
    }
  }

  mutating func ankerpunten(_ slots: RegionSlots) -> [NamelessTable] {
    let rows = slots.instrument.ankerpunten.map {
      NamelessTable.Row(name: $0.name, title: "\($0.number). \($0.title)")
    }
    let choice = NamelessTable(
      part: .ankerpunten,
      name: "keuze",
      title: "Wie aan de slag gaat, en wie hulp zoekt",
      subject: "Ankerpunt",
      answers: [
        .init(name: "ja", title: "ja"), .init(name: "nee", title: "nee"),
        .init(name: "niet-beantwoord", title: "nog niet gekozen", isAnswer: false),
        .init(name: "zoekt-hulp", title: "zoekt hulp"),
      ],
      rows: rows
    )
    let work = NamelessTable(
      part: .ankerpunten,
      name: "stand",
      title: "Wat er al is",
      subject: "Ankerpunt",
      answers: [
        .init(name: "beschreef-aanbod", title: "beschreef aanbod"),
        .init(name: "in-plan", title: "in het plan"),
        .init(name: "prioriteit-gereed", title: "prioriteit gereed"),
        .init(name: "kan-helpen", title: "kan helpen"),
      ],
      rows: rows
    )
    return [
      fill(choice) { gemeente, index in
        let work = gemeente.ankerpunten[index]
        let choice = work.choice.map { UInt16($0 ? 1 : 2) } ?? 4
        return choice | (work.wantsHelp ? 8 : 0)
      },
      fill(work, everybody: true) { gemeente, index in
        let work = gemeente.ankerpunten[index]
        let facts = [work.contains(.offers), work.contains(.planned), work.contains(.finished), work.canHelp]
        return facts.enumerated().reduce(0) { $0 | ($1.element ? 1 << UInt16($1.offset) : 0) }
      },
    ]
  }

  mutating func regioplan(_ slots: RegionSlots) -> [NamelessTable] {
    let adoption = NamelessTable(
      part: .regioplan,
      name: "vaststelling",
      title: "Vaststelling door de colleges",
      answers: [
        .init(name: "vastgesteld", title: "vastgesteld (datum ingevuld)"),
        .init(name: "niet-beantwoord", title: "niet beantwoord", isAnswer: false),
      ],
      rows: [.init(name: "vastgesteld-op", title: "Regionaal plan vastgesteld")]
    )
    let slagen = NamelessTable(
      part: .regioplan,
      name: "slagen",
      title: "Slagen",
      subject: "Slag",
      answers: SlagReply.allCases.map { reply in
        // The titles of the source have a year in them, which is not that of these answers.
        NamelessTable.Answer(
          name: reply.rawValue,
          title: reply.rawValue.split(separator: "-").joined(separator: " "),
          isAnswer: reply != .unanswered
        )
      },
      rows: slots.catalogue.slagen.map {
        .init(name: $0.name, title: "\($0.number) \($0.entry.heading.text)")
      }
    )
    var first = 0
    let acties = slots.catalogue.pijlers.map { pijler in
      let start = first
      first += pijler.acties.count
      let table = NamelessTable(
        part: .regioplan,
        name: "acties-\(pijler.name)",
        title: "Acties bij \(pijler.title) (2021), nu \(pijler.translation.title)",
        subject: "Actie",
        answers: NamelessTable.Answer.replies.filter { $0.name != "deels" },
        rows: pijler.acties.map { .init(name: $0.name, title: "\($0.number) \($0.entry.heading.text)") }
      )
      return fill(table) { gemeente, index in
        // One answer less than an action of the preventiescan has: nothing is done partly.
        switch gemeente.reply(toPlanActie: start + index) {
        case .ja: 1
        case .nee: 2
        case .onbekend: 4
        case .unanswered, .deels: 8
        }
      }
    }
    return [
      fill(adoption, everybody: true) { gemeente, _ in gemeente.vastgesteldOp == nil ? 2 : 1 },
      fill(slagen) { gemeente, index in
        1 << UInt16(SlagReply.allCases.firstIndex(of: gemeente.reply(toSlag: index)) ?? 0)
      },
    ] + acties
  }

  private static func bit(_ reply: PijlerCounts.Reply) -> UInt16 {
    1 << UInt16(PijlerCounts.Reply.allCases.firstIndex(of: reply) ?? 0)
  }
}
