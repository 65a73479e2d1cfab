extension HTMLRenderer {
  /// Writes a table. One with three columns or more becomes a row of cards on a narrow screen, where each cell needs
  /// the head of its column beside it.
  mutating func write(_ table: Document.Table) {
    let isWide = table.columns.count > 2
    switch table.columns.count {
    case ...2: mark("<table>\n<caption>")
    case ...6: mark("<table class=\"breed\">\n<caption>")
    default: mark("<table class=\"breed breder\">\n<caption>")
    }
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
      // The head of a row says something: where the first cell is empty, the next is the head.
      let head = row.firstIndex { $0.saysSomething } ?? -1
      mark("<tr>")
      for (index, cell) in row.enumerated() {
        mark(index == head ? "<th scope=\"row\"" : "<td")
        if cell.isNumber { mark(" class=\"getal\"") }
        if isWide, index < table.columns.count {
          mark(" data-kop=\"")
          write(table.columns[index])
          mark("\"")
        }
        mark(">")
        write(cell: cell)
        mark(index == head ? "</th>" : "</td>")
      }
      mark("</tr>\n")
    }
    mark("</tbody>\n</table>\n")
  }

  /// Writes what is in a cell. An overview has answers in our own words: those get the marks of answers too.
  private mutating func write(cell: Document.Inline) {
    guard case .own(let words) = cell, let open = Self.openMark(ofWords: words) else { return write([cell]) }
    mark(open)
    write(words)
    mark("</span>")
  }

  private static func openMark(ofWords words: String) -> StaticString? {
    switch words {
    case "ja": "<span class=\"ja\">"
    case "nee": "<span class=\"nee\">"
    case Field.unknown: "<span class=\"onbekend\">"
    case "nog niet gekozen", "nog niet ingevuld", "niet beantwoord": "<span class=\"open\">"
    default: nil
    }
  }
}

extension Document.Inline {
  /// Whether it is a whole number of ours, or the dash where there is none, which need little room.
  fileprivate var isNumber: Bool {
    guard case .own(let text) = self else { return false }
    return text == "–"
      || !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether there is anything to read.
  fileprivate var saysSomething: Bool {
    switch self {
    case .own(let text), .strong(let text), .typed(let text): !text.isEmpty
    case .answer(let block): block.answer != nil || !block.words.isEmpty
    }
  }
}
