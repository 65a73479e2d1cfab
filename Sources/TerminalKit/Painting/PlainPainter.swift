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

  /// Changes what is within reach of a backspace, and shows on fresh rows what is not.
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

  /// Goes behind the text and to a fresh row.
  public mutating func finish() -> [UInt8] {
    guard var painted else { return [] }
    self.painted = nil
    painted.finish()
    return painted.takeBytes()
  }

  /// Makes the next paint show the whole text.
  public mutating func forget() {
    painted = nil
  }

  /// Goes up and down by lines, whole ones: their rows mean nothing to somebody who hears them.
  public mutating func verticalMove(in text: EditedText, by rows: Int, goalColumn: Int?) -> VerticalMove? {
    let current = text.cursor.line
    guard let line = VerticalMove.target(from: current, by: rows, count: text.lines.count) else { return nil }
    let here = text.lines[current]
    let before = here[..<here.utf8.index(here.startIndex, offsetBy: text.cursor.offset)]
    let goal = goalColumn ?? before.displayWidth
    let offset = text.lines[line].prefix(columns: goal).utf8.count
    return VerticalMove(position: EditedText.Position(line: line, offset: offset), goalColumn: goal)
  }
}
