/// Shows a text that is being edited without a single escape sequence, for screen readers and dumb terminals.
///
/// Nothing that was sent is ever changed, save within the present row of the terminal, by going back with
/// backspaces.
public struct PlainPainter: EditPainter {
  private var text: EditedText?

  /// Creates a painter that has painted nothing.
  public init() {}

  public mutating func paint(_ text: EditedText, prompts: Prompts, window: WindowSize) -> [UInt8] {
    var bytes: [UInt8] = []
    if let old = self.text {
      if old.cursor.line == text.cursor.line, old.lines.count == text.lines.count,
        text.lines[text.cursor.line].hasPrefix(old.lines[text.cursor.line])
      {
        bytes = Array(text.lines[text.cursor.line].utf8.dropFirst(old.lines[text.cursor.line].utf8.count))
      } else {
        bytes = Array("\r\n\(prompts.prompt(ofLine: text.cursor.line))\(text.lines[text.cursor.line])".utf8)
      }
    } else {
      for (index, line) in text.lines.enumerated() {
        bytes += "\(index > 0 ? "\r\n" : "")\(prompts.prompt(ofLine: index))\(line)".utf8
      }
    }
    self.text = text
    return bytes
  }

  public mutating func finish() -> [UInt8] {
    guard text != nil else { return [] }
    forget()
    return [0x0D, 0x0A]
  }

  public mutating func forget() { text = nil }

  public mutating func verticalMove(in text: EditedText, by rows: Int, goalColumn: Int?) -> VerticalMove? {
    let line = min(max(0, text.cursor.line + rows), text.lines.count - 1)
    guard line != text.cursor.line else { return nil }
    return VerticalMove(position: .init(line: line, offset: text.lines[line].utf8.count), goalColumn: 0)
  }
}
