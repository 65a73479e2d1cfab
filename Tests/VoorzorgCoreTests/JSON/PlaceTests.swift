import Testing

@testable import VoorzorgCore

@Suite("Line, column and pointer of a byte")
struct PlaceTests {
  @Test(
    "a column counts characters as people see them",
    arguments: [
      ("a", 2), ("é", 2), ("e\u{301}", 2), ("👩🏽‍🚒", 2), ("🇳🇱🇧🇪", 3), ("日本", 3), ("\u{1100}\u{1161}", 2), ("\t", 2),
      ("שלום", 5), ("", 1), ("a\u{200D}b", 3),
    ]
  )
  func graphemes(before: String, column: Int) {
    let text = "\n\(before)x"
    let source = SourceText(file: "f", document: JSONDocument(Array(text.utf8)))
    #expect(source.lineAndColumn(of: 1 + before.utf8.count) == (2, column))
  }

  @Test("lines end at LF and CRLF, and the last place is behind the last byte")
  func lines() {
    let text = "{\r\n\"a\": 1,\n\n\"b\": x }"
    let source = SourceText(file: "f", document: JSONDocument(Array(text.utf8)))
    let places = [0, 3, 11, 12, 17, 20, 999].map { source.lineAndColumn(of: $0) }
    #expect(places.map(\.line) == [1, 2, 3, 4, 4, 4, 4])
    #expect(places.map(\.column) == [1, 1, 1, 1, 6, 9, 9])
  }

  @Test("the middle of each line of a scan and plan has the line and column that a slow count gives")
  func scanAndPlanBytes() throws {
    let bytes = try Fixtures.bytes("geldig/alleen-scan-en-plan.voorzorg.json")
    let source = SourceText(file: "f", document: JSONDocument(bytes))
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    var offset = 0
    for (index, line) in lines.enumerated() {
      let middle = line.count / 2
      defer { offset += line.count + 1 }
      guard middle == 0 || bytes[offset + middle] & 0xC0 != 0x80 else { continue }
      let place = source.lineAndColumn(of: offset + middle)
      #expect(place.line == index + 1)
      #expect(place.column == String(decoding: line.prefix(middle), as: UTF8.self).count + 1)
    }
  }

  @Test("counting on from the place before gives what counting from the start of the line gives")
  func countingOn() {
    var bytes = Array("🇳🇱🇧🇪e\u{301}a\u{200D}b👩🏽‍🚒\u{1100}\u{1161}\r日\u{FFFD}é \r\n🇳🇱🇧🇪\u{0915}\u{094D}\u{0937}".utf8)
    bytes += [0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x20, 0xF0, 0x9F]
    var positions = TextPositions(bytes)
    for offset in 0...bytes.count {
      var fresh = TextPositions(bytes)
      let counted = positions.lineAndColumn(of: offset)
      #expect(counted == fresh.lineAndColumn(of: offset), "\(offset)")
    }
    // Back to the start of the text.
    #expect(positions.lineAndColumn(of: 8) == (1, 2))
  }

  @Test("a thousand faults on one long line are placed as the same faults on their own")
  func longLine() {
    let text = "[" + String(repeating: "\"é🇳🇱\" ", count: 1_200) + "]"
    let document = JSONDocument(Array(text.utf8))
    let located = SourceText(file: "f", document: document).locate(document.faults.map(\.finding))
    #expect(located.count == 1_000)
    for (index, finding) in located.enumerated() { #expect(finding.place.column == 5 * index + 7) }
  }

  @Test(
    "the pointer is that of the innermost value around a byte",
    arguments: [
      ("{\"a\": ¦x}", "/a"), ("{\"a\": [1, ¦x]}", "/a/1"), ("[[0],[1,¦x]]", "/1/1"), ("{¦a: 1}", "/a"),
      ("{\"a/b\": {\"c~d\": ¦x}}", "/a~1b/c~0d"), ("{\"~\u{308}\": ¦x}", "/~0\u{308}"), ("{\"\": ¦x}", "/"),
      ("¦x", ""),
      ("{\"a\": {\"b\": 1¦,}}", "/a"), ("{\"\\u0061\": ¦x}", "/a"),
    ]
  )
  func pointers(marked: String, pointer: String) {
    let text = MarkedText(marked, .comment)
    let document = JSONDocument(Array(text.text.utf8))
    let place = SourceText(file: "f", document: document).locate(.byte(text.expected[0].offset))
    #expect(place.pointer == pointer)
  }

  @Test(
    "a question has the place of its value, or of the nearest object around it",
    arguments: [
      ("gemeente.naam", 9, 25, "/gemeente/naam"), ("gemeente.code", 9, 15, "/gemeente/code"),
      ("plan.1.doel", 1, 1, "/plan/0/doel"), ("implementatieplan.2.doel", 5, 5, "/implementatieplan/1/doel"),
      ("implementatieplan.outreach.doel", 4, 33, "/implementatieplan/0/doel"),
      ("implementatieplan.7.doel", 3, 24, "/implementatieplan/6/doel"), ("peildatum", 1, 1, "/peildatum"),
    ]
  )
  func questions(name: String, line: Int, column: Int, pointer: String) {
    let text = """
      {
        "formaat": "voorzorg-dossier/1",
        "implementatieplan": [
          { "id": "outreach", "doel": "x" },
          {
            "id": "2"
          }
        ],
        "gemeente": { "naam": "Proefhaven" }
      }
      """
    let place = SourceText(file: "f", document: JSONDocument(Array(text.utf8))).locate(.question(name))
    #expect(place.file == "f")
    #expect(place.question == name)
    #expect(place.pointer == pointer)
    #expect(place.line == line)
    #expect(place.column == column)
  }

  @Test("findings come in the order of the file, and a second place is looked up as well")
  func order() {
    let document = JSONDocument(Array("{\"a\":1,\n\"b\":2,\n\"a\":3,,}".utf8))
    let source = SourceText(file: "f", document: document)
    let located = source.locate(document.faults.reversed().map(\.finding))
    #expect(located.map(\.code) == ["V007", "V008", "V008"])
    #expect(located[0].related?.line == 1)
    #expect(located[0].related?.column == 2)
  }
}
