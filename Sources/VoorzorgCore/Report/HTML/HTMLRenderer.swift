/// Writes a document as one page of HTML that needs nothing from elsewhere: no script, no request.
///
/// The order of the page is that of reading: whose it is and how far, the contents, the text.
public struct HTMLRenderer: ~Copyable {
  // Room for a usual report. Much more, and the C library would ask the system for memory at every report.
  var output = ByteBuffer(capacity: 120 * 1024)
  let look: HTMLLook
  private let isForPDF: Bool

  /// The bytes of the page.
  ///
  /// - Parameter isForPDF: whether a PDF is made of it, in which nothing may stand between a list and its items: there
  ///   a question and its answer are no group.
  public static func bytes(
    of document: Document,
    look: HTMLLook = .standard,
    isForPDF: Bool = false
  ) -> [UInt8] {
    var renderer = HTMLRenderer(look: look, isForPDF: isForPDF)
    renderer.writeHead(document)
    renderer.writeHeader(document)
    renderer.writeContents(document.sections)
    renderer.mark("<main id=\"")
    renderer.mark(HTMLAnchor.text)
    renderer.mark("\" tabindex=\"-1\">\n")
    for section in document.sections {
      renderer.write(section, level: 2, anchor: HTMLAnchor.path(nil, section.id))
    }
    renderer.mark("</main>\n")
    renderer.writeFooter(document)
    renderer.mark("</body>\n</html>\n")
    return renderer.output.bytes
  }

  private init(look: HTMLLook, isForPDF: Bool) {
    self.look = look
    self.isForPDF = isForPDF
  }

  /// Begins a term of a list and what is said of it.
  mutating func beginTerm() { mark(isForPDF ? "<dt>" : "<div><dt>") }

  /// Ends what is said of a term.
  mutating func endTerm() { mark(isForPDF ? "</dd>\n" : "</dd></div>\n") }

  private mutating func write(_ section: Document.Section, level: Int, anchor: String) {
    mark("<section id=\"")
    write(anchor)
    mark("\">\n")
    let digit = UInt8(ascii: "0") + UInt8(min(level, 6))
    mark("<h")
    output.append(digit)
    mark(">")
    write(section.title)
    mark("</h")
    output.append(digit)
    mark(">\n")
    write(section.blocks, in: anchor)
    for inner in section.sections {
      write(inner, level: level + 1, anchor: HTMLAnchor.path(anchor, inner.id))
    }
    mark("</section>\n")
  }

  mutating func write(_ inlines: [Document.Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Document.Inline) {
    switch inline {
    case .own(let text): write(text)
    case .strong(let text):
      mark("<strong>")
      write(text)
      mark("</strong>")
    case .typed(let text): writeApart(text)
    case .answer(let block): writeWords(of: block)
    }
  }

  /// Writes what somebody typed amid other words, so that its direction stays its own.
  mutating func writeApart(_ text: String) {
    guard HTMLText.mayTurn(text) else { return write(text) }
    mark("<bdi>")
    write(text)
    mark("</bdi>")
  }

  mutating func write(_ text: String) {
    HTMLText.append(text, to: &output)
  }

  mutating func mark(_ mark: StaticString) {
    output.append(mark)
  }
}
