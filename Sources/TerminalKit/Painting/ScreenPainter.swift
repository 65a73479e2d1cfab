/// Shows a text that is being edited on a terminal with escape sequences, and redraws only what changed.
///
/// It works below other text and scrolls with it. Of a text that is higher than the window a part is shown, with
/// a mark where rows are out of sight.
///
/// When the size of the window changed, the terminal may have moved what stands on it: send ``clearScreen``,
/// print what stands above the text again, call ``forget()`` and paint.
public struct ScreenPainter: EditPainter {
  /// The bytes that empty the screen and put the cursor at its top; what scrolled away before stays.
  ///
  /// It erases from the top down, as some terminals keep a screen that is erased as a whole in the scrollback.
  public static let clearScreen: [UInt8] = Array("\u{1B}[H\u{1B}[J".utf8)

  private let policy: StylePolicy
  private let wording: HiddenRowsWording
  private var layout = TextLayout(
    PaintingMeasures(
      prompts: Prompts(first: "", continuation: ""),
      window: WindowSize(columns: TerminalInfo.defaultColumns, rows: 24)
    )
  )
  private var canvas = RowCanvas()
  private var topRow = 0

  /// Creates a painter that has painted nothing.
  ///
  /// - Parameters:
  ///   - policy: Whether prompts and marks have their styles; the cursor is moved all the same.
  ///   - wording: The words of the marks.
  public init(styles policy: StylePolicy, hiddenRows wording: HiddenRowsWording) {
    self.policy = policy
    self.wording = wording
  }

  /// Redraws the rows that look different, each from the first column that does.
  public mutating func paint(_ text: EditedText, prompts: Prompts, window: WindowSize) -> [UInt8] {
    let measures = PaintingMeasures(prompts: prompts, window: window)
    layout.update(to: text.lines, measures: measures)
    let cursorRow = layout.number(of: layout.row(of: text.cursor))
    let viewport = Viewport(
      total: layout.rowCount,
      cursor: cursorRow,
      capacity: measures.rows,
      top: topRow
    )
    topRow = viewport.rows.lowerBound
    return canvas.show(
      contents(of: viewport),
      cursorRow: cursorRow - topRow,
      column: layout.column(of: text.cursor)
    )
  }

  /// Goes below the text; of a text that is shown in part, that part stays.
  public mutating func finish() -> [UInt8] {
    canvas.isEmpty ? [] : canvas.finish()
  }

  /// Makes the next paint draw everything, with the same part of a long text in sight.
  public mutating func forget() {
    canvas = RowCanvas()
  }

  /// Goes up and down by the rows of the screen.
  public mutating func verticalMove(in text: EditedText, by rows: Int, goalColumn: Int?) -> VerticalMove? {
    layout.update(to: text.lines, measures: layout.measures)
    let current = layout.number(of: layout.row(of: text.cursor))
    guard let target = VerticalMove.target(from: current, by: rows, count: layout.rowCount) else {
      return nil
    }
    let goal = goalColumn ?? layout.column(of: text.cursor)
    let position = layout.position(in: layout.row(number: target), column: goal)
    return VerticalMove(position: position, goalColumn: goal)
  }

  private func contents(of viewport: Viewport) -> [RowContent] {
    let leads = (lead(ofLine: 0), lead(ofLine: 1))
    var row = layout.row(number: viewport.rows.lowerBound)
    var contents: [RowContent] = []
    for number in viewport.rows {
      if number > viewport.rows.lowerBound { row = layout.row(after: row) }
      contents.append(content(of: row, lead: row.line == 0 ? leads.0 : leads.1))
    }
    if viewport.hiddenAbove > 0 { contents[0] = mark(wording.above(viewport.hiddenAbove)) }
    if viewport.hiddenBelow > 0 { contents[contents.count - 1] = mark(wording.below(viewport.hiddenBelow)) }
    return contents
  }

  private func content(of row: TextLayout.Row, lead: [UInt8]) -> RowContent {
    let line = layout.lines[row.line]
    let bytes = layout.bytes(of: row)
    let start = line.utf8.index(line.startIndex, offsetBy: bytes.lowerBound)
    let end = line.utf8.index(start, offsetBy: bytes.count)
    return RowContent(
      lead: row.index == 0 ? lead : [],
      leadColumns: row.index == 0 ? layout.measures.lead(ofLine: row.line).columns : 0,
      text: String(line[start..<end]),
      columns: layout.measures.columns,
      widest: layout.measures.room(inLine: row.line).first
    )
  }

  private func lead(ofLine line: Int) -> [UInt8] {
    let text = StyledText(layout.measures.lead(ofLine: line).shown, layout.measures.prompts.style)
    return Array(text.rendered(policy).utf8)
  }

  private func mark(_ words: String) -> RowContent {
    let columns = layout.measures.columns
    let shown = String(words.sanitizedForTerminal(allowingLineBreaks: false).prefix(columns: columns))
    return RowContent(
      lead: Array(StyledText(shown, .dim).rendered(policy).utf8),
      leadColumns: shown.displayWidth,
      columns: columns
    )
  }
}
