/// What the layout of a text depends on beside the text.
struct PaintingMeasures: Hashable {
  /// What stands before a line.
  struct Lead: Hashable {
    let shown: String
    let columns: Int
  }

  let prompts: Prompts
  let window: WindowSize
  private let first: Lead
  private let continuation: Lead

  init(prompts: Prompts, window: WindowSize) {
    self.prompts = prompts
    self.window = window
    let columns = Self.columns(of: window)
    (first, continuation) = (
      Lead(prompts.first, columns: columns / 2), Lead(prompts.continuation, columns: columns / 2)
    )
  }

  /// The columns of a row.
  var columns: Int { Self.columns(of: window) }

  /// The most rows that may be painted: one less than the window has, so that what is above the text is never
  /// wholly out of sight.
  var rows: Int { max(1, window.rows - 1) }

  /// What stands before a line, counted from 0.
  func lead(ofLine line: Int) -> Lead { line == 0 ? first : continuation }

  /// The columns for text in the rows of a line.
  func room(inLine line: Int) -> RowRoom {
    RowRoom(first: columns - lead(ofLine: line).columns, later: columns)
  }

  /// The last column of the window stays free: after a character there, terminals differ in where the cursor is.
  private static func columns(of window: WindowSize) -> Int { max(4, window.columns) - 1 }
}

extension PaintingMeasures.Lead {
  /// Makes a prompt safe to show, and cuts it where it would leave too little room for text.
  fileprivate init(_ prompt: String, columns: Int) {
    shown = String(prompt.sanitizedForTerminal(allowingLineBreaks: false).prefix(columns: columns))
    self.columns = shown.displayWidth
  }
}
