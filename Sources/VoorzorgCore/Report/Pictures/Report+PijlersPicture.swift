extension Report {
  /// The four pijlers on one page, with how often each answer was given under their themes.
  func pijlersPicture(_ sheet: AnswerSheet) -> Picture {
    let pijlers = layouts.pijlers.map { pijler in
      PijlerCounts(
        title: pijler.title,
        subtitle: pijler.subtitle,
        keywords: pijler.keywords,
        themes: pijler.themas.map { thema in
          let counts = thema.onderdelen.map { pijler.onderdelen[$0].acties.counts(sheet) }
          return PijlerCounts.Theme(
            title: thema.title,
            counts: PijlerCounts.Reply.allCases.map { reply in
              counts.reduce(0) { $0 + ($1[reply.answer] ?? 0) }
            }
          )
        }
      )
    }
    return Picture(
      id: "pijlers",
      title: "De vier pijlers: hoe de acties per thema zijn beantwoord",
      table: Document.Table(
        caption: "Hoe de acties zijn beantwoord, per thema",
        columns: ["Pijler", "Thema"] + PijlerCounts.Reply.allCases.map(\.column),
        rows: pijlers.flatMap { pijler in
          pijler.themes.map { theme in
            [.own(pijler.title), .own(theme.title)] + theme.counts.map { .own("\($0)") }
          }
        }
      )
    ) {
      pijlers.map { Picture.Panel(title: "Pijler \($0.title)", content: .pijler($0)) }
    }
  }
}
