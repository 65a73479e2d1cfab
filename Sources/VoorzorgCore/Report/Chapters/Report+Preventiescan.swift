extension Report {
  /// The preventiescan: how often each answer was given, then each part under its pijler.
  var preventiescan: Document.Section {
    chapter(.preventiescan) { sheet, section in
      section.blocks = [
        .paragraph([
          .own(
            "Hier staan geen kleuren. Het stoplicht van de Preventiescanner zegt welk deel van een groep "
          ),
          .own("gemeenten iets doet; één gemeente heeft geen kleur."),
        ]),
        .picture(pijlersPicture(sheet)),
        .table(preventiescanOverview(sheet)),
      ]
      section.sections = layouts.pijlers.map { pijler in
        Document.Section(
          id: pijler.name,
          title: [.own("Pijler \(pijler.title)")],
          sections: pijler.onderdelen.map { onderdeelSection($0, sheet) }
        )
      }
    }
  }

  /// How often each answer was given under each pijler.
  func preventiescanCounts(_ sheet: AnswerSheet) -> Document.Table {
    let rows = layouts.pijlers.map { pijler -> [Document.Inline] in
      let counts = pijler.onderdelen.map { $0.acties.counts(sheet) }
      return [.own(pijler.title)]
        + PijlerCounts.Reply.allCases.map { column in
          .own("\(counts.reduce(0) { $0 + ($1[column.answer] ?? 0) })")
        }
    }
    return Document.Table(
      caption: "Hoe de acties van de preventiescan zijn beantwoord, per pijler",
      columns: ["Pijler"] + PijlerCounts.Reply.allCases.map(\.column),
      rows: rows
    )
  }

  private func preventiescanOverview(_ sheet: AnswerSheet) -> Document.Table {
    var rows: [[Document.Inline]] = []
    for pijler in layouts.pijlers {
      for onderdeel in pijler.onderdelen {
        let counts = onderdeel.acties.counts(sheet)
        rows.append(
          [.own(pijler.title), .own("\(onderdeel.number). \(onderdeel.title)")]
            + PijlerCounts.Reply.allCases.map { .own("\(counts[$0.answer] ?? 0)") }
        )
      }
    }
    return Document.Table(
      caption: "Hoe de acties zijn beantwoord, per onderdeel",
      columns: ["Pijler", "Onderdeel"] + PijlerCounts.Reply.allCases.map(\.column),
      rows: rows
    )
  }

  private func onderdeelSection(_ onderdeel: PijlerLayout.Onderdeel, _ sheet: AnswerSheet) -> Document.Section
  {
    var section = Document.Section(
      id: onderdeel.name,
      title: [.own("\(onderdeel.number). \(onderdeel.title)")]
    )
    guard (onderdeel.loose + onderdeel.acties.slots).contains(where: { sheet[$0] != nil }) else {
      let count = onderdeel.acties.rows.count
      section.blocks = [.paragraph([.own("Niet beantwoord: de vragen en de \(count) acties.")])]
      return section
    }
    section.blocks = onderdeel.loose.map(sheet.block)
    section.blocks.append(
      .table(
        onderdeel.acties.table(sheet, caption: "Acties", columns: (thing: "Actie", answer: "Antwoord"))
      )
    )
    return section
  }
}
