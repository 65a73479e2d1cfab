extension HTMLRenderer {
  /// Writes blocks; answers one below the other become one list of questions and answers.
  ///
  /// - Parameter anchor: that of the section that they stand in.
  mutating func write(_ blocks: [Document.Block], in anchor: String) {
    var isInAnswers = false
    for block in blocks {
      if case .answer(let answer) = block {
        // An answer that nobody expects yet is left out.
        guard answer.answer != nil || answer.isExpected else { continue }
        if !isInAnswers { mark("<dl class=\"antwoorden\">\n") }
        isInAnswers = true
        write(answer)
      } else {
        if isInAnswers { mark("</dl>\n") }
        isInAnswers = false
        write(block, in: anchor)
      }
    }
    if isInAnswers { mark("</dl>\n") }
  }

  private mutating func write(_ block: Document.Block, in anchor: String) {
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
    case .table(let table): write(table)
    case .answer(let answer): write(answer)
    case .picture(let picture):
      picture.writeFigure(in: anchor, inks: look.inks, to: &output)
      write(picture.table)
    }
  }

  /// Writes a question with its answer.
  private mutating func write(_ block: Document.AnswerBlock) {
    beginTerm()
    write(block.label)
    if block.isMarkedAdded { mark(" <span class=\"eigen\">(toegevoegd)</span>") }
    mark("</dt><dd>")
    if let answer = block.answer {
      let open = openMark(of: answer)
      if open == nil {
        writeLines(AnswerWording.short(answer, to: block.field))
      } else {
        writeWords(of: block)
      }
    } else {
      mark("<span class=\"open\">nog niet ingevuld</span>")
    }
    endTerm()
  }

  private mutating func writeLines(_ text: String) {
    let turns = HTMLText.mayTurn(text)
    if turns { mark("<bdi>") }
    HTMLText.appendLines(text, to: &output)
    if turns { mark("</bdi>") }
  }

  /// Writes an answer where it stands with others, or what is said in its place.
  mutating func writeWords(of block: Document.AnswerBlock) {
    if let answer = block.answer {
      guard let open = openMark(of: answer) else { return writeApart(block.words) }
      mark(open)
    } else {
      let words = block.words
      guard !words.isEmpty else { return }
      mark(block.alarm == nil ? "<span class=\"open\">" : "<span class=\"open let-op\">")
    }
    write(block.words)
    mark("</span>")
  }

  /// The beginning of an answer that a mark goes before: yes, no, and that nobody knows are three things, and none of
  /// them is the same as no answer. Nil for an answer in words of its own.
  private func openMark(of answer: Answer) -> StaticString? {
    switch answer {
    case .yesNo(true), .choice("ja"): "<span class=\"ja\">"
    case .yesNo(false), .choice("nee"): "<span class=\"nee\">"
    case .choice(Field.unknown): "<span class=\"onbekend\">"
    default: nil
    }
  }
}
