// The regional plan as rows: one for each answer that could be given, with how many municipalities gave it.
extension RegionRows {
  static let planColumns = [
    "soort", "pijler_2021", "pijler_nu", "nummer", "naam", "titel", "lijkt_op_eigen_duiding", "niveau",
    "groep",
    "gemeenten", "antwoord", "aantal", "noemer_eigen_regel", "woorden_eigen_regel",
  ]

  func writeRegioplan(to writer: inout RowWriter) {
    for group in overview.groups {
      writeSlagen(in: group, to: &writer)
      writePlanActies(in: group, to: &writer)
      for level in Monitor.Level.allCases { writeAspects(at: level, in: group, to: &writer) }
    }
  }

  private var plan: Regioplan { overview.slots.catalogue }

  private func members(of group: RegionGroup) -> Int { overview.gemeenten.count(where: group.contains) }

  /// What a slag or action is: kind, pijler of then and now, number, name and title, and what it is much like.
  private func head(_ kind: String, _ pijler: Int, _ number: String, _ entry: Regioplan.Entry) -> [RowValue] {
    let pijler = plan.pijlers.first { $0.number == pijler }
    let groups = plan.doubles.groups(with: entry.name).map(\.name)
    return [
      .text(kind), RowValue(pijler?.name), RowValue(pijler?.translation.name), .text(number),
      .text(entry.name),
      .text(entry.heading.text), RowValue(groups.isEmpty ? nil : groups.joined(separator: ", ")), .empty,
    ]
  }

  private func writeSlagen(in group: RegionGroup, to writer: inout RowWriter) {
    let members = members(of: group)
    for (slag, counts) in zip(plan.slagen, overview.tally.slagen(in: group, overview.slots)) {
      let head = head("slag", slag.pijler, slag.number, slag.entry)
      for reply in SlagReply.allCases {
        let isChoice = SlagReply.choices.contains(reply)
        writer.row(
          head + [
            .text(group.name), .number(members), .text(reply.rawValue), .number(counts[reply]),
            .number(counts.known), RowValue(isChoice ? counts.share(reply)?.rawValue : nil),
          ]
        )
      }
    }
  }

  private func writePlanActies(in group: RegionGroup, to writer: inout RowWriter) {
    let members = members(of: group)
    for (actie, counts) in zip(plan.acties, overview.tally.planActies(in: group, overview.slots)) {
      let head = head("actie", actie.pijler, actie.number, actie.entry)
      for reply in PijlerCounts.Reply.withoutDeels {
        writer.row(head + counted(counts, reply, members, in: group))
      }
    }
  }

  /// The seven core aspects, as the newest rounds of a level have them.
  private func writeAspects(at level: Monitor.Level, in group: RegionGroup, to writer: inout RowWriter) {
    let rounds = overview.rounds(at: level, in: group)
    guard rounds > 0 else { return }
    for (question, counts) in overview.planReplies(at: level, in: group) where question.isAspect {
      let head: [RowValue] = [
        .text("kernaspect"), .empty, .empty, .empty, .text(question.name), .text(question.label), .empty,
        .text(level.rawValue),
      ]
      for reply in PijlerCounts.Reply.withoutDeels {
        writer.row(head + counted(counts, reply, rounds, in: group))
      }
    }
  }

  private func counted(
    _ counts: RegionCounts,
    _ reply: PijlerCounts.Reply,
    _ members: Int,
    in group: RegionGroup
  ) -> [RowValue] {
    [
      .text(group.name), .number(members), .text(reply.answer ?? SlagReply.unanswered.rawValue),
      .number(counts[reply]), .empty, .empty,
    ]
  }
}
