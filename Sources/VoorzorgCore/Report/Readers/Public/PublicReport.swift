/// What the documents without names of persons have in common.
///
/// Fields for a person are never shown. In the other texts the names that stand in such fields are looked for, and left
/// out where they can be seen to be left out: a sentence that somebody typed is not made to say something else.
struct PublicReport {
  let report: Report
  private let names: PersonNames

  /// What stands in a text in place of a name.
  static let omission = "(naam weggelaten)"

  init(_ report: Report) {
    self.report = report
    names = PersonNames(report.dossier, report.instrument)
  }

  /// An answer without names, under a label in plain words; nil when there is none, or when the question is for a name.
  ///
  /// - Parameter shortened: whether the first sentence is enough.
  func answer(
    _ sheet: AnswerSheet?,
    _ path: String,
    label: String? = nil,
    shortened: Bool = false
  ) -> Document.AnswerBlock? {
    guard let sheet, let slot = sheet.form.slot(of: path) else { return nil }
    return answer(sheet, slot, label: label, shortened: shortened)
  }

  /// The same, by the slot of the question.
  func answer(
    _ sheet: AnswerSheet,
    _ slot: Int,
    label: String? = nil,
    shortened: Bool = false
  ) -> Document.AnswerBlock? {
    guard let answer = sheet[slot], !sheet.form.entries[slot].field.namesPerson else { return nil }
    var block = sheet.answerBlock(slot)
    block.ownLabel = label
    block.isForPublic = true
    if case .text(let text) = answer {
      let safe = withoutNames(text)
      block.answer = .text(shortened ? AnswerWording.firstSentence(safe) : safe)
    }
    return block
  }

  /// An answer in a line of running text, behind its label; nil when there is none.
  func line(_ sheet: AnswerSheet?, _ path: String, label: String) -> Document.Block? {
    answer(sheet, path).map { .paragraph([.strong(label), .own(" "), .answer($0)]) }
  }

  private func withoutNames(_ text: String) -> String {
    names.pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .name: Self.omission
      }
    }.joined()
  }

  /// Whom the document is about, in running text.
  var actor: String { report.dossier.subject == .gemeente ? "de gemeente" : "de regio" }

  /// How far the plan is, for somebody who knows no statuses.
  var state: String {
    switch report.status {
    case .concept: "Dit is een concept."
    case .aangeboden: "Er is nog niet over het plan besloten."
    case .vastgesteld: "Over het plan is besloten."
    }
  }

  /// The stories with consent, without who gave it.
  var stories: [Document.AnswerBlock] {
    guard let basis = report.sheet(of: .basis), let list = basis.form.list(named: "verhalen") else {
      return []
    }
    return basis.entries(ofList: list).compactMap { story in
      guard let slot = story.form.slot(of: "toestemming"),
        Consent.isGiven(story[slot].map(AnswerWording.plain))
      else { return nil }
      return answer(story, "verhaal", label: "Verhaal van een inwoner")
    }
  }

  private var source: String {
    report.instrument.document("S0").map { "\($0.shortTitle) (\($0.year))" } ?? ""
  }

  /// That there are no names, and where the questions come from.
  func about(_ explanation: String) -> Document.Block {
    let names = "Dit stuk noemt geen personen. Waar een naam stond, staat ‘naam weggelaten’."
    return .paragraph([.own("\(names) \(explanation) De onderwerpen komen uit: \(source).")])
  }
}
