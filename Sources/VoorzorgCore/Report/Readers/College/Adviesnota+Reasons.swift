extension Adviesnota {
  /// Why, priority by priority.
  var arguments: Document.Section {
    var section = Document.Section(id: "argumenten", title: [.own("Argumenten")])
    if let reasons = perPriority(plan.motivatie.index) {
      section.blocks = [reasons]
    } else {
      section.blocks = [.gap("waarom het college dit besluit neemt.")]
    }
    return section
  }

  /// What stands in the way, and what was chosen and is left alone.
  var objections: Document.Section {
    var section = Document.Section(id: "kanttekeningen", title: [.own("Kanttekeningen")])
    if let slot = report.instrument.form.lists[plan.list].form.slot(of: "belemmeringen"),
      let objections = perPriority(slot)
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
  func perPriority(_ slot: Int) -> Document.Block? {
    let sheets = report.prioritySheets
    return lines(sheets.indices.map { (.strong(report.name(ofPriority: $0).text), sheets[$0], slot) })
  }

  /// A line for each work package of a region with an answer; nil when none has one.
  func perPackage(_ path: String) -> Document.Block? {
    let packages = report.werkpakketten
    return lines(
      packages.enumerated().compactMap { index, sheet in
        sheet.form.slot(of: path).map { (.typed(name(ofPackage: sheet, index)), sheet, $0) }
      }
    )
  }

  /// `3. Eén handleiding voor het briefadres`; a package without a name by its number.
  private func name(ofPackage sheet: AnswerSheet, _ index: Int) -> String {
    sheet.text("naam").map { "\(index + 1). \(AnswerWording.row($0))" } ?? "Werkpakket \(index + 1)"
  }

  private func lines(_ answers: [(title: Document.Inline, sheet: AnswerSheet, slot: Int)]) -> Document.Block?
  {
    guard answers.contains(where: { $0.sheet[$0.slot] != nil }) else { return nil }
    return .list(
      answers.map { title, sheet, slot in
        guard case .text(let text)? = sheet[slot] else {
          return [title, .own(": nog niet ingevuld")]
        }
        let (first, others) = AnswerWording.beginning(of: text)
        var block = sheet.answerBlock(slot)
        block.answer = .text(first)
        let rest: [Document.Inline] = others == 0 ? [] : [.own(" (nog \(others) in de bijlage)")]
        return [title, .own(": "), .answer(block)] + rest
      }
    )
  }
}

extension AnswerWording {
  /// The first sentence of a text; of a list its first line without the mark before it, and how many lines follow.
  static func beginning(of text: String) -> (first: String, others: Int) {
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
    guard let first = lines.first, lines.count > 1, lines.allSatisfy({ $0.hasPrefix("- ") }) else {
      return (firstSentence(text), 0)
    }
    return (firstSentence(String(first.dropFirst(2))), lines.count - 1)
  }
}
