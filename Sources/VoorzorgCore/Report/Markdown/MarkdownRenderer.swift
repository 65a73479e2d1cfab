/// Writes a document as Markdown: CommonMark with pipe tables and a YAML head that pandoc reads.
public struct MarkdownRenderer: ~Copyable {
  // Room for a usual report. A buffer of 64 KB or more would make the C library tidy its heap at every report.
  private var output = ByteBuffer(capacity: 48 * 1024)
  /// Whether the columns of a table are as wide as they should be on a page, rather than as what they hold is long.
  private var dividesPages = false

  /// The bytes of the report.
  public static func bytes(of document: Document) -> [UInt8] {
    var renderer = MarkdownRenderer()
    renderer.writeHead(document)
    renderer.writeHeading(document.title, level: 1)
    for section in document.sections { renderer.write(section, level: 2) }
    return renderer.output.bytes
  }

  /// What stands in some sections and before them, for a place in another text: without a line end behind it.
  ///
  /// - Parameter level: the level of the headings of the sections, from 1.
  static func bytes(of blocks: [Document.Block], _ sections: [Document.Section], level: Int) -> [UInt8] {
    var renderer = MarkdownRenderer()
    // Templates are for documents on paper, where a word must fit its column.
    renderer.dividesPages = true
    for block in blocks { renderer.write(block) }
    for section in sections { renderer.write(section, level: level) }
    let bytes = renderer.output.bytes
    return Array(bytes[..<((bytes.lastIndex { $0 != 10 } ?? -1) + 1)])
  }

  private mutating func writeHead(_ document: Document) {
    // `pagetitle` rather than `title`: the text has its own first heading, and pandoc would print both.
    mark("---\npagetitle: ")
    writeYAML(document.title.map(\.text).joined())
    mark("lang: nl\n")
    for fact in document.metadata {
      write(fact.key)
      mark(": ")
      writeYAML(fact.value)
    }
    mark("---\n\n")
  }

  /// A string in double quotes. pandoc reads strings in the head as Markdown, so it is escaped as such first.
  private mutating func writeYAML(_ text: String) {
    var markdown = ByteBuffer(capacity: 256)
    MarkdownText.appendInline(text, to: &markdown)
    var escaped: [UInt8] = []
    markdown.bytes.withUnsafeBufferPointer { JSONEscape.append($0, to: &escaped) }
    mark("\"")
    escaped.withUnsafeBufferPointer { output.append($0) }
    mark("\"\n")
  }

  private mutating func write(_ section: Document.Section, level: Int) {
    writeHeading(section.title, level: level)
    for block in section.blocks { write(block) }
    for inner in section.sections { write(inner, level: level + 1) }
  }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .paragraph(let inlines):
      write(inlines)
    case .list(let items):
      for item in items {
        mark("- ")
        write(item)
        mark("\n")
      }
      mark("\n")
      return
    case .table(let table):
      write(table)
    case .picture(let picture):
      write(picture.table)
    case .answer(let answer):
      guard write(answer) else { return }
    }
    mark("\n\n")
  }

  /// Writes a question with its answer.
  ///
  /// - Returns: whether there was anything to write: an answer that nobody expects yet is left out.
  private mutating func write(_ block: Document.AnswerBlock) -> Bool {
    guard block.answer != nil || block.isExpected else { return false }
    mark("**")
    write(block.label)
    mark("**")
    if block.isMarkedAdded { mark(" (toegevoegd)") }
    switch block.answer {
    case nil:
      mark(": *nog niet ingevuld*")
    case .text(let text) where block.field.kind == .text:
      mark("\n\n")
      MarkdownText.appendParagraph(text, to: &output)
    case let answer?:
      mark(": ")
      MarkdownText.appendInline(AnswerWording.short(answer, to: block.field), to: &output)
    }
    return true
  }

  private mutating func write(_ table: Document.Table) {
    mark("*")
    // What a table or a column is called may be a name that somebody typed.
    MarkdownText.appendInline(table.caption, to: &output)
    mark("*\n\n|")
    for column in table.columns {
      mark(" ")
      MarkdownText.appendInline(column, to: &output)
      mark(" |")
    }
    mark("\n|")
    let widths = dividesPages ? table.widths : table.columns.indices.map { table.weight(ofColumn: $0) + 2 }
    for width in widths {
      output.append(UInt8(ascii: "-"), count: max(width, 3))
      mark("|")
    }
    for row in table.rows {
      mark("\n|")
      for cell in row {
        mark(" ")
        write(cell)
        mark(" |")
      }
    }
  }

  private mutating func writeHeading(_ title: [Document.Inline], level: Int) {
    // Markdown has no headings below the sixth level.
    output.append(UInt8(ascii: "#"), count: min(level, 6))
    mark(" ")
    write(title)
    mark("\n\n")
  }

  private mutating func write(_ inlines: [Document.Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Document.Inline) {
    switch inline {
    // Our own words hold nothing that Markdown would read, and keep their spaces at the seams.
    case .own(let text): write(text)
    case .strong(let text):
      mark("**")
      write(text)
      mark("**")
    case .typed(let text): MarkdownText.appendInline(text, to: &output)
    case .answer(let block):
      if block.answer != nil {
        MarkdownText.appendInline(block.words, to: &output)
      } else {
        write(block.alarm == nil ? .own(block.words) : .strong(block.words))
      }
    }
  }

  private mutating func write(_ text: String) {
    output.append(text)
  }

  /// Writes a mark of the format: it lies in the program as bytes, which need no counting of references.
  private mutating func mark(_ mark: StaticString) {
    output.append(mark)
  }
}

extension Document.Inline {
  /// The text, whoever wrote it.
  var text: String {
    switch self {
    case .own(let text), .strong(let text), .typed(let text): text
    case .answer(let block): block.words
    }
  }
}
