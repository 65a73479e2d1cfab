// Making a text fit a width.
extension TextFont {
  /// A text in lines that fit a width; what does not fit in the lines there are is shortened with `…`.
  ///
  /// Words stay whole where they fit by themselves. Line breaks in the text count as spaces.
  ///
  /// - Parameters:
  ///   - width: in units, at least that of a few letters.
  ///   - maximum: how many lines there may be.
  func lines(of text: String, within width: Int, maximum: Int = .max) -> [String] {
    let room = width * 100 / size
    let text = TextFont.hasSingleSpaces(text) ? text : TextFont.withSingleSpaces(text)
    var lines: [String] = []
    var start = text.startIndex
    // Where the last word ends that fits on the line, and how wide the line is up to the word that is read.
    var (end, used) = (start, 0)
    var index = start
    while start < text.endIndex {
      if index == text.endIndex || text.utf8[index] == UInt8(ascii: " ") {
        if used > room, end > start {
          if lines.count + 1 == maximum { return lines + [ended(text[start...], room)] }
          lines.append(String(text[start..<end]))
          start = text.utf8.index(after: end)
          used = hundredths(of: text[start..<index])
        }
        while used > room {
          if lines.count + 1 == maximum { return lines + [ended(text[start...], room)] }
          let head = fitting(text[start..<index], room)
          lines.append(String(head))
          start = head.endIndex
          used = hundredths(of: text[start..<index])
        }
        end = index
        if index == text.endIndex { return start < end ? lines + [String(text[start..<end])] : lines }
      }
      used += hundredths(of: text.utf8[index])
      index = text.utf8.index(after: index)
    }
    return lines
  }

  /// As much of a text as fits, at least one character.
  private func fitting(_ text: Substring, _ room: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += hundredths(of: text[end...end])
      if used > room, end > text.startIndex { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// A text that goes on, ended with `…` where it has to stop.
  private func ended(_ text: Substring, _ room: Int) -> String {
    let head = fitting(text, max(0, room - hundredths(of: "…")))
    let end = head.lastIndex { $0 != " " } ?? head.startIndex
    return (head.isEmpty ? "" : head[...end]) + "…"
  }

  /// Whether words have just a space between them, as in our own words.
  private static func hasSingleSpaces(_ text: String) -> Bool {
    var isBetween = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") { return false }
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, isBetween { return false }
      isBetween = isSpace
    }
    return !isBetween
  }

  private static func withSingleSpaces(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).joined(separator: " ")
  }
}
