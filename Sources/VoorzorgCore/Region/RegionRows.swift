/// Rows of an overview of a region, for who counts with them; one table a part.
public struct RegionRows: Sendable {
  let overview: RegionOverview
  private let notation: RowNotation

  /// What makes rows of an overview.
  public init(_ overview: RegionOverview, in notation: RowNotation) {
    self.overview = overview
    self.notation = notation
  }

  /// Gives the header and then the rows of the part that is asked for, a piece at a time.
  public func write(to emit: ([UInt8]) throws -> Void) rethrows {
    let columns = columns
    try emit(RowWriter.header(columns, in: notation))
    switch overview.part {
    case .preventiescan: return try emit(rows(columns, []) { writeActions(to: &$0) })
    case .regioplan: return try emit(rows(columns, []) { writeRegioplan(to: &$0) })
    case .ankerpunten, .middelen, .monitor, .werkpakketten, .jaarverslag, .alles: break
    }
    let packages = overview.part == .werkpakketten ? PackageOverview(overview) : nil
    for (place, gemeente) in overview.gemeenten.enumerated() {
      let head: [RowValue] = [
        .text(gemeente.file), RowValue(gemeente.name), RowValue(gemeente.code), RowValue(gemeente.peildatum),
      ]
      try emit(
        rows(columns, head) { writer in
          if let packages {
            write(packages, of: gemeente, at: place, to: &writer)
          } else {
            write(gemeente, to: &writer)
          }
        }
      )
    }
  }

  private func rows(_ columns: [String], _ head: [RowValue], _ write: (inout RowWriter) -> Void) -> [UInt8] {
    var writer = RowWriter(columns, startingWith: head, in: notation)
    write(&writer)
    return writer.bytes
  }

  /// The names of the columns.
  var columns: [String] {
    let head = ["bestand", "gemeente", "code", "peildatum"]
    switch overview.part {
    case .preventiescan, .jaarverslag, .alles:
      return [
        "pijler", "thema", "onderdeel", "actie", "tekst", "groep", "gemeenten", "ja", "deels", "nee",
        "onbekend",
        "niet_beantwoord", "noemer_eigen_regel", "procent", "stoplicht",
      ]
    case .ankerpunten:
      return head + [
        "ankerpunt", "nummer", "titel", "aan_de_slag", "beschreef_aanbod", "in_plan", "prioriteit_gereed",
        "kan_helpen_eigen_regel", "zoekt_hulp_eigen_regel", "aanbod",
      ]
    case .regioplan: return RegionRows.planColumns
    case .werkpakketten: return head + RegionRows.packageColumns
    case .middelen:
      return head + ["jaar", "bedrag", "bedrag_getal", "beschikbaar", "inzetbaar", "inzetbaar_in"]
    case .monitor:
      return head + [
        "niveau", "ronde", "jaar", "halfjaar", "datum", "ouder_dan_jaar", "hoofdstuk",
        "hoofdstuk_kleur_eigen_regel",
        "indicator_nummer", "indicator", "score", "kleur_eigen_regel", "vorige_ronde",
        "vorige_kleur_eigen_regel",
      ]
    }
  }

  private func writeActions(to writer: inout RowWriter) {
    let catalogue = overview.slots.pijlers
    let groups = overview.groups.map { group in
      (
        group, overview.gemeenten.count(where: group.contains),
        overview.tally.actions(in: group, overview.slots)
      )
    }
    var index = 0
    for pijler in catalogue.pijlers {
      for theme in pijler.themes {
        for part in theme.groups {
          for action in part.actions {
            for (group, members, counts) in groups {
              let own = counts[index]
              let names = [pijler.name, theme.name, part.name, action.name, action.text, group.name]
              writer.row(
                names.map { .text($0) } + [.number(members)]
                  + PijlerCounts.Reply.allCases.map { .number(own[$0]) }
                  + [
                    .number(own.known), RowValue(own.percentage),
                    RowValue(own.band(catalogue.stoplicht)?.name),
                  ]
              )
            }
            index += 1
          }
        }
      }
    }
  }

  private func write(_ gemeente: RegionContribution, to writer: inout RowWriter) {
    switch overview.part {
    case .ankerpunten: writeAnkerpunten(of: gemeente, to: &writer)
    case .middelen:
      for entry in gemeente.middelen {
        writer.row([
          RowValue(entry.jaar), entry.bedrag.map(RowValue.answer) ?? .empty,
          RowValue(entry.bedrag.flatMap(Int.init)),
          RowValue(entry.beschikbaar), RowValue(entry.inzetbaar), RowValue(entry.inzetbaarIn),
        ])
      }
    case .monitor:
      for round in gemeente.rounds { write(round, to: &writer) }
    case .preventiescan, .regioplan, .werkpakketten, .jaarverslag, .alles: break
    }
  }

  private func writeAnkerpunten(of gemeente: RegionContribution, to writer: inout RowWriter) {
    for (index, ankerpunt) in overview.slots.instrument.ankerpunten.enumerated() {
      let work = gemeente.ankerpunten[index]
      writer.row([
        .text(ankerpunt.name), .number(ankerpunt.number), .text(ankerpunt.title), RowValue(work.choice),
        .yesNo(work.contains(.offers)), .yesNo(work.contains(.planned)), .yesNo(work.contains(.finished)),
        .yesNo(work.canHelp), .yesNo(work.wantsHelp), RowValue(gemeente.offer(index)),
      ])
    }
  }

  private func write(_ round: RegionRound, to writer: inout RowWriter) {
    let isStale = overview.today.flatMap(round.isStale)
    let head: [RowValue] = [
      .text(round.level.rawValue), .text(round.name), .number(round.year), RowValue(round.half?.rawValue),
      RowValue(round.day), RowValue(isStale),
    ]
    for (index, score) in overview.slots.scores.enumerated() {
      let chapter = overview.slots.instrument.indicatoren.hoofdstukken[score.hoofdstuk]
      let own: [RowValue] = [
        .text(chapter.name), .text(round.hoofdstukken[score.hoofdstuk].rawValue),
        .text(score.indicator.number),
        .text(score.indicator.name), .text(score.score.name), .text(round.kleuren[index].rawValue),
        RowValue(round.previousName),
        RowValue(index < round.previous.count ? round.previous[index].rawValue : nil),
      ]
      writer.row(head + own)
    }
  }
}
