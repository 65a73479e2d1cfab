extension RegionContribution {
  /// What a dossier brings into the region.
  ///
  /// - Parameters:
  ///   - file: what the dossier is called.
  ///   - withTexts: whether what is offered is kept in words.
  public init(_ dossier: Dossier, file: String, slots: RegionSlots, withTexts: Bool = false) {
    let head = slots.instrument.head
    let record = dossier.record
    self.init(
      file: file,
      subject: dossier.subject,
      name: dossier.naam(slots.instrument),
      code: record[head.code].map { $0.trimmed.uppercased() },
      regio: record[dossier.subject == .regio ? head.regioNaam : head.regio],
      peildatum: record[head.peildatum],
      isCentrumgemeente: record[head.centrumgemeente],
      inwoners: record[slots.inwoners]
    )
    guard dossier.subject == .gemeente else { return }
    if let scan = record.lists[slots.preventiescan].first {
      replies = slots.actions.map { RegionContribution.place(of: scan[$0]) }
    }
    readAnkerpunten(record, slots.instrument, withTexts: withTexts)
    if let plan = record.lists[slots.regioplan].first {
      vastgesteldOp = plan[slots.vastgesteldOp]
      middelen = plan.lists[slots.middelen].map { entry in
        RegionMiddelen(
          jaar: entry[slots.means.jaar],
          bedrag: entry.answers[slots.means.bedrag],
          beschikbaar: entry[slots.means.beschikbaar],
          inzetbaar: entry[slots.means.inzetbaar],
          inzetbaarIn: entry[slots.means.inzetbaarIn]
        )
      }
    }
    if !record.lists[slots.instrument.monitorList].isEmpty {
      let monitor = Monitor(dossier, slots.instrument)
      rounds = Monitor.Level.allCases.compactMap { RegionRound(newestAt: $0, of: monitor) }
    }
  }

  /// An answer as its place in ``PijlerCounts/Reply``.
  private static func place(of answer: String?) -> UInt8 {
    let reply = answer.flatMap(PijlerCounts.Reply.init) ?? .unanswered
    return UInt8(PijlerCounts.Reply.allCases.firstIndex(of: reply) ?? 0)
  }

  private mutating func readAnkerpunten(_ record: Record, _ instrument: Instrument, withTexts: Bool) {
    ankerpunten = instrument.scan.map { slots in
      var work: AnkerpuntWork = []
      switch record[slots.aanDeSlag] {
      case true?: work.insert(.chosen)
      case false?: work.insert(.declined)
      case nil: break
      }
      if record.answers[slots.aanbod.index] != nil { work.insert(.offers) }
      return work
    }
    for priority in record.lists[instrument.plan.list] {
      guard let name = priority[instrument.plan.ankerpunt],
        let index = instrument.ankerpunten.firstIndex(where: { $0.name == name })
      else { continue }
      ankerpunten[index].insert(.planned)
      if priority[instrument.plan.datumGereed] != nil { ankerpunten[index].insert(.finished) }
    }
    if withTexts { offers = instrument.scan.map { record[$0.aanbod] } }
  }
}

extension RegionRound {
  /// The newest round of a level; nil when there is none that counts.
  init?(newestAt level: Monitor.Level, of monitor: Monitor) {
    let rounds = monitor.rounds(at: level)
    guard let newest = rounds.first, let year = newest.year else { return nil }
    self.init(
      level: level,
      name: monitor.name(of: newest),
      year: year,
      half: newest.half,
      day: newest.day,
      kleuren: RegionRound.kleuren(of: newest, monitor),
      hoofdstukken: monitor.indicatoren.hoofdstukken.map(newest.kleur)
    )
    replies = monitor.slots.indicatoren.flatMap { asked in
      asked.questions.map { RegionReply(newest.answer(to: $0), to: $0) }
    }
    if rounds.count > 1 {
      previousName = monitor.name(of: rounds[1])
      previous = RegionRound.kleuren(of: rounds[1], monitor)
    }
  }

  private static func kleuren(of round: MonitorRound, _ monitor: Monitor) -> [Indicator.Kleur] {
    monitor.indicatoren.hoofdstukken.flatMap { round.scores(of: $0).map(\.kleur) }
  }
}
