import Testing

@testable import VoorzorgCore

struct RowWriterTests {
  private static let columns = ["a", "b", "c", "d", "e", "f"]

  private func written(_ values: [RowValue], _ notation: RowNotation) -> String {
    var writer = RowWriter(Self.columns, startingWith: [values[0]], in: notation)
    writer.row(Array(values.dropFirst()))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let day = Day(year: 2026, month: 3, day: 12).map(RowValue.day) ?? .empty

  @Test func aRowOfCSVQuotesTextsAndNothingElse() {
    let values: [RowValue] = [
      .text("x;\"y\"\nz"), .number(-5), .yesNo(true), .yesNo(false), Self.day, .empty,
    ]
    #expect(written(values, .csv) == "\"x;\"\"y\"\"\nz\";-5;ja;nee;2026-03-12;\r\n")
  }

  @Test func aRowOfJSONLinesHasValuesOfTheirOwnKindAndNullForNone() {
    let values: [RowValue] = [
      .text("x\"\n\u{1B}"), .number(-5), .yesNo(true), .yesNo(false), Self.day, .empty,
    ]
    let line = #"{"a":"x\"\n\u001b","b":-5,"c":true,"d":false,"e":"2026-03-12","f":null}"#
    #expect(written(values, .jsonl) == line + "\n")
  }

  @Test func anAnswerOfAnyKindIsATextToAProgramAndItselfToASpreadsheet() {
    let values: [RowValue] = [
      .answer(.number(7)), .answer(.yesNo(false)), .answer(.choice("onbekend")), .answer(.text("=1")), .empty,
      .empty,
    ]
    #expect(written(values, .csv) == "7;nee;\"onbekend\";\"'=1\";;\r\n")
    #expect(
      written(values, .jsonl) == #"{"a":"7","b":"nee","c":"onbekend","d":"=1","e":null,"f":null}"# + "\n"
    )
  }

  @Test func onlyCSVHasALineWithNamesBehindAByteOrderMark() {
    #expect(RowWriter.header(["a", "b"], in: .csv) == [0xEF, 0xBB, 0xBF] + Array("a;b\r\n".utf8))
    #expect(RowWriter.header(["a", "b"], in: .jsonl) == [])
  }
}
