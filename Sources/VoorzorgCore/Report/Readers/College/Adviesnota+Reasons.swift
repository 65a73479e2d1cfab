extension Adviesnota {
  /// Why, priority by priority.
  var arguments: Document.Section {
    var section = Document.Section(id: "argumenten", title: [.own("Argumenten")])
    if let reasons = perPriority(plan.motivatie.index) {
      section.blocks = [reasons, .paragraph([.own("De volledige teksten staan in de bijlage.")])]
    } else {
      section.blocks = [.gap("waarom het college dit besluit neemt.")]
    }
    return section
  }

  /// What stands in the way, and what was chosen and is left alone.
  var objections: Document.Section {
    var section = Document.Section(id: "kanttekeningen", title: [.own("Kanttekeningen")])
    if let slot = report.instrument.form.lists[plan.list].form.slot(of: "belemmeringen"),
      let objections = perPriority(slot, whole: true)
    {
      section.blocks = [objections]
    }
    let outside = report.chosenOutsidePlan { slot in
      report.dossier.record[slot].map { .typed(AnswerWording.firstSentence($0)) } ?? .own("nog zonder reden")
    }
    if let outside {
      section.blocks += [.paragraph([.own("Wel gekozen, nu niet in het plan:")]), outside]
    }
    if section.blocks.isEmpty {
      section.blocks = [.gap("wat tegen dit besluit pleit, en welke risico’s er zijn.")]
    }
    return section
  }

  /// A line for each priority with an answer; nil when none has one.
  ///
  /// - Parameter whole: whether all of it is shown, line after line, rather than the first sentence.
  func perPriority(_ slot: Int, whole: Bool = false) -> Document.Block? {
    lines(
      report.prioritySheets.indices.map { (report.name(ofPriority: $0), report.prioritySheets[$0]) },
      whole: whole
    ) { _ in slot }
  }

  /// A line for each work package of a region with an answer; nil when there is none.
  func perPackage(_ path: String) -> Document.Block? {
    let packages = report.werkpakketten.enumerated().map { index, sheet in
      (Document.Inline.own("Werkpakket \(index + 1)"), sheet)
    }
    return lines(packages, whole: false) { $0.form.slot(of: path) }
  }

  private func lines(
    _ sheets: [(title: Document.Inline, sheet: AnswerSheet)],
    whole: Bool,
    slot: (AnswerSheet) -> Int?
  ) -> Document.Block? {
    let rows = sheets.map { title, sheet -> (line: [Document.Inline], isAnswered: Bool) in
      guard let slot = slot(sheet), case .text(let text)? = sheet[slot] else {
        return ([.strong(title.text), .own(": nog niet ingevuld")], false)
      }
      var block = sheet.answerBlock(slot)
      block.answer = .text(whole ? AnswerWording.running(text) : AnswerWording.firstSentence(text))
      return ([.strong(title.text), .own(": "), .answer(block)], true)
    }
    return rows.contains(where: \.isAnswered) ? .list(rows.map(\.line)) : nil
  }
}

extension AnswerWording {
  /// The lines of a text as running text: without the marks of a list before them.
  static func running(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { line in
      let line = String(line).trimmed
      return line.hasPrefix("- ") ? String(line.dropFirst(2)) : line
    }.joined(separator: " ")
  }
}
