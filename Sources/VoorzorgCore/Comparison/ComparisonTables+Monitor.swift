// What became of the monitor, what was decided, and what checking finds.
extension ComparisonTables {
  /// The colours and the answers of a level, from its newest round then to its newest round now.
  func level(_ change: LevelChange) -> Document.Section? {
    let rounds = "\(change.oldRound ?? "geen ronde") – \(change.newRound ?? "geen ronde")"
    var section = Document.Section(
      id: change.level.rawValue,
      title: [.own("\(change.level.title.uppercasedFirst): \(rounds)")]
    )
    guard change.oldRound != nil, change.newRound != nil else {
      let sentence = "Er is maar aan één kant een ronde van dit niveau. Kleuren zijn dus niet te vergelijken."
      section.blocks = [.paragraph([.own(sentence)])]
      return section
    }
    section.blocks = [colours(change), replies(change)].compactMap(\.self)
    if section.blocks.isEmpty {
      guard change.oldRound != change.newRound else { return nil }
      section.blocks = [.paragraph([.own("Geen antwoord en geen kleur is anders.")])]
    }
    return section
  }

  /// The rounds where they differ: a round may be older than the dossier it stands in.
  private func columns(_ change: LevelChange) -> [String] {
    if !voice.isSideBySide, let old = change.oldRound, let new = change.newRound, old != new {
      return [old, new]
    }
    return [voice.old, voice.new]
  }

  private func colours(_ change: LevelChange) -> Document.Block? {
    guard !change.colours.isEmpty else { return nil }
    let shown = builder.instrument.indicatoren.shown
    return .table(
      Document.Table(
        caption: "Andere kleuren (eigen regel)",
        columns: ["Indicator"] + columns(change),
        rows: change.colours.map { colour in
          let score = colour.new.score.title.map { ", \($0.lowercased())" } ?? ""
          return [
            .own("\(colour.indicator.number). \(colour.indicator.shortTitle)\(score)"),
            .own(shown(colour.old.kleur)), .own(shown(colour.new.kleur)),
          ]
        }
      )
    )
  }

  private func replies(_ change: LevelChange) -> Document.Block? {
    guard !change.answers.isEmpty else { return nil }
    let form = builder.instrument.form.lists[builder.instrument.monitorList].form
    return .table(
      Document.Table(
        caption: "Andere antwoorden van ronde tot ronde (\(change.answers.count))",
        columns: ["Indicator", "Vraag"] + columns(change) + ["Wat anders is"],
        rows: change.answers.map { reply in
          let cells = [reply.old, reply.new].map { answer -> Document.Inline in
            answer.map { .typed(reply.question.wording(of: $0)) } ?? .own("niet beantwoord")
          }
          return [
            .own("\(reply.indicator.number). \(reply.indicator.shortTitle)"), .own(reply.question.label),
          ]
            + cells + [.typed(voice.title(of: reply.kind(in: form)))]
        }
      )
    )
  }

  /// The decisions of one dossier only. Who decided in words is left out: it may be a name.
  var decisions: Document.Section? {
    let changes = comparison.decisions
    guard !changes.isEmpty else { return nil }
    let titles =
      voice.isSideBySide ? ("alleen bij \(voice.new)", "alleen bij \(voice.old)") : ("nieuw", "weggehaald")
    let rows = changes.new.map { ($0, titles.0) } + changes.gone.map { ($0, titles.1) }
    let table = Document.Table(
      caption: "Besluiten (\(rows.count))",
      columns: ["Besluit van", "Datum", "Kenmerk", "Wat anders is"],
      rows: rows.map { besluit, title in
        [
          .own(besluit.soort.title), .own(besluit.datum.dutch),
          besluit.kenmerk.map(Document.Inline.typed) ?? .own("–"), .typed(title),
        ]
      }
    )
    return Document.Section(id: "besluiten", title: [.own("Besluiten")], blocks: [.table(table)])
  }

  /// The findings that are new and those that are solved.
  var findings: Document.Section? {
    let changes = comparison.findings
    guard !(changes.new.isEmpty && changes.solved.isEmpty) else { return nil }
    let (old, new) = (changes.oldCount, changes.newCount)
    var section = Document.Section(id: "bevindingen", title: [.own("Wat de controle vindt")])
    section.blocks = [
      .paragraph([
        .own("Fouten en waarschuwingen: \(old) bij "), .typed(voice.inSentence(voice.old)),
        .own(" en \(new) bij "), .typed(voice.inSentence(voice.new)), .own(". Tips tellen niet mee."),
      ])
    ]
    let solvedTitle = voice.isSideBySide ? "Alleen bij \(voice.old)" : "Opgelost"
    let newTitle = voice.isSideBySide ? "Alleen bij \(voice.new)" : "Nieuw"
    section.blocks += [
      table(changes.solved, title: solvedTitle, of: comparison.old),
      table(changes.new, title: newTitle, of: comparison.new),
    ].compactMap(\.self)
    return section
  }

  private func table(_ findings: [Finding], title: String, of compared: ComparedDossier) -> Document.Block? {
    guard !findings.isEmpty else { return nil }
    let report = Report(compared.dossier, by: builder, today: nil)
    return .table(
      Document.Table(
        caption: "\(title) (\(findings.count))",
        columns: ["Code", "Ernst", "Wat de controle vond", "Waar"],
        rows: findings.map { finding in
          [
            .own(finding.code), .own(finding.severity.rawValue), .typed(finding.message),
            .typed(finding.place.question.flatMap(report.place(of:)) ?? "het hele dossier"),
          ]
        }
      )
    )
  }
}
