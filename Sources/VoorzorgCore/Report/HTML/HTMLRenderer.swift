/// Writes a document as one page of HTML that needs nothing from elsewhere: no script, no request.
public struct HTMLRenderer: ~Copyable {
  private var output = ByteBuffer(capacity: 64 * 1024 - 1)

  /// The bytes of the page.
  public static func bytes(of document: Document) -> [UInt8] {
    var renderer = HTMLRenderer()
    renderer.writeHead(document)
    renderer.mark("<main>\n<h1>")
    renderer.write(document.title)
    renderer.mark("</h1>\n")
    for section in document.sections { renderer.write(section, level: 2, id: section.id) }
    renderer.mark("</main>\n</body>\n</html>\n")
    return renderer.output.bytes
  }

  private mutating func writeHead(_ document: Document) {
    mark("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n")
    mark("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    write(document.title)
    mark("</title>\n<style>\n")
    write(Palette.standard.css)
    write(SVGWriter.css)
    mark("</style>\n</head>\n<body>\n")
  }

  /// Writes a section; its anchor is its path, for an id is only fixed within its parent.
  private mutating func write(_ section: Document.Section, level: Int, id: String) {
    mark("<section id=\"")
    HTMLText.append(id, to: &output)
    mark("\">\n")
    let digit = UInt8(ascii: "0") + UInt8(min(level, 6))
    mark("<h")
    output.append(digit)
    mark(">")
    write(section.title)
    mark("</h")
    output.append(digit)
    mark(">\n")
    for block in section.blocks { write(block, in: id) }
    for inner in section.sections { write(inner, level: level + 1, id: "\(id).\(inner.id)") }
    mark("</section>\n")
  }

  /// - Parameter id: the anchor of the section that it stands in.
  private mutating func write(_ block: Document.Block, in id: String) {
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
      picture.writeFigure(in: id, colours: Palette.standard.light, to: &output)
      write(picture.table)
    case .answer(let answer):
      write(answer)
    }
  }

  private mutating func write(_ table: Document.Table) {
    mark("<table>\n<caption>")
    write(table.caption)
    mark("</caption>\n<thead><tr>")
    for (index, column) in table.columns.enumerated() {
      // PDF/UA takes no head of a row for that of a column: the corner is a plain cell.
      mark(index == 0 ? "<td>" : "<th scope=\"col\">")
      write(column)
      mark(index == 0 ? "</td>" : "</th>")
    }
    mark("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      mark("<tr>")
      for (index, cell) in row.enumerated() {
        mark(index == 0 ? "<th scope=\"row\">" : "<td>")
        write(cell)
        mark(index == 0 ? "</th>" : "</td>")
      }
      mark("</tr>\n")
    }
    mark("</tbody>\n</table>\n")
  }

  /// Writes a question with its answer; an answer that nobody expects yet is left out.
  private mutating func write(_ block: Document.AnswerBlock) {
    guard block.answer != nil || block.isExpected else { return }
    mark("<div class=\"antwoord\">\n<p><strong>")
    write(block.label)
    mark("</strong>")
    if block.field.isAdded { mark(" (toegevoegd)") }
    mark("</p>\n<p>")
    switch block.answer {
    case nil:
      mark("<em>nog niet ingevuld</em>")
    case let answer?:
      HTMLText.appendLines(AnswerWording.short(answer, to: block.field), to: &output)
    }
    mark("</p>\n</div>\n")
  }

  private mutating func write(_ inlines: [Document.Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Document.Inline) {
    let isStrong =
      switch inline {
      case .strong: true
      case .answer(let block): block.answer == nil && block.alarm != nil
      case .own, .typed: false
      }
    if isStrong { mark("<strong>") }
    write(inline.text)
    if isStrong { mark("</strong>") }
  }

  private mutating func write(_ text: String) {
    HTMLText.append(text, to: &output)
  }

  private mutating func mark(_ mark: StaticString) {
    output.append(mark)
  }
}
