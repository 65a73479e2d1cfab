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
    let space = hundredths(of: " ")
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let length = hundredths(of: word)
      if !line.isEmpty, used + space + length <= room {
        line += " "
        line += word
        used += space + length
        continue
      }
      if !line.isEmpty {
        if lines.count + 1 == maximum { return lines + [ended(line + " " + word, room)] }
        lines.append(line)
      }
      (line, used) = (String(word), length)
      while used > room {
        if lines.count + 1 == maximum { return lines + [ended(line, room)] }
        let head = fitting(line, room)
        lines.append(head)
        line = String(line.dropFirst(head.count))
        used = hundredths(of: line)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// As much of a text as fits, at least one character.
  private func fitting(_ text: String, _ room: Int) -> String {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += hundredths(of: text[end...end])
      if used > room, end > text.startIndex { break }
      end = text.index(after: end)
    }
    return String(text[..<end])
  }

  /// A text that goes on, ended with `…` where it has to stop.
  private func ended(_ text: String, _ room: Int) -> String {
    let head = fitting(text, max(0, room - hundredths(of: "…")))
    let end = head.lastIndex { $0 != " " } ?? head.startIndex
    return (head.isEmpty ? "" : head[...end]) + "…"
  }
}
