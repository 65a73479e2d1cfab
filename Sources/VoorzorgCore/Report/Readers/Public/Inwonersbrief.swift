/// The document for inhabitants: what will be done and when, in short sentences, without names.
///
/// It says what the dossier says. Where to go with a question stands in no question of the form, so the municipality is
/// asked to write that itself.
struct Inwonersbrief {
  let text: PublicReport
  private var report: Report { text.report }

  init(_ text: PublicReport) {
    self.text = text
  }

  /// The chapters.
  var sections: [Document.Section] {
    [introduction, plan, help, stories, about].filter { !$0.blocks.isEmpty || !$0.sections.isEmpty }
  }

  private var introduction: Document.Section {
    var section = Document.Section(id: "waar-gaat-dit-over", title: [.own("Waar gaat dit over?")])
    section.blocks = [
      .paragraph([
        .own("In "), .typed(report.name),
        .own(" willen we mensen op tijd helpen, zodat zij hun thuis niet verliezen."),
        .own(" U leest hier wat \(text.actor) wil doen en wanneer. \(text.state)"),
        .own(report.status == .vastgesteld ? "" : " Er kan nog iets veranderen."),
      ])
    ]
    if let day = report.dossier.record[report.instrument.head.peildatum] {
      section.blocks.append(.paragraph([.own("Dit was de stand op \(day.dutch).")]))
    }
    section.blocks += report.decisionLines
    let mission = text.answer(report.sheet(of: .basis), "missie", label: "Hier staan wij voor")
    section.blocks += mission.map { [.answer($0)] } ?? []
    return section
  }

  private var plan: Document.Section {
    var section = Document.Section(id: "plan", title: [.own("Wat gaat \(text.actor) doen?")])
    section.sections = report.prioritySheets.enumerated().map { priority($0.offset, $0.element) }
    section.sections += report.werkpakketten.enumerated().map { package($0.offset, $0.element) }
    let count =
      switch section.sections.count {
      case 0: "Dat staat nog niet vast."
      case 1: "Er is nu 1 plan."
      case let many: "Er zijn nu \(many) plannen."
      }
    section.blocks = [.paragraph([.own(count)])]
    return section
  }

  private func priority(_ index: Int, _ sheet: AnswerSheet) -> Document.Section {
    let slots = report.instrument.plan
    let priority = report.priorities[index]
    var section = Document.Section(
      id: priority.id ?? "prioriteit-\(index + 1)",
      title: [report.name(ofPriority: index)]
    )
    if let ankerpunt = report.ankerpunt(ofPriority: index) {
      section.blocks.append(.paragraph([.strong("Wat is dit?"), .own(" \(ankerpunt.plainExplanation)")]))
    }
    let answers = [
      (slots.doel.index, "Wat willen we bereiken?"), (slots.motivatie.index, "Waarom doen we dit?"),
      (slots.acties.index, "Wat gaan we doen?"),
    ].compactMap { slot, label in text.answer(sheet, slot, label: label) }
    section.blocks += answers.map(Document.Block.answer)
    section.blocks.append(.paragraph([.strong("Wanneer is het klaar?"), .own(" \(when(priority))")]))
    if let day = sheet.form.slot(of: "evaluatieGepland").flatMap({ sheet[$0] }) {
      let sentence = " Op \(AnswerWording.plain(day))."
      section.blocks.append(.paragraph([.strong("Wanneer kijken we of het werkt?"), .own(sentence)]))
    }
    return section
  }

  private func when(_ priority: Record) -> String {
    let slots = report.instrument.plan
    if let day = priority[slots.datumGereed] { return "Dit is klaar sinds \(day.dutch)." }
    return priority[slots.beoogdeDatumGereed].map { "We willen op \($0.dutch) klaar zijn." }
      ?? "Dat weten we nog niet."
  }

  /// A work package of a region.
  private func package(_ index: Int, _ sheet: AnswerSheet) -> Document.Section {
    let number = report.priorities.count + index + 1
    let name = text.answer(sheet, "naam").map { [.own("\(number). "), Document.Inline.answer($0)] }
    var section = Document.Section(
      id: "werkpakket-\(index + 1)",
      title: name ?? [.own("\(number). Een plan dat nog geen naam heeft")]
    )
    let answers = [
      ("doel", "Wat willen we bereiken?"), ("producten", "Wat maken we?"),
      ("tijdslijn", "Wanneer gebeurt het?"), ("deelnemers", "Welke gemeenten doen mee?"),
      ("stand", "Hoe ver zijn we?"),
    ].compactMap { path, label in text.answer(sheet, path, label: label) }
    section.blocks = answers.map(Document.Block.answer)
    if section.blocks.isEmpty { section.blocks = [.paragraph([.own("Hierover is nog niets opgeschreven.")])] }
    return section
  }

  /// What there is for somebody who looks for help now.
  private var help: Document.Section {
    var section = Document.Section(id: "hulp", title: [.own("Waar vindt u hulp?")])
    let offers = report.instrument.ankerpunten.enumerated().compactMap { index, ankerpunt in
      Self.doors.contains(ankerpunt.name)
        ? text.answer(report.sheet, report.instrument.scan[index].aanbod.index, label: ankerpunt.title) : nil
    }
    if !offers.isEmpty {
      section.blocks = [.paragraph([.own("Dit is er nu:")])] + offers.map(Document.Block.answer)
    }
    section.blocks.append(
      .gap(
        "waar iemand terechtkan met een vraag. Noem een adres, een telefoonnummer en de tijden.",
        by: "de gemeente"
      )
    )
    return section
  }

  /// The ankerpunten where somebody walks in or calls of their own accord: a choice of our own.
  private static let doors = ["informatie-en-advies", "luisterlijn-en-meldpunt", "inloop-en-steunpunten"]

  private var stories: Document.Section {
    var section = Document.Section(id: "verhalen", title: [.own("Wat maakten inwoners mee?")])
    let stories = text.stories
    guard !stories.isEmpty else { return section }
    section.blocks = [.paragraph([.own("De vertellers vinden het goed dat hun verhaal wordt verteld.")])]
    section.blocks += stories.map(Document.Block.answer)
    return section
  }

  private var about: Document.Section {
    let explanation =
      "De uitleg bij ‘Wat is dit?’ is eigen uitleg van voorzorg, het programma waarmee dit is gemaakt."
    return Document.Section(
      id: "over-dit-stuk",
      title: [.own("Over dit stuk")],
      blocks: [text.about(explanation)]
    )
  }
}
