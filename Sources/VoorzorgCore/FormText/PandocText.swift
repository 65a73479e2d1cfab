/// Turns what pandoc reads from a document into paragraphs of plain text, as a person sees them.
///
/// Emphasis goes; lists keep their signs. The JSON differs between versions of pandoc, so blocks in tables and the like
/// are found by what they are rather than by where they stand.
struct PandocText {
  /// A paragraph, or an item of a list.
  struct Paragraph: Equatable {
    var text: String
    /// The style that the document gives it; nil for the usual one.
    var style: String?
    /// Whether it is a heading of the document.
    var isHeading = false
    /// Whether it stands in a list.
    var isItem = false
    /// The text without the sign of a list: some programs make a list of headings.
    var bare = ""
    /// What was in it that is no text, in Dutch.
    var lost: [String] = []
  }

  private(set) var paragraphs: [Paragraph] = []
  /// What the paragraphs to come have around them.
  private var style: String?
  private var indent = ""
  /// The sign of the list item that begins with the next paragraph.
  private var sign: String?

  private static let blockKinds: Set = [
    "Plain", "Para", "LineBlock", "CodeBlock", "RawBlock", "BlockQuote", "OrderedList", "BulletList",
    "DefinitionList", "Header", "HorizontalRule", "Table", "Figure", "Div", "Null",
  ]

  /// Adds the paragraphs of a list of blocks.
  mutating func add(_ blocks: JSONValue) {
    for block in blocks.elements { add(block: block) }
  }

  private mutating func add(block: JSONValue) {
    guard let content = block["c"] else { return }
    switch block["t"]?.text {
    case "Plain", "Para": add(inlines: content)
    case "Header": addHeading(content)
    case "CodeBlock", "RawBlock": addText(content.list.last?.text ?? "", lost: [])
    case "BulletList":
      for item in content.elements { addItem(item, sign: "- ") }
    case "OrderedList": addNumbered(content)
    case "Div": addDiv(content)
    case "Table": addTable(content)
    case "LineBlock":
      for line in content.elements { add(inlines: line) }
    default:
      for list in lists(ofBlocksIn: content) { add(list) }
    }
  }

  private mutating func addHeading(_ content: JSONValue) {
    guard let inlines = content.list.last else { return }
    let count = paragraphs.count
    add(inlines: inlines)
    if paragraphs.count > count { paragraphs[count].isHeading = true }
  }

  private mutating func addNumbered(_ content: JSONValue) {
    let parts = content.list
    guard parts.count == 2 else { return }
    var number = parts[0].list.first?.numeral.flatMap { Int($0) } ?? 1
    for item in parts[1].elements {
      addItem(item, sign: "\(number). ")
      number += 1
    }
  }

  private mutating func addItem(_ blocks: JSONValue, sign: String) {
    let (outer, waiting) = (indent, self.sign)
    self.sign = sign
    add(blocks)
    if self.sign != nil { addText("", lost: []) }
    (indent, self.sign) = (outer, waiting)
  }

  private mutating func addDiv(_ content: JSONValue) {
    let parts = content.list
    guard parts.count == 2 else { return }
    let outer = style
    for pair in parts[0].list.last?.list ?? [] {
      let words = pair.list.compactMap(\.text)
      if words.count == 2, words[0] == "custom-style" { style = words[1] }
    }
    add(parts[1])
    style = outer
  }

  private mutating func addTable(_ content: JSONValue) {
    guard let rows = PandocTable.rows(content) else {
      for list in lists(ofBlocksIn: content) { add(list) }
      return
    }
    for list in lists(ofBlocksIn: content.list[1]) { add(list) }
    for row in rows { addRow(row) }
  }

  /// A row as one line, so that what stands in it stays together; the paragraphs one by one when a cell has more of them
  /// or has a code.
  private mutating func addRow(_ cells: [JSONValue]) {
    let read = cells.map { cell in
      var inner = PandocText()
      inner.add(cell)
      return inner.paragraphs
    }
    let isLine = read.allSatisfy { paragraphs in
      paragraphs.count < 2
        && paragraphs.allSatisfy { !$0.text.contains("\n") && OfficeCode.first(in: $0.text) == nil }
    }
    guard cells.count > 1, isLine else {
      for cell in cells { add(cell) }
      return
    }
    guard read.contains(where: { !$0.isEmpty }) else { return }
    addText(
      read.map { $0.first?.text ?? "" }.joined(separator: " | "),
      lost: read.flatMap { $0.flatMap(\.lost) }
    )
    paragraphs[paragraphs.count - 1].isItem = true
  }

  private func lists(ofBlocksIn value: JSONValue) -> [JSONValue] {
    let kind = value.list.first?["t"]?.text
    if let kind, Self.blockKinds.contains(kind) { return [value] }
    return value.list.flatMap(lists(ofBlocksIn:))
  }

  private mutating func add(inlines: JSONValue) {
    var reader = PandocInlines()
    reader.add(inlines)
    addText(reader.text, lost: reader.lost)
  }

  /// Whether a style is that of a heading, by the name that it has in English and Dutch programs.
  private static func isHeading(_ style: String) -> Bool {
    let name = style.lowercased()
    return name.hasPrefix("heading") || name.hasPrefix("kop")
  }

  private mutating func addText(_ text: String, lost: [String]) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = indent + (sign ?? "")
    let isItem = sign != nil
    if let sign { indent += String(repeating: " ", count: sign.utf8.count) }
    sign = nil
    paragraphs.append(
      Paragraph(
        text: start + lines.joined(separator: "\n\(indent)"),
        style: style,
        isHeading: style.map(Self.isHeading) ?? false,
        isItem: isItem || !indent.isEmpty,
        bare: text,
        lost: lost
      )
    )
  }
}

extension JSONValue {
  /// The elements of an array, to be looked at by position.
  var list: [JSONValue] { Array(elements) }
}
