import TextKit

/// How an answer reads.
public enum AnswerWording {
  /// The answer as words: a date written out, a choice by its label.
  public static func short(_ answer: Answer, to field: Field) -> String {
    if case .choice(let name) = answer, case .choice(let choices) = field.kind {
      return choices.first { $0.name == name }?.title ?? name
    }
    return plain(answer)
  }

  /// The answer as words, a choice by its name.
  public static func plain(_ answer: Answer) -> String {
    switch answer {
    case .yesNo(let value): value ? "ja" : "nee"
    case .text(let text), .choice(let text): text
    case .date(let day): day.dutch
    case .number(let number): String(number)
    }
  }

  /// The answer as a script gives it: `ja`, an ISO day, a choice by its name.
  public static func script(_ answer: Answer) -> String {
    if case .date(let day) = answer { day.description } else { plain(answer) }
  }

  /// The lines of a text side by side, with commas; lines with nothing on them are left out.
  static func row(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }.joined(
      separator: ", "
    )
  }

  /// The first sentence of a text, for where there is room for no more.
  static func firstSentence(_ text: String) -> String {
    // Full stops, spaces and line ends are single bytes, so bytes will do; the ends they give lie between
    // characters.
    let utf8 = text.utf8
    var index = utf8.startIndex
    var count = 0
    var lastSpace: String.Index?
    var brackets = 0
    while index < utf8.endIndex {
      let byte = utf8[index]
      let next = utf8.index(after: index)
      // Bytes that go on a character are not counted.
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == UInt8(ascii: "\n") { return "\(text[..<index]) …" }
      let isStop = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      if byte == UInt8(ascii: "(") { brackets += 1 } else if byte == UInt8(ascii: ")") { brackets -= 1 }
      if isStop, brackets <= 0, count > 20, next < utf8.endIndex, utf8[next] == UInt8(ascii: " ") {
        return String(text[..<next])
      }
      if byte == UInt8(ascii: " ") { lastSpace = index }
      if count > 160, let lastSpace { return "\(text[..<lastSpace]) …" }
      index = next
    }
    return text
  }
}
