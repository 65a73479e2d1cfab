extension RegionJSON {
  static func writeRegioplan(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("regioplan")
    writer.object { writer in
      writeAdoption(overview, to: &writer)
      writeKernaspecten(overview, to: &writer)
      writer.key("regels")
      writer.array { writer in
        for rule in ShareInWords.rules { writer.string(rule) }
      }
      writeSlagen(overview, to: &writer)
      writePlanActies(overview, to: &writer)
      writeRollen(overview, to: &writer)
    }
  }

  /// Which colleges adopted the plan, by day, and behind them those of which no day is known.
  static func writeAdoption(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("vaststelling")
    writer.array { writer in
      for (gemeente, day) in overview.adopted { write(gemeente, adoptedOn: day, to: &writer) }
      for gemeente in overview.gemeenten where gemeente.vastgesteldOp == nil {
        write(gemeente, adoptedOn: nil, to: &writer)
      }
    }
  }

  private static func write(_ gemeente: RegionContribution, adoptedOn day: Day?, to writer: inout JSONWriter)
  {
    writer.object { writer in
      writer.member("gemeente", gemeente.title)
      writeText("code", gemeente.code, to: &writer)
      writeText("vastgesteldOp", day?.description, to: &writer)
    }
  }

  private static func writeKernaspecten(_ overview: RegionOverview, to writer: inout JSONWriter) {
    let aspects = overview.slots.instrument.indicatoren.list(named: "kernaspecten")?.items ?? []
    let regions = overview.regions
    let levels = Monitor.Level.allCases.filter { overview.rounds(at: $0, in: overview.groups[0]) > 0 }
      .map { ($0, overview.planReplies(at: $0, in: overview.groups[0])) }
    writer.key("kernaspecten")
    writer.array { writer in
      for (index, aspect) in aspects.enumerated() {
        writer.object { writer in
          writer.member("kernaspect", aspect.name)
          writer.key("regio")
          writer.array { writer in
            for region in regions {
              let own = region.plan?.kernaspecten.dropFirst(index).first
              writer.object { writer in
                writer.member("regio", region.title)
                writeText("opgenomen", own?.opgenomen, to: &writer)
                writeText("toelichting", own?.toelichting, to: &writer)
              }
            }
          }
          writer.key("monitor")
          writer.object { writer in
            for (level, replies) in levels {
              guard let counts = replies.first(where: { $0.question.name == aspect.name })?.counts else {
                continue
              }
              writer.key(level.rawValue)
              writer.object { write(counts, to: &$0) }
            }
          }
        }
      }
    }
  }

  private static func writeSlagen(_ overview: RegionOverview, to writer: inout JSONWriter) {
    let counts = overview.groups.map { overview.tally.slagen(in: $0, overview.slots) }
    writer.key("slagen")
    writer.array { writer in
      for (index, slag) in overview.slots.catalogue.slagen.enumerated() {
        writer.object { writer in
          write(slag.pijler, slag.number, slag.entry, overview, to: &writer)
          writer.key("groepen")
          writer.object { writer in
            for (group, counts) in zip(overview.groups, counts) {
              writer.key(group.name)
              write(counts[index], to: &writer)
            }
          }
          writer.key("bron")
          writer.array { writer in
            for answer in slag.answers {
              writer.object { writer in
                writer.member("wie", answer.who)
                writer.key("antwoorden")
                write(answer.choices, to: &writer)
              }
            }
          }
        }
      }
    }
  }

  private static func writePlanActies(_ overview: RegionOverview, to writer: inout JSONWriter) {
    let counts = overview.groups.map { overview.tally.planActies(in: $0, overview.slots) }
    writer.key("acties")
    writer.array { writer in
      for (index, actie) in overview.slots.catalogue.acties.enumerated() {
        writer.object { writer in
          write(actie.pijler, actie.number, actie.entry, overview, to: &writer)
          writer.key("groepen")
          writer.object { writer in
            for (group, counts) in zip(overview.groups, counts) {
              writer.key(group.name)
              writer.object { write(counts[index], to: &$0) }
            }
          }
        }
      }
    }
  }

  /// What a slag or action is, with the pijler of then and of now and the groups of what is much like it.
  private static func write(
    _ pijler: Int,
    _ number: String,
    _ entry: Regioplan.Entry,
    _ overview: RegionOverview,
    to writer: inout JSONWriter
  ) {
    let plan = overview.slots.catalogue
    writer.member("naam", entry.name)
    writer.member("nummer", number)
    if let pijler = plan.pijlers.first(where: { $0.number == pijler }) {
      writer.member("pijler", pijler.name)
      writer.member("pijlerNu", pijler.translation.name)
    }
    writer.key("lijktOp")
    write(plan.doubles.groups(with: entry.name).map(\.name), to: &writer)
  }

  private static func write(_ counts: RegionSlagCounts, to writer: inout JSONWriter) {
    writer.object { writer in
      for reply in SlagReply.allCases { writer.member(reply.key, counts[reply]) }
      writer.member("noemer", counts.known)
      writer.key("woorden")
      writer.object { writer in
        for reply in SlagReply.choices { writeText(reply.key, counts.share(reply)?.rawValue, to: &writer) }
      }
      writer.member("zin", counts.sentence)
    }
  }

  /// Counts of a question that cannot be answered with `deels`.
  static func write(_ counts: RegionCounts, to writer: inout JSONWriter) {
    for reply in PijlerCounts.Reply.withoutDeels {
      writer.member(reply.answer ?? "nietBeantwoord", counts[reply])
    }
  }

  private static func writeRollen(_ overview: RegionOverview, to writer: inout JSONWriter) {
    writer.key("rollen")
    writer.array { writer in
      for rol in overview.slots.catalogue.rollen {
        writer.object { writer in
          writer.member("rol", rol.name)
          writer.key("taken")
          write(rol.tasks.map(\.name), to: &writer)
          guard rol.name == RegionDocument.leader else { return }
          writer.key("werkpakketten")
          writer.array { writer in
            for (region, package) in overview.werkpakketten {
              writer.object { writer in
                writer.member("regio", region.title)
                writeText("werkpakket", package.naam, to: &writer)
                writeText("projectleider", package.projectleider, to: &writer)
              }
            }
          }
        }
      }
    }
  }

  static func write(_ texts: [String], to writer: inout JSONWriter) {
    writer.array { writer in
      for text in texts { writer.string(text) }
    }
  }
}

extension SlagReply {
  /// What its count is called in JSON.
  fileprivate var key: String {
    switch self {
    case .geenPrioriteit: "geenPrioriteit"
    case .unanswered: "nietBeantwoord"
    case .gerealiseerd, .prioriteit, .onbekend: rawValue
    }
  }
}
