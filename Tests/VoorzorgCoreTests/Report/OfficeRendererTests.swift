import Testing

@testable import VoorzorgCore

/// The HTML that pandoc makes documents of.
struct OfficeRendererTests {
  private func html(_ sections: [Document.Section], title: String = "Titel") -> String {
    var document = Shared.reports.document(.example, findings: [])
    document.title = [.own(title)]
    document.sections = sections
    return String(decoding: OfficeRenderer.bytes(of: document), as: UTF8.self)
  }

  private func text(_ text: String, _ lineBreak: OfficeText.LineBreak = .paragraph) -> String {
    var output = ByteBuffer(capacity: 64)
    OfficeText.append(text, lineBreak: lineBreak, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test func linesStayLinesAndEmptyLinesMakeParagraphs() {
    #expect(text("een\ntwee\n\ndrie\n\n\nvier") == "een<br>\ntwee</p>\n<p>drie</p>\n<p>vier")
    #expect(text("een\n\ntwee", .line) == "een<br>\n<br>\ntwee")
    #expect(text("een\n\ntwee", .space) == "een &#160;twee")
  }

  @Test func spacesThatStandTogetherAreAllKept() {
    #expect(text("a  b\n  - c") == "a &#160;b<br>\n&#160;&#160;- c")
  }

  @Test func whatIsTypedOpensNoTagAndSteersNothing() {
    #expect(text("<b>&\"\u{1B}\u{202E}") == "&lt;b&gt;&amp;&quot;␛␦")
    #expect(text("\u{FFFE}\u{FFFF}") == "\u{FFFD}\u{FFFD}")
  }

  @Test func chaptersAreTheFirstHeadingsBelowTheTitleOfTheDocument() {
    let inner = Document.Section(id: "b", title: [.own("Binnen")])
    let page = html([Document.Section(id: "a", title: [.typed("<Kop>")], sections: [inner])])
    #expect(page.contains("<title>Titel</title>"))
    #expect(page.contains("<h1 id=\"a\">&lt;Kop&gt;</h1>\n<h2 id=\"a.b\">Binnen</h2>"))
    #expect(!page.contains("Inhoud"))
  }

  @Test func aDocumentOfAPageHasNoContents() {
    var document = Shared.reports.document(.example, findings: [])
    #expect(String(decoding: OfficeRenderer.bytes(of: document), as: UTF8.self).contains("Inhoud"))
    document.isBrief = true
    #expect(!String(decoding: OfficeRenderer.bytes(of: document), as: UTF8.self).contains("Inhoud"))
  }

  @Test func theSpaceBetweenTwoTextsMayBeBrokenAt() {
    let words: [Document.Inline] = [.own("een "), .typed("twee"), .own(" drie")]
    let page = html([Document.Section(id: "a", title: words, blocks: [.paragraph(words)])])
    #expect(page.contains("<h1 id=\"a\">een twee drie</h1>\n<p>een twee drie</p>"))
  }

  @Test func manyChaptersHaveContentsThatLeadThere() {
    let sections = (1...4).map { Document.Section(id: "h\($0)", title: [.own("Hoofdstuk \($0)")]) }
    #expect(html(sections).contains("<li><a href=\"#h4\">Hoofdstuk 4</a></li>"))
  }

  @Test func aTableHasACaptionHeadsAndWidthsAndNoHeadsOfRows() {
    let table = Document.Table(
      caption: "Wie",
      columns: ["Nr.", "Naam"],
      rows: [[.own("1"), .typed("een\ntwee")]]
    )
    let page = html([Document.Section(id: "a", title: [.own("A")], blocks: [.table(table)])])
    #expect(page.contains("<caption>Wie</caption>\n<colgroup><col style=\"width: "))
    #expect(page.contains("<thead><tr><th>Nr.</th><th>Naam</th></tr></thead>"))
    #expect(page.contains("<tr><td>1</td><td>een<br>\ntwee</td></tr>"))
  }
}

/// How wide the columns of a table are on paper.
struct TableWidthTests {
  private func widths(_ columns: [String], _ cells: [String]) -> [Int] {
    Document.Table(caption: "", columns: columns, rows: [cells.map { .typed($0) }]).widths
  }

  @Test func theWidthsFillThePageAndNoMore() {
    for count in 1...12 {
      let words = (0..<count).map { String(repeating: "woord ", count: $0 * $0) }
      let sum = widths(words.map { _ in "Kop" }, words).reduce(0, +)
      #expect((80...100).contains(sum), "\(count) columns: \(sum)")
    }
  }

  @Test func textGetsMoreThanNumbers() {
    let widths = widths(["Nr.", "Doel"], ["1", String(repeating: "een doel ", count: 20)])
    #expect(widths[1] > 4 * widths[0])
  }

  @Test func narrowColumnsKeepTheirWordsBesideLongOnes() {
    let long = "Verantwoordelijkheidstoedeling"
    let widths = widths(
      ["Nr.", "Dag"] + Array(repeating: "Kop", count: 5),
      ["1", "maandag"] + Array(repeating: long, count: 5)
    )
    #expect(widths[1] >= 11)
    #expect(widths.reduce(0, +) <= 100)
  }
}
