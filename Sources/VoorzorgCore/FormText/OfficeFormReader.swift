/// Finds the answers in the paragraphs of a document.
///
/// A cell with a code is the head of a question; the cells that follow hold its answer, in whatever style. What somebody
/// typed below the box goes on the answer as well, where styles show that it is not the form's own.
struct OfficeFormReader {
  private(set) var form = FilledForm(.office)
  private var answers: [[PandocText.Paragraph]] = []
  /// Whether styles came through: not every program keeps them.
  private let hasStyles: Bool

  init(_ paragraphs: [PandocText.Paragraph]) {
    let styles = Set(OfficeStyle.allCases.map(\.rawValue))
    hasStyles = paragraphs.contains { $0.style.map(styles.contains) ?? false }
    var rest = paragraphs[...]
    while let first = rest.first {
      // What stands in one cell belongs together; outside tables each paragraph stands by itself.
      let group = first.cell == nil ? rest.prefix(1) : rest.prefix { $0.cell == first.cell }
      read(group)
      rest = rest.dropFirst(group.count)
    }
    for index in form.blocks.indices { form.blocks[index].text = OfficeFormReader.text(of: answers[index]) }
  }

  private mutating func read(_ group: ArraySlice<PandocText.Paragraph>) {
    var hasCode = false
    for paragraph in group {
      guard let found = OfficeCode.first(in: paragraph.text) else { continue }
      switch found.code {
      case .head(let head): form.head = head
      case .block(let name, let handedOut):
        form.blocks.append(FilledForm.Block(name: name, text: "", handedOut: handedOut, line: nil))
        answers.append([])
      }
      hasCode = true
    }
    for paragraph in group {
      if hasCode || paragraph.cell == nil || form.blocks.isEmpty {
        addOutside(paragraph)
      } else {
        answers[answers.count - 1].append(paragraph)
      }
      tellLost(paragraph)
    }
  }

  private mutating func addOutside(_ paragraph: PandocText.Paragraph) {
    var texts = [paragraph.text[...]]
    var isTyped = hasStyles && !paragraph.isHeading && !isOwn(paragraph.style)
    if let found = OfficeCode.first(in: paragraph.text) {
      texts = [found.before, found.after]
      isTyped = hasStyles
    }
    for text in texts {
      let text = String(text).trimmed
      guard !text.isEmpty else { continue }
      form.outside.append(
        FilledForm.Remnant(text: text, line: nil, block: form.blocks.indices.last, isTyped: isTyped)
      )
    }
  }

  private func isOwn(_ style: String?) -> Bool {
    style.flatMap(OfficeStyle.init).map { $0 != .answer } ?? false
  }

  private mutating func tellLost(_ paragraph: PandocText.Paragraph) {
    let name = form.blocks.last?.name
    for what in paragraph.lost {
      form.findings.append(
        FormCodes.lost("\(name.map { "bij '\($0)': " } ?? "")\(what)", at: .line(nil, question: name))
      )
    }
  }

  /// The answer as a person sees it: an empty line between paragraphs, none between the items of a list.
  private static func text(of paragraphs: [PandocText.Paragraph]) -> String {
    var text = ""
    for paragraph in paragraphs where !paragraph.text.trimmed.isEmpty {
      let isList = paragraph.isTight && !text.isEmpty
      if !text.isEmpty { text += isList ? "\n" : "\n\n" }
      text += paragraph.text
    }
    return OfficeCode.unguarded(text.trimmed)
  }
}
