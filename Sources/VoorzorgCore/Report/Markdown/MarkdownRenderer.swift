/// Writes a document as Markdown: CommonMark with pipe tables and a YAML head that pandoc reads.
public struct MarkdownRenderer {
  private var bytes: [UInt8] = []

  /// The bytes of the report.
  public static func bytes(of document: Document) -> [UInt8] {
    var renderer = MarkdownRenderer()
    renderer.bytes.reserveCapacity(64 * 1024)
    renderer.writeHead(document)
    renderer.writeHeading(document.title, level: 1)
    for section in document.sections { renderer.write(section, level: 2) }
    return renderer.bytes
  }

  private mutating func writeHead(_ document: Document) {
    // `pagetitle` rather than `title`: the text has its own first heading, and pandoc would print both.
    write("---\npagetitle: ")
    writeYAML(document.title.map(\.text).joined())
    write("lang: nl\n")
    for fact in document.metadata {
      write(fact.key)
      write(": ")
      writeYAML(fact.value)
    }
    write("---\n\n")
  }

  /// A string in double quotes. pandoc reads strings in the head as Markdown, so it is escaped as such first.
  private mutating func writeYAML(_ text: String) {
    var markdown: [UInt8] = []
    MarkdownText.appendInline(text, to: &markdown)
    write("\"")
    markdown.withUnsafeBufferPointer { JSONEscape.append($0, to: &bytes) }
    write("\"\n")
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
        write("- ")
        write(item)
        write("\n")
      }
      write("\n")
      return
    case .table(let table):
      write(table)
    case .answer(let answer):
      guard write(answer) else { return }
    }
    write("\n\n")
  }

  /// Writes a question with its answer.
  ///
  /// - Returns: whether there was anything to write: an answer that nobody expects yet is left out.
  private mutating func write(_ block: Document.AnswerBlock) -> Bool {
    guard block.answer != nil || block.isExpected else { return false }
    write("**")
    write(block.label)
    write("**")
    if block.field.isAdded { write(" (toegevoegd)") }
    switch block.answer {
    case nil:
      write(": *nog niet ingevuld*")
    case .text(let text) where block.field.kind == .text:
      write("\n\n")
      MarkdownText.appendParagraph(text, to: &bytes)
    case let answer?:
      write(": ")
      MarkdownText.appendInline(AnswerWording.short(answer, to: block.field), to: &bytes)
    }
    return true
  }

  private mutating func write(_ table: Document.Table) {
    write("*\(table.caption)*\n\n|")
    for column in table.columns {
      write(" ")
      write(column)
      write(" |")
    }
    write("\n|")
    for column in table.columns {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "-"), count: max(3, column.utf8.count + 2)))
      write("|")
    }
    for row in table.rows {
      write("\n|")
      for cell in row {
        write(" ")
        write(cell)
        write(" |")
      }
    }
  }

  private mutating func writeHeading(_ title: [Document.Inline], level: Int) {
    write(String(repeating: "#", count: level) + " ")
    write(title)
    write("\n\n")
  }

  private mutating func write(_ inlines: [Document.Inline]) {
    for inline in inlines {
      switch inline {
      // Our own words hold nothing that Markdown would read, and keep their spaces at the seams.
      case .own(let text): write(text)
      case .strong(let text):
        write("**")
        write(text)
        write("**")
      case .typed(let text): MarkdownText.appendInline(text, to: &bytes)
      }
    }
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a literal: it lies in the program as bytes, which need no counting of references.
  private mutating func write(_ literal: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}

extension Document.Inline {
  /// The text, whoever wrote it.
  var text: String {
    switch self {
    case .own(let text), .strong(let text), .typed(let text): text
    }
  }
}
