/// Shows a text that is being edited without a single escape sequence, for screen readers and dumb terminals.
///
/// What was sent is never changed, save within the present row of the terminal, by going back with backspaces.
/// What is no longer within reach is shown again on a fresh row, with its prompt. Of a line that is longer than
/// a row only the part around the cursor is repeated: to hear a whole paragraph again at one key helps nobody.
///
/// When the size of the window changed, nothing needs to be done: the next paint begins a fresh row.
public struct PlainPainter: EditPainter {
  private var painted: PlainText?

  /// Creates a painter that has painted nothing.
  public init() {}

  public mutating func paint(_ text: EditedText, prompts: Prompts, window: WindowSize) -> [UInt8] {
    let measures = PaintingMeasures(prompts: prompts, window: window)
    if var painted {
      // Let go of it here, or every change would copy it first.
      self.painted = nil
      if painted.measures == measures {
        painted.change(to: text)
      } else {
        painted.beginAgain(text, measures: measures)
      }
      self.painted = painted
    } else {
      painted = PlainText(text, measures: measures)
    }
    return painted?.takeBytes() ?? []
  }

  public mutating func finish() -> [UInt8] {
    guard var painted else { return [] }
    self.painted = nil
    painted.finish()
    return painted.takeBytes()
  }

  public mutating func forget() {
    painted = nil
  }

  /// Goes up and down by lines, whole ones: their rows mean nothing to somebody who hears them.
  public mutating func verticalMove(in text: EditedText, by rows: Int, goalColumn: Int?) -> VerticalMove? {
    let line = min(max(0, text.cursor.line + rows), text.lines.count - 1)
    guard line != text.cursor.line else { return nil }
    let here = text.lines[text.cursor.line]
    let before = here[..<here.utf8.index(here.startIndex, offsetBy: text.cursor.offset)]
    let goal = goalColumn ?? before.displayWidth
    let offset = text.lines[line].prefix(columns: goal).utf8.count
    return VerticalMove(position: EditedText.Position(line: line, offset: offset), goalColumn: goal)
  }
}
