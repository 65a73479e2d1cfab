/// What the layout of a text depends on beside the text.
struct PaintingMeasures: Hashable {
  let prompts: Prompts
  let window: WindowSize

  /// The columns of a row.
  ///
  /// The last column of the window stays free: after a character there, terminals differ in where the cursor is.
  var columns: Int { max(4, window.columns) - 1 }

  /// The most rows that may be painted: of the question at least its last line stays in sight, so that going
  /// up to the first row never meets the edge of the window.
  var rows: Int { max(1, window.rows - 1) }

  /// The prompt of a line, safe to show, and cut where it would take more than half of a row.
  func prompt(ofLine line: Int) -> String {
    let prompt = prompts.prompt(ofLine: line).sanitizedForTerminal(allowingLineBreaks: false)
    return String(prompt.prefix(columns: columns / 2))
  }

  /// The columns for text in the rows of a line.
  func room(inLine line: Int) -> RowRoom {
    RowRoom(first: columns - prompt(ofLine: line).displayWidth, later: columns)
  }
}
