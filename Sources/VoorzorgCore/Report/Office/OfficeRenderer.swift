/// Writes a document as the HTML that pandoc makes a Word or ODT document of.
///
/// Not the page for browsers: pandoc takes its navigation and pictures for text, loses the heads of rows in ODT, and
/// knows widths of columns, styles and the language only by its own signs.
public struct OfficeRenderer: ~Copyable {
  private var output = ByteBuffer(capacity: 64 * 1024 - 1)

  /// The HTML of a report, for pandoc (`--from html`).
  public static func bytes(of document: Document) -> [UInt8] {
    var renderer = OfficeRenderer()
    renderer.writeHead(document)
    if !document.isBrief { renderer.writeContents(document.sections) }
    for section in document.sections { renderer.write(section, level: 1, id: section.id) }
    renderer.mark("</body>\n</html>\n")
    return renderer.output.bytes
  }

  /// Writes the head. pandoc makes the title of the document of its title, so that the chapters are the first headings.
  private mutating func writeHead(_ document: Document) {
    mark("<!DOCTYPE html>\n<html lang=\"nl-NL\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    write(plain: document.title)
    mark("</title>\n</head>\n<body>\n")
  }

  /// Writes where the chapters are, unless there are so few that everybody sees them.
  private mutating func writeContents(_ sections: [Document.Section]) {
    guard sections.count > 3 else { return }
    mark("<div custom-style=\"VoorzorgLabel\"><p><strong>Inhoud</strong></p></div>\n<ul>\n")
    for section in sections {
      mark("<li><a href=\"#")
      write(section.id)
      mark("\">")
      write(plain: section.title)
      mark("</a></li>\n")
    }
    mark("</ul>\n")
  }

  /// Writes a section; its anchor is its path, for an id is only fixed within its parent.
  private mutating func write(_ section: Document.Section, level: Int, id: String) {
    let digit = UInt8(ascii: "0") + UInt8(min(level, 6))
    mark("<h")
    output.append(digit)
    mark(" id=\"")
    write(id)
    mark("\">")
    write(section.title)
    mark("</h")
    output.append(digit)
    mark(">\n")
    for block in section.blocks { write(block) }
    for inner in section.sections { write(inner, level: level + 1, id: "\(id).\(inner.id)") }
  }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .paragraph(let inlines):
      mark("<p>")
      write(inlines)
      mark("</p>\n")
    case .list(let items):
      mark("<ul>\n")
      for item in items {
        mark("<li>")
        write(item)
        mark("</li>\n")
      }
      mark("</ul>\n")
    case .table(let table):
      write(table)
    case .picture(let picture):
      // pandoc needs another program for a picture of this kind; the table says the same.
      write(picture.table)
    case .answer(let answer):
      write(answer)
    }
  }

  private mutating func write(_ table: Document.Table) {
    mark("<table>\n<caption>")
    write(table.caption)
    mark("</caption>\n<colgroup>")
    for width in table.widths {
      mark("<col style=\"width: ")
      write(String(width))
      mark("%\">")
    }
    mark("</colgroup>\n<thead><tr>")
    for column in table.columns {
      mark("<th>")
      write(column)
      mark("</th>")
    }
    mark("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      mark("<tr>")
      for cell in row {
        // Not the head of a row: pandoc leaves those out of ODT.
        mark("<td>")
        write(cell)
        mark("</td>")
      }
      mark("</tr>\n")
    }
    mark("</tbody>\n</table>\n")
  }

  /// Writes a question with its answer; an answer that nobody expects yet is left out.
  private mutating func write(_ block: Document.AnswerBlock) {
    guard block.answer != nil || block.isExpected else { return }
    mark("<div custom-style=\"VoorzorgLabel\"><p><strong>")
    write(block.label)
    mark("</strong>")
    if block.isMarkedAdded { mark(" (toegevoegd)") }
    mark("</p></div>\n<div custom-style=\"VoorzorgTekst\"><p>")
    switch block.answer {
    case nil: mark("<em>nog niet ingevuld</em>")
    case let answer?:
      OfficeText.append(AnswerWording.short(answer, to: block.field), lineBreak: .paragraph, to: &output)
    }
    mark("</p></div>\n")
  }

  private mutating func write(_ inlines: [Document.Inline]) {
    for (index, inline) in inlines.enumerated() { write(inline, isFirst: index == 0) }
  }

  private mutating func write(_ inline: Document.Inline, isFirst: Bool = true) {
    if inline.isStressed { mark("<strong>") }
    OfficeText.append(inline.text, lineBreak: .line, isFirst: isFirst, to: &output)
    if inline.isStressed { mark("</strong>") }
  }

  private mutating func write(plain inlines: [Document.Inline]) {
    for (index, inline) in inlines.enumerated() {
      OfficeText.append(inline.text, isFirst: index == 0, to: &output)
    }
  }

  private mutating func write(_ text: String) {
    OfficeText.append(text, to: &output)
  }

  private mutating func mark(_ mark: StaticString) {
    output.append(mark)
  }
}
