import Testing

@testable import VoorzorgCore

@Suite("Bytes that are no UTF-8 are told at the right byte")
struct EncodingTests {
  /// Bytes in a string, and which of them are no UTF-8.
  ///
  /// Each row of a text that is wrong as a whole counts once for each maximal part, as Unicode recommends.
  static let invalidBytes: [(bytes: [UInt8], offsets: [Int])] = [
    ([0x80], [0]), ([0xBF], [0]), ([0xFE], [0]), ([0xFF], [0]), ([0xC0, 0x80], [0, 1]),
    ([0xC1, 0xBF], [0, 1]),
    ([0xE0, 0x80, 0x80], [0, 1, 2]), ([0xF0, 0x80, 0x80, 0x80], [0, 1, 2, 3]),
    ([0xED, 0xA0, 0x80], [0, 1, 2]), ([0xED, 0xBF, 0xBF], [0, 1, 2]),
    ([0xF4, 0x90, 0x80, 0x80], [0, 1, 2, 3]),
    ([0xF5, 0x80], [0, 1]), ([0xC3], [0]), ([0xE2, 0x82], [0]), ([0xF0, 0x9F, 0x98], [0]),
    ([0x61, 0xE9, 0x62], [1]), ([0xC3, 0xA9, 0xE9], [2]), ([0xE9, 0xC3, 0xA9, 0xEB], [0, 3]),
    ([0xE2, 0x82, 0xAC, 0xAC], [3]), ([0xC3, 0xC3, 0xA9], [0]),
  ]

  @Test("every fault of encoding is told", arguments: invalidBytes)
  func invalid(bytes: [UInt8], offsets: [Int]) {
    let prefix = Array("{\"a\": \"".utf8)
    let document = JSONDocument(prefix + bytes + Array("\"}".utf8))
    #expect(document.faults.map(\.kind) == offsets.map { _ in .invalidUTF8 })
    #expect(document.faults.map(\.offset) == offsets.map { $0 + prefix.count })
  }

  @Test("it is told outside texts as well, and the reading goes on")
  func outside() {
    let document = JSONDocument([0x7B, 0xE9, 0x7D])
    #expect(document.faults.contains(JSONFault(.invalidUTF8, at: 1)))
  }

  @Test("line and column of a Latin-1 letter are those of the letter")
  func latin1() {
    let bytes = Array("{\n  \"naam\": \"één caf".utf8) + [0xE9] + Array("\"\n}".utf8)
    let document = JSONDocument(bytes)
    let source = SourceText(file: "x", document: document)
    let place = source.lineAndColumn(of: document.faults[0].offset)
    #expect(place.line == 2)
    #expect(place.column == 19)
  }

  @Test("a byte order mark is a tip and counts for no column")
  func byteOrderMark() {
    let document = JSONDocument([0xEF, 0xBB, 0xBF] + Array("{\"a\": x}".utf8))
    #expect(document.faults.map(\.kind) == [.byteOrderMark, .unknownWord("x")])
    #expect(document.faults[0].finding.severity == .tip)
    #expect(SourceText(file: "x", document: document).lineAndColumn(of: document.faults[1].offset) == (1, 7))
    #expect(SourceText(file: "x", document: document).lineAndColumn(of: 0) == (1, 1))
  }

  @Test("a second mark, or one further on, is no white space")
  func markElsewhere() {
    #expect(!faults(in: "{\u{FEFF}}").isEmpty)
    #expect(faults(in: "\"\u{FEFF}\"").isEmpty)
    #expect(JSONDocument([0xEF, 0xBB, 0xBF]).faults.map(\.kind) == [.byteOrderMark, .empty])
  }

  @Test("UTF-16 is refused without a crash")
  func utf16() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "{\"a\": 1}".utf8.flatMap { [$0, 0] }
    #expect(JSONDocument(bytes).faults.contains { $0.kind == .invalidUTF8 })
  }
}
