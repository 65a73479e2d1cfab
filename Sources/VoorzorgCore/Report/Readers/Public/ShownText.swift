/// A text of a dossier as a document shows it.
struct ShownText {
  /// The name of the question it answers.
  let question: String
  /// The label of the question in the form.
  let label: String
  /// The text, without names and as short as the document has it.
  let text: String
}

extension Document {
  /// The texts of the dossier that it shows, in order.
  var shownTexts: [ShownText] { sections.flatMap(\.shownTexts) }
}

extension Document.Section {
  fileprivate var shownTexts: [ShownText] {
    (title.compactMap(\.answer) + blocks.flatMap(\.answers)).compactMap { block in
      guard case .text(let text)? = block.answer else { return nil }
      return ShownText(question: block.question, label: block.field.label, text: text)
    } + sections.flatMap(\.shownTexts)
  }
}

extension Document.Block {
  /// The answers it shows, by themselves or among others.
  fileprivate var answers: [Document.AnswerBlock] {
    switch self {
    case .answer(let block): [block]
    case .paragraph(let inlines): inlines.compactMap(\.answer)
    case .list(let items): items.joined().compactMap(\.answer)
    case .table, .picture: table?.rows.joined().compactMap(\.answer) ?? []
    }
  }
}

extension Document.Inline {
  fileprivate var answer: Document.AnswerBlock? {
    if case .answer(let block) = self { block } else { nil }
  }
}
