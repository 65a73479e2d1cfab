extension RegionJSON {
  static func writeSlagen(_ overview: RegionOverview, to writer: inout JSONWriter) {
    let counts = overview.groups.map { overview.tally.slagen(in: $0, overview.slots) }
    writer.key("slagen")
    writer.array { writer in
      for (index, slag) in overview.slots.catalogue.slagen.enumerated() {
        writer.object { writer in
          write(slag.pijler, slag.number, slag.entry, overview, to: &writer)
          writeGroups(overview, counts.map { $0[index] }, to: &writer) { write($0, to: &$1) }
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

  static func writePlanActies(_ overview: RegionOverview, to writer: inout JSONWriter) {
    let counts = overview.groups.map { overview.tally.planActies(in: $0, overview.slots) }
    writer.key("acties")
    writer.array { writer in
      for (index, actie) in overview.slots.catalogue.acties.enumerated() {
        writer.object { writer in
          write(actie.pijler, actie.number, actie.entry, overview, to: &writer)
          writeGroups(overview, counts.map { $0[index] }, to: &writer) { write($0, to: &$1) }
        }
      }
    }
  }

  /// What each group answered, by its name.
  private static func writeGroups<Counts>(
    _ overview: RegionOverview,
    _ counts: [Counts],
    to writer: inout JSONWriter,
    _ write: (Counts, inout JSONWriter) -> Void
  ) {
    writer.key("groepen")
    writer.object { writer in
      for (group, counts) in zip(overview.groups, counts) {
        writer.key(group.name)
        writer.object { write(counts, &$0) }
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
    for reply in SlagReply.allCases { writer.member(reply.key, counts[reply]) }
    writer.member("noemer", counts.known)
    writer.key("woorden")
    writer.object { writer in
      for reply in SlagReply.choices { writeText(reply.key, counts.share(reply)?.rawValue, to: &writer) }
    }
    writer.member("zin", counts.sentence)
  }

  /// Counts of a question that cannot be answered with `deels`.
  static func write(_ counts: RegionCounts, to writer: inout JSONWriter) {
    for reply in PijlerCounts.Reply.withoutDeels {
      writer.member(reply.answer ?? "nietBeantwoord", counts[reply])
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
