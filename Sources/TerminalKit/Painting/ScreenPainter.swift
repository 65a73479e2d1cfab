/// Shows a text that is being edited on a terminal with escape sequences, and redraws only what changed.
///
/// It works below other text and scrolls with it. A text that is higher than the window is shown in part, with
/// a mark where rows are out of sight.
///
/// When the size of the window changed, the terminal may have moved what stands on it: send ``clearScreen``,
/// print what stands above the text again, call ``forget()`` and paint.
public struct ScreenPainter: EditPainter {
  /// The bytes that empty the screen and put the cursor at its top, and leave what scrolled away.
  public static let clearScreen: [UInt8] = Array("\u{1B}[H\u{1B}[J".utf8)

  private let policy: StylePolicy
  private let wording: HiddenRowsWording
  private var layout: TextLayout?
  private var pen = TerminalPen()
  /// The rows on the screen; none when nothing was painted.
  private var painted: [PaintedRow] = []
  private var top = 0

  /// Creates a painter that has painted nothing.
  public init(styles policy: StylePolicy, hiddenRows wording: HiddenRowsWording) {
    self.policy = policy
    self.wording = wording
  }

  public mutating func paint(_ text: EditedText, prompts: Prompts, window: WindowSize) -> [UInt8] {
    let measures = PaintingMeasures(prompts: prompts, window: window)
    var layout = layout ?? TextLayout(measures)
    self.layout = nil
    layout.update(to: text.lines, measures: measures)
    let cursorRow = layout.rowNumber(of: text.cursor)
    let viewport = Viewport(total: layout.rowCount, cursor: cursorRow, capacity: measures.rows, top: top)
    top = viewport.rows.lowerBound
    draw(rows(of: viewport, in: layout))
    pen.move(toRow: cursorRow - top, column: layout.column(of: text.cursor))
    self.layout = layout
    return pen.take()
  }

  public mutating func finish() -> [UInt8] {
    guard !painted.isEmpty else { return [] }
    pen.move(toRow: painted.count - 1, column: 0)
    pen.addRow()
    defer { forget() }
    return pen.take()
  }

  public mutating func forget() {
    painted = []
    pen = TerminalPen()
  }

  public mutating func verticalMove(
    in text: EditedText,
    by rows: Int,
    goalColumn: Int?
  ) -> VerticalMove? {
    guard var layout else { return nil }
    self.layout = nil
    defer { self.layout = layout }
    layout.update(to: text.lines, measures: layout.measures)
    let current = layout.rowNumber(of: text.cursor)
    let target = min(max(0, current + rows), layout.rowCount - 1)
    guard target != current else { return nil }
    let goal = goalColumn ?? layout.column(of: text.cursor)
    return VerticalMove(
      position: layout.position(in: layout.row(number: target), column: goal),
      goalColumn: goal
    )
  }

  private func rows(of viewport: Viewport, in layout: TextLayout) -> [PaintedRow] {
    var rows: [PaintedRow] = []
    rows.reserveCapacity(viewport.rows.count)
    var row = layout.row(number: viewport.rows.lowerBound)
    for number in viewport.rows {
      if number > viewport.rows.lowerBound { row = layout.row(after: row) }
      if number == viewport.rows.lowerBound, viewport.hiddenAbove > 0 {
        rows.append(mark(wording.above(viewport.hiddenAbove), columns: layout.measures.columns))
      } else if number == viewport.rows.upperBound - 1, viewport.hiddenBelow > 0 {
        rows.append(mark(wording.below(viewport.hiddenBelow), columns: layout.measures.columns))
      } else {
        rows.append(textRow(row, in: layout))
      }
    }
    return rows
  }

  private func mark(_ words: String, columns: Int) -> PaintedRow {
    let shown = String(words.sanitizedForTerminal(allowingLineBreaks: false).prefix(columns: columns))
    return PaintedRow(
      lead: Array(StyledText(shown, .dim).rendered(policy).utf8),
      leadColumns: shown.displayWidth,
      columns: columns
    )
  }

  private func textRow(_ row: TextLayout.Row, in layout: TextLayout) -> PaintedRow {
    let line = layout.lines[row.line].utf8
    let bytes = layout.bytes(of: row)
    let start = line.index(line.startIndex, offsetBy: bytes.lowerBound)
    let end = line.index(start, offsetBy: bytes.count)
    let prompt = row.index == 0 ? layout.measures.prompt(ofLine: row.line) : ""
    return PaintedRow(
      lead: Array(StyledText(prompt, layout.measures.prompts.style).rendered(policy).utf8),
      leadColumns: prompt.displayWidth,
      text: String(layout.lines[row.line][start..<end]),
      columns: layout.measures.columns,
      widest: layout.measures.room(inLine: row.line).first
    )
  }

  private mutating func draw(_ rows: [PaintedRow]) {
    for (number, row) in rows.enumerated() {
      if number >= painted.count {
        if number > 0 {
          pen.move(toRow: number - 1, column: pen.column)
          pen.addRow()
        }
        write(row, over: PaintedRow(), inRow: number)
      } else if row != painted[number] {
        write(row, over: painted[number], inRow: number)
      }
    }
    if rows.count < painted.count {
      pen.move(toRow: rows.count, column: 0)
      pen.clearBelow()
    }
    painted = rows
  }

  private mutating func write(_ row: PaintedRow, over shown: PaintedRow, inRow number: Int) {
    guard let difference = row.difference(from: shown) else { return }
    pen.move(toRow: number, column: difference.column)
    if difference.offset == nil { pen.write(row.lead, columns: row.leadColumns) }
    let glyphs = row.visibleGlyphs().drop { $0.offset < difference.offset ?? 0 }
    row.text.withGlyphs(widest: row.widest) { reader in
      var bytes: [UInt8] = []
      for (offset, glyph) in glyphs { reader.append(glyph, at: offset, to: &bytes) }
      pen.write(bytes, columns: glyphs.reduce(0) { $0 + $1.glyph.columns })
    }
    if shown.usedColumns > row.usedColumns { pen.clearRestOfRow() }
  }
}
