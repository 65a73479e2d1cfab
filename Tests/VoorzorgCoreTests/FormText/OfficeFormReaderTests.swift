import Testing

@testable import VoorzorgCore

/// What pandoc says of a document, without pandoc.
struct OfficeFormReaderTests {
  private func paragraphs(_ blocks: String) throws -> [PandocText.Paragraph] {
    var text = PandocText()
    text.add(try #require(JSONDocument(Array("[\(blocks)]".utf8)).root))
    return text.paragraphs
  }

  private func form(_ blocks: String) -> FilledForm {
    OfficeForm.read(Array(#"{"pandoc-api-version":[1,23],"meta":{},"blocks":[\#(blocks)]}"#.utf8))
  }

  private func para(_ text: String) -> String {
    #"{"t":"Para","c":[{"t":"Str","c":"\#(text)"}]}"#
  }

  private func styled(_ style: OfficeStyle, _ text: String) -> String {
    #"{"t":"Div","c":[["",[],[["custom-style","\#(style.rawValue)"]]],[\#(para(text))]]}"#
  }

  private let start = #"{"t":"Para","c":[{"t":"Str","c":"[a.b"},{"t":"Space"},{"t":"Str","c":"811c9dc5]"}]}"#
  private let end = #"{"t":"Para","c":[{"t":"Str","c":"[einde"},{"t":"Space"},{"t":"Str","c":"a.b]"}]}"#

  @Test func emphasisGoesAndListsKeepTheirSigns() throws {
    let strong =
      #"{"t":"Para","c":[{"t":"Str","c":"Een"},{"t":"Space"},{"t":"Strong","c":[{"t":"Str","c":"vet"}]},"#
      + #"{"t":"LineBreak"},{"t":"Underline","c":[{"t":"Str","c":"woord"}]}]}"#
    #expect(try paragraphs(strong).map(\.text) == ["Een vet\nwoord"])
    let inner = #"{"t":"BulletList","c":[[\#(para("x"))]]}"#
    let list =
      #"{"t":"OrderedList","c":[[3,{"t":"Decimal"},{"t":"Period"}],[[\#(para("a")),\#(inner)],[\#(para("b"))]]]}"#
    #expect(try paragraphs(list).map(\.text) == ["3. a", "   - x", "4. b"])
  }

  @Test func aReviewersDeletionsGoAndHisRemarksAreTold() {
    let span = { (name: String, text: String) in
      #"{"t":"Span","c":[["",["\#(name)"],[]],[{"t":"Str","c":"\#(text)"}]]}"#
    }
    let answer =
      #"{"t":"Para","c":[\#(span("insertion", "nieuw")),\#(span("deletion", "oud")),"#
      + #"\#(span("comment-start", "Klopt dit?")),\#(span("comment-end", ""))]}"#
    let form = form([start, answer, end].joined(separator: ","))
    #expect(form.blocks.map(\.text) == ["nieuw"])
    #expect(form.findings.map(\.code) == ["V310"])
    #expect(form.findings[0].message.contains("'Klopt dit?'"))
  }

  @Test func joinedParagraphsAndTablesMakeNoDifference() {
    let row = #"[["",[],[]],[[["",[],[]],{"t":"AlignDefault"},1,1,[\#(para("In een cel"))]]]]"#
    let table =
      #"{"t":"Table","c":[["",[],[]],[null,[]],[[{"t":"AlignDefault"},{"t":"ColWidthDefault"}]],"#
      + #"[["",[],[]],[]],[[["",[],[]],0,[],[\#(row)]]],[["",[],[]],[]]]}"#
    let joined = form(
      [para("Vraag[a.b 811c9dc5]Een"), table, para("Twee[einde a.b]"), para("[x y]")].joined(separator: ",")
    )
    #expect(joined.blocks.map(\.name) == ["a.b"])
    #expect(joined.blocks.map(\.text) == ["Een\n\nIn een cel\n\nTwee"])
    #expect(joined.outside.map(\.text) == ["Vraag", "[x y]"])
  }

  @Test func textInAnotherStyleBelowABoxIsTyped() {
    let form = form(
      [
        styled(.code, "[a.b 811c9dc5]"), styled(.answer, "In"), para("ook"), styled(.end, "[einde a.b]"),
        para("Los"),
        styled(.introduction, "Uitleg"),
      ].joined(separator: ",")
    )
    #expect(form.blocks.map(\.text) == ["In\n\nook"])
    #expect(form.outside.map(\.isTyped) == [true, false])
    #expect(form.outside.map(\.block) == [0, 0])
  }

  @Test func aCodeThatIsGoneIsAFault() {
    let noEnd = form(
      [start, para("Antwoord"), para("[a.c 811c9dc5]"), para("Nog een"), para("[einde a.c]")].joined(
        separator: ","
      )
    )
    #expect(noEnd.findings.map(\.code) == ["V305"])
    #expect(noEnd.blocks.map(\.name) == ["a.c"])
    let noStart = form([para("Antwoord"), end].joined(separator: ","))
    #expect(noStart.findings.map(\.code) == ["V305"])
    #expect(noStart.blocks.isEmpty)
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"blocks":[]}"#, #"{"blocks":[{"t":"Table","c":[]},{"t":"Div","c":[1]}]}"#,
  ])
  func whatIsNoFormIsNone(json: String) {
    #expect(OfficeForm.read(Array(json.utf8)).blocks.isEmpty)
  }

  @Test func aRowOfATableIsALine() throws {
    let cell = { (blocks: String) in #"[["",[],[]],{"t":"AlignDefault"},1,1,[\#(blocks)]]"# }
    let row = { (cells: [String]) in #"[["",[],[]],[\#(cells.joined(separator: ","))]]"# }
    let head = row([cell(para("Wie")), cell(para("Wat"))])
    let body = [
      row([cell(para("Wijkteam")), cell("")]),
      row([cell(para("GGD")), cell(para("Eerst") + "," + para("Daarna"))]),
    ]
    let column = #"[{"t":"AlignDefault"},{"t":"ColWidthDefault"}]"#
    let table =
      #"{"t":"Table","c":[["",[],[]],[null,[\#(para("Titel"))]],[\#(column),\#(column)],[["",[],[]],[\#(head)]],"#
      + #"[[["",[],[]],0,[],[\#(body.joined(separator: ","))]]],[["",[],[]],[]]]}"#
    #expect(
      try paragraphs(table).map(\.text) == ["Titel", "Wie | Wat", "Wijkteam | ", "GGD", "Eerst", "Daarna"]
    )
    let answer = form([start, table, end].joined(separator: ",")).blocks.first?.text
    #expect(answer == "Titel\n\nWie | Wat\nWijkteam | \n\nGGD\n\nEerst\n\nDaarna")
  }

  @Test func aTextFullOfBracketsIsNoCode() {
    let brackets = String(repeating: "[", count: 200_000)
    #expect(OfficeCode.first(in: brackets) == nil)
    #expect(OfficeCode.first(in: brackets + "einde a.b]")?.code == .end(name: "a.b"))
    #expect(OfficeCode.guarded(brackets) == brackets)
  }
}
