// What contributors differ about.
extension ComparisonTables {
  /// The open points of either dossier; nil when they are the same.
  var openPunten: Document.Section? {
    let changes = comparison.openPunten
    guard !changes.isEmpty else { return nil }
    let titles =
      voice.isSideBySide
      ? ("alleen bij \(voice.new)", "alleen bij \(voice.old)", "bij allebei")
      : ("nieuw", "niet meer open", "nog open")
    let rows =
      rows(changes.new, titles.0, in: comparison.new) + rows(changes.settled, titles.1, in: comparison.old)
      + rows(changes.remaining, titles.2, in: comparison.new)
    let table = Document.Table(
      caption: "Open punten (\(rows.count))",
      columns: ["Waar", "Vraag", "Wat anders is"],
      rows: rows
    )
    return Document.Section(
      id: "open-punten",
      title: [.own("Open punten")],
      blocks: [
        .paragraph([
          .own(
            "Over een open punt verschillen de invullers van mening. Zolang het open is, heeft de vraag geen "
          ),
          .own("antwoord: zij staat hieronder dan als niet meer beantwoord."),
        ]),
        .table(table),
      ]
    )
  }

  private func rows(_ points: [OpenPunt], _ title: String, in compared: ComparedDossier) -> [[Document
    .Inline]]
  {
    points.map { point in
      let words = PointWording(point, in: compared.dossier, builder.instrument)
      return [.typed(words.group), .typed(words.label), .typed(title)]
    }
  }
}
