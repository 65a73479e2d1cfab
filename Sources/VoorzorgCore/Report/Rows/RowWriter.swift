/// Writes the rows of one table about one dossier, one behind the other.
struct RowWriter: ~Copyable {
  private let notation: RowNotation
  /// What stands before each value but the first: a key in JSON, a semicolon in CSV.
  private let separators: [[UInt8]]
  /// The values about the dossier, with which every row begins; they are put into bytes once.
  private let start: [UInt8]
  private let startCount: Int
  private var output: ByteBuffer

  /// A writer of rows that all begin with the same values.
  init(_ columns: [String], startingWith values: [RowValue], in notation: RowNotation) {
    self.notation = notation
    startCount = values.count
    separators = columns.enumerated().map { index, column in
      switch notation {
      case .csv: index == 0 ? [] : [UInt8(ascii: ";")]
      case .jsonl: Array("\(index == 0 ? "{" : ",")\"\(column)\":".utf8)
      }
    }
    output = ByteBuffer(capacity: 1024)
    for (index, value) in values.enumerated() {
      RowWriter.append(separators[index], to: &output)
      RowWriter.append(value, in: notation, to: &output)
    }
    start = output.bytes
    output = ByteBuffer(capacity: 32 * 1024)
  }

  /// The line with the names of the columns, behind a byte order mark; nothing in JSON, where every row has them.
  static func header(_ columns: [String], in notation: RowNotation) -> [UInt8] {
    guard notation == .csv else { return [] }
    // Excel takes a file without the mark for one in an older encoding.
    return [0xEF, 0xBB, 0xBF] + Array(columns.joined(separator: ";").utf8) + [13, 10]
  }

  /// Writes a row: the values behind those about the dossier.
  mutating func row(_ values: [RowValue]) {
    RowWriter.append(start, to: &output)
    for (index, value) in values.enumerated() {
      RowWriter.append(separators[startCount + index], to: &output)
      RowWriter.append(value, in: notation, to: &output)
    }
    switch notation {
    case .csv: output.append("\r\n" as StaticString)
    case .jsonl: output.append("}\n" as StaticString)
    }
  }

  /// The rows.
  var bytes: [UInt8] { output.bytes }

  private static func append(_ bytes: [UInt8], to output: inout ByteBuffer) {
    bytes.withUnsafeBufferPointer { output.append($0) }
  }

  private static func append(_ value: RowValue, in notation: RowNotation, to output: inout ByteBuffer) {
    switch notation {
    case .csv: appendCell(value, to: &output)
    case .jsonl: appendJSON(value, to: &output)
    }
  }

  /// Texts stand in quotes and nothing else does: so a reader that wants to can tell a number from a text of digits.
  private static func appendCell(_ value: RowValue, to output: inout ByteBuffer) {
    switch value {
    case .empty: break
    case .text(let text): appendQuoted(CellText.guarded(text), to: &output)
    case .number(let number): output.append(String(number))
    case .yesNo(let value): output.append(value ? "ja" as StaticString : "nee")
    case .day(let day): output.append(day.description)
    case .answer(let answer): appendCell(RowValue(answer), to: &output)
    }
  }

  /// A text in quotes, those within it doubled.
  private static func appendQuoted(_ text: String, to output: inout ByteBuffer) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var plain = 0
      for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\"") {
        // Up to and including the quote, which then stands again at the start of what follows.
        output.append(UnsafeBufferPointer(rebasing: bytes[plain...index]))
        plain = index
      }
      output.append(UnsafeBufferPointer(rebasing: bytes[plain...]))
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func appendJSON(_ value: RowValue, to output: inout ByteBuffer) {
    switch value {
    case .empty: output.append("null" as StaticString)
    case .text(let text): appendString(text, to: &output)
    case .number(let number): output.append(String(number))
    case .yesNo(let value): output.append(value ? "true" as StaticString : "false")
    case .day(let day): appendString(day.description, to: &output)
    // Texts only: a column with a number here and a text there is no column to a program.
    case .answer(let answer): appendString(AnswerWording.script(answer), to: &output)
    }
  }

  private static func appendString(_ text: String, to output: inout ByteBuffer) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      if bytes.allSatisfy(JSONEscape.isPlain) {
        output.append(bytes)
      } else {
        var escaped: [UInt8] = []
        JSONEscape.appendVisibly(bytes, to: &escaped)
        append(escaped, to: &output)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
