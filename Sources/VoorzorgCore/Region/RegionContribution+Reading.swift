extension RegionContribution {
  /// What a dossier brings into the region.
  ///
  /// - Parameters:
  ///   - file: what the dossier is called.
  ///   - withTexts: whether what is offered is kept in words.
  ///   - withHistory: whether what it tells of the years is kept, for a yearly report.
  public init(
    _ dossier: Dossier,
    file: String,
    slots: RegionSlots,
    withTexts: Bool = false,
    withHistory: Bool = false
  ) {
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
    if slots.instrument.standing(of: dossier.instrument) != .current { otherVersion = dossier.instrument }
    openPunten = dossier.openPunten.count
    guard dossier.subject == .gemeente else {
      plan = slots.plan.plan(in: record)
      return
    }
    if let scan = record.lists[slots.preventiescan].first {
      replies = RegionContribution.places(of: slots.actions, in: scan)
    }
    readAnkerpunten(record, slots.instrument, withTexts: withTexts)
    if let plan = record.lists[slots.regioplan].first { readRegioplan(plan, slots) }
    let monitor = Monitor(dossier, slots.instrument)
    if withHistory { history = RegionHistory(finished: finished, monitor) }
    if !monitor.rounds.isEmpty {
      rounds = Monitor.Level.allCases.compactMap { RegionRound(newestAt: $0, of: monitor) }
    }
  }

  /// Answers as their places in ``PijlerCounts/Reply``; nothing when there is no answer at all.
  private static func places(of slots: [Slot<String>], in record: Record) -> [UInt8] {
    guard slots.contains(where: { record[$0] != nil }) else { return [] }
    return slots.map { slot in
      let reply = record[slot].flatMap(PijlerCounts.Reply.init) ?? .unanswered
      return UInt8(PijlerCounts.Reply.allCases.firstIndex(of: reply) ?? 0)
    }
  }

  private mutating func readRegioplan(_ plan: Record, _ slots: RegionSlots) {
    vastgesteldOp = plan[slots.vastgesteldOp]
    planActies = RegionContribution.places(of: slots.planActies, in: plan)
    if slots.slagen.contains(where: { plan[$0] != nil }) {
      slagen = slots.slagen.map { slot in
        let reply = plan[slot].flatMap(SlagReply.init) ?? .unanswered
        return UInt8(SlagReply.allCases.firstIndex(of: reply) ?? 0)
      }
    }
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
      guard let day = priority[instrument.plan.datumGereed] else { continue }
      ankerpunten[index].insert(.finished)
      finished.append(FinishedPriority(ankerpunt: index, day: day))
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
    plan = RegionPlanReplies(newest)
    if rounds.count > 1 {
      previousName = monitor.name(of: rounds[1])
      previous = RegionRound.kleuren(of: rounds[1], monitor)
    }
  }

  static func kleuren(of round: MonitorRound, _ monitor: Monitor) -> [Indicator.Kleur] {
    monitor.indicatoren.hoofdstukken.flatMap { round.scores(of: $0).map(\.kleur) }
  }
}
