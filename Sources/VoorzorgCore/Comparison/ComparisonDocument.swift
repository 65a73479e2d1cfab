/// Makes the document of a comparison: first what can be read out, then every difference in tables.
public struct ComparisonDocument {
  let series: ComparisonSeries
  let builder: ReportBuilder

  /// A maker of the document of a comparison.
  public init(_ series: ComparisonSeries, builder: ReportBuilder) {
    self.series = series
    self.builder = builder
  }

  /// The document.
  public var document: Document {
    let newest = Report(series.whole.new.dossier, by: builder, today: nil)
    var document = Document(progress: newest.progress)
    let voice = ComparisonVoice(series.whole, isSideBySide: series.isSideBySide)
    document.title = [
      .own("Vergelijking · "), .typed(series.isSideBySide ? "\(voice.old) en \(voice.new)" : newest.name),
    ]
    document.metadata = metadata(newest)
    document.sections = [summary(voice), compared]
    if series.steps.count == 1 {
      document.sections += details(of: series.whole).sections
    } else {
      document.sections += series.steps.enumerated().map { index, step in section(step, position: index + 1) }
    }
    document.sections.append(rules)
    return document
  }

  private func metadata(_ newest: Report) -> [Document.Metadatum] {
    let days = [("van", series.whole.old.peildatum), ("tot", series.whole.new.peildatum)]
    let facts = days.compactMap { key, day in
      day.map { Document.Metadatum(key: key, value: $0.description) }
    }
    if series.isSideBySide { return facts }
    return newest.metadata.filter { ["gemeente", "regio", "code"].contains($0.key) } + facts
  }

  /// What can be read out, from the first dossier to the last.
  private func summary(_ voice: ComparisonVoice) -> Document.Section {
    var section = Document.Section(id: "samenvatting", title: [.own("Samenvatting")])
    section.blocks = [.paragraph(introduction(voice))] + lines(of: series.whole)
    return section
  }

  private func introduction(_ voice: ComparisonVoice) -> [Document.Inline] {
    if series.isSideBySide {
      return [
        .typed(voice.old), .own(" en "), .typed(voice.new),
        .own(" naast elkaar. Dit zijn verschillende gemeenten of regio’s: het zegt niet wie verder is."),
      ]
    }
    let name = Report(series.whole.new.dossier, by: builder, today: nil).name
    let span = voice.old == "eerste dossier" ? "twee dossiers" : "tussen \(voice.old) en \(voice.new)"
    return [
      .own("Wat er veranderde in "), .typed(name),
      .own(span == "twee dossiers" ? " tussen \(span):" : ", \(span):"),
    ]
  }

  /// The lines of the summary of a comparison.
  private func lines(of comparison: Comparison) -> [Document.Block] {
    if comparison.isEmpty {
      return [.paragraph([.own(series.isSideBySide ? "Er is geen verschil." : "Er is niets veranderd.")])]
    }
    if series.isSideBySide {
      return [.list(SideBySideSummary(comparison, builder.instrument).lines.map { [.typed($0)] })]
    }
    let summary = ComparisonSummary(comparison, builder.instrument)
    // Names stand in the lines, and somebody typed those.
    return [.list(summary.lines.map { [.typed($0.text)] })]
  }

  /// Which dossiers these are, and what to know of them.
  private var compared: Document.Section {
    var section = Document.Section(id: "dossiers", title: [.own("Wat is vergeleken")])
    let table = Document.Table(
      caption: series.isSideBySide ? "De dossiers" : "De dossiers, in volgorde van tijd",
      columns: ["Nr.", "Naam", "Peildatum", "Status", "Instrument"],
      rows: series.dossiers.enumerated().map { index, compared in
        [
          .own("\(index + 1)"),
          compared.name.map(Document.Inline.typed) ?? .own("nog niet ingevuld"),
          .own(compared.peildatum?.dutch ?? "nog niet ingevuld"),
          .own(compared.dossier.status(builder.instrument).rawValue),
          compared.version.map(Document.Inline.typed) ?? .own("niet vermeld"),
        ]
      }
    )
    section.blocks = [.table(table)] + series.lastingRemarks.map { .paragraph([.typed($0.sentence)]) }
    return section
  }

  /// What changed from one dossier to the next, where there are more than two.
  private func section(_ step: Comparison, position: Int) -> Document.Section {
    let voice = ComparisonVoice(step, isSideBySide: false)
    var section = details(of: step)
    section.id = "stap-\(position)"
    section.title = [
      .own("Van dossier \(position) naar \(position + 1): "), .typed("\(voice.old) – \(voice.new)"),
    ]
    section.blocks = lines(of: step)
    return section
  }

  /// The tables of a comparison.
  private func details(of comparison: Comparison) -> Document.Section {
    let voice = ComparisonVoice(comparison, isSideBySide: series.isSideBySide)
    let tables = ComparisonTables(comparison, voice: voice, builder: builder)
    var section = Document.Section(id: "verschillen", title: [.own("Alle verschillen")])
    section.sections = tables.sections
    return section
  }

  /// How a change is read: a rule of our own.
  private var rules: Document.Section {
    var section = Document.Section(id: "regels", title: [.own("Hoe voorzorg vergelijkt (eigen regel)")])
    section.blocks = [
      .paragraph([
        .own("De bronnen zeggen niet hoe u twee dossiers vergelijkt. Deze regels zijn van voorzorg zelf. "),
        .own("Niet beantwoord, onbekend en nee zijn drie verschillende dingen."),
      ])
    ]
    if !series.isSideBySide {
      section.blocks.append(
        .list(ChangeKind.allCases.map { [.strong($0.title), .own(": \($0.meaning)")] })
      )
    }
    let matched = "Regels in een lijst, zoals prioriteiten en cijfers, worden herkend aan hun id."
    section.blocks.append(.paragraph([.own(series.isSideBySide ? SideBySideSummary.rule : matched)]))
    if (series.steps + [series.whole]).contains(where: { !$0.levels.isEmpty }) {
      section.blocks.append(.paragraph([.own(ColourRule.inShort(builder.instrument.indicatoren.shown))]))
    }
    return section
  }
}
