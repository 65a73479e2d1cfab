extension RegionJSON {
  static func writeAnkerpunten(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("ankerpunten")
    writer.array { writer in
      for row in overview.ankerpunten {
        writer.object { writer in
          writer.member("ankerpunt", row.ankerpunt.name)
          writer.member("ja", row.count { $0.choice == true })
          writer.member("nee", row.count { $0.choice == false })
          writer.member("nietBeantwoord", row.count { $0.choice == nil })
          writer.member("inPlan", row.count { $0.contains(.planned) })
          writer.member("gereed", row.count { $0.contains(.finished) })
          writer.key("kanHelpen")
          write(row.helpers, to: &writer)
          writer.key("zoektHulp")
          write(row.seekers, to: &writer)
          writeOffers(row, overview, to: &writer)
        }
      }
    }
  }

  private static func write(_ gemeenten: [RegionContribution], to writer: inout JSONWriter) {
    writer.array { writer in
      for gemeente in gemeenten { writer.string(gemeente.title) }
    }
  }

  /// The offers in words; only when texts were asked for.
  private static func writeOffers(
    _ row: RegionAnkerpunt,
    _ overview: RegionOverview,
    to writer: inout JSONWriter
  ) {
    guard overview.gemeenten.contains(where: { !$0.offers.isEmpty }) else { return }
    writer.key("aanbod")
    writer.array { writer in
      for gemeente in overview.gemeenten {
        if let offer = gemeente.offer(row.index) {
          writer.object { writer in
            writer.member("gemeente", gemeente.title)
            writer.member("tekst", offer)
          }
        }
      }
    }
  }

  static func writeMiddelen(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("middelen")
    writer.array { writer in
      for gemeente in overview.gemeenten {
        for entry in gemeente.middelen {
          writer.object { write(entry, of: gemeente, to: &$0) }
        }
      }
    }
  }

  static func write(_ entry: RegionMiddelen, of gemeente: RegionContribution, to writer: inout JSONWriter) {
    writer.member("gemeente", gemeente.title)
    writeText("code", gemeente.code, to: &writer)
    writeNumber("jaar", entry.jaar, to: &writer)
    writer.key("bedrag")
    switch entry.bedrag {
    case .number(let number)?: writer.number(number)
    case let answer: writer.string(answer.map(AnswerWording.script))
    }
    writeText("beschikbaar", entry.beschikbaar, to: &writer)
    writeText("inzetbaar", entry.inzetbaar, to: &writer)
    writeNumber("inzetbaarIn", entry.inzetbaarIn, to: &writer)
  }

  static func writeMonitor(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("monitor")
    writer.array { writer in
      for gemeente in overview.gemeenten {
        for round in gemeente.rounds { writer.object { write(round, of: gemeente, overview, to: &$0) } }
      }
    }
  }

  private static func write(
    _ round: RegionRound,
    of gemeente: RegionContribution,
    _ overview: RegionOverview,
    to writer: inout JSONWriter
  ) {
    writer.member("gemeente", gemeente.title)
    writeText("code", gemeente.code, to: &writer)
    writer.member("niveau", round.level.rawValue)
    writer.member("ronde", round.name)
    writeText("datum", round.day?.description, to: &writer)
    if let today = overview.today, let isStale = round.isStale(on: today) {
      writer.member("ouderDanJaar", isStale)
    }
    writer.member("vorigeRonde", round.previousName)
    writer.key("hoofdstukken")
    writer.object { writer in
      for (hoofdstuk, kleur) in zip(overview.slots.instrument.indicatoren.hoofdstukken, round.hoofdstukken) {
        writer.member(hoofdstuk.name, kleur.rawValue)
      }
    }
    writer.key("kleuren")
    writer.array { writer in
      for (index, score) in overview.slots.scores.enumerated() {
        writer.object { writer in
          writer.member("indicator", score.indicator.name)
          writer.member("score", score.score.name)
          writer.member("kleur", round.kleuren[index].rawValue)
          if index < round.previous.count { writer.member("vorige", round.previous[index].rawValue) }
        }
      }
    }
  }
}
