/// Finds the answers in the paragraphs of a document: what stands between two codes, in whatever style.
///
/// What somebody typed below the second code goes on the answer as well, where styles show that it is not the form's own.
struct OfficeFormReader {
  /// A block of which the end has not been met.
  private struct Open {
    let name: String
    let handedOut: String
    var paragraphs: [PandocText.Paragraph] = []
  }

  private(set) var form = FilledForm(.office)
  private var open: Open?
  /// Whether styles came through: pandoc gives none of ODT, and not every program keeps them.
  private let hasStyles: Bool

  init(_ paragraphs: [PandocText.Paragraph]) {
    let styles = Set(OfficeStyle.allCases.map(\.rawValue))
    hasStyles = paragraphs.contains { $0.style.map(styles.contains) ?? false }
    for paragraph in paragraphs { read(paragraph) }
    leaveOpen()
  }

  /// Reads a paragraph with the codes in it: people join paragraphs, and type in front of a code or behind it.
  private mutating func read(_ paragraph: PandocText.Paragraph) {
    for what in paragraph.lost { tellLost(what) }
    guard let found = OfficeCode.first(in: paragraph.text) else {
      add(paragraph, isBesideCode: false)
      return
    }
    add(paragraph.with(found.before), isBesideCode: true)
    switch found.code {
    case .head(let head): form.head = head
    case .start(let name, let handedOut):
      leaveOpen()
      open = Open(name: name, handedOut: handedOut)
    case .end(let name): close(name)
    }
    var rest = paragraph.with(found.after)
    rest.lost = []
    if !rest.text.trimmed.isEmpty { read(rest) }
  }

  private mutating func add(_ paragraph: PandocText.Paragraph, isBesideCode: Bool) {
    guard !paragraph.text.trimmed.isEmpty else { return }
    guard open == nil else {
      open?.paragraphs.append(paragraph)
      return
    }
    let isOwn = paragraph.isHeading || !isBesideCode && isOwn(paragraph.style)
    let text = paragraph.isHeading ? paragraph.bare : paragraph.text.trimmed
    form.outside.append(
      FilledForm.Remnant(
        text: text,
        line: nil,
        block: form.blocks.indices.last,
        isTyped: hasStyles && !isOwn
      )
    )
  }

  private func isOwn(_ style: String?) -> Bool {
    style.flatMap(OfficeStyle.init).map { $0 != .answer } ?? false
  }

  private mutating func close(_ name: String) {
    guard let block = open, block.name == name else {
      leaveOpen()
      if form.blocks.last?.name != name { form.findings.append(FormCodes.codeMissing(name)) }
      return
    }
    open = nil
    form.blocks.append(
      FilledForm.Block(
        name: name,
        text: OfficeFormReader.text(of: block.paragraphs),
        handedOut: block.handedOut,
        line: nil
      )
    )
  }

  /// Tells of a block without an end: nobody can say which of what follows is its answer.
  private mutating func leaveOpen() {
    guard let block = open else { return }
    open = nil
    form.findings.append(FormCodes.codeMissing(block.name))
  }

  private mutating func tellLost(_ what: String) {
    let name = open?.name ?? form.blocks.last?.name
    form.findings.append(
      FormCodes.lost("\(name.map { "bij '\($0)': " } ?? "")\(what)", at: .line(nil, question: name))
    )
  }

  /// The answer as a person sees it: an empty line between paragraphs, none between the items of a list.
  private static func text(of paragraphs: [PandocText.Paragraph]) -> String {
    var text = ""
    var wasItem = false
    for paragraph in paragraphs where !paragraph.text.trimmed.isEmpty {
      if !text.isEmpty { text += wasItem && paragraph.isItem ? "\n" : "\n\n" }
      text += paragraph.text
      wasItem = paragraph.isItem
    }
    return OfficeCode.unguarded(text.trimmed)
  }
}

extension PandocText.Paragraph {
  /// The paragraph with just a part of its text.
  fileprivate func with(_ text: Substring) -> Self {
    var part = self
    part.text = String(text)
    return part
  }
}
