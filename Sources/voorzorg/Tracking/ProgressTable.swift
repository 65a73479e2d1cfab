import TerminalKit

/// The table of any number of dossiers, in pieces: the widths of a table are known only when all its rows are there, and
/// memory should not grow with them.
struct ProgressTable {
  /// The rows of a piece; more than somebody reads at once, and what a folder of a region has fits in one.
  static let portion = 500

  private let columns: Int
  private let bars: TextBar.Characters?
  private var files: [ProgressReport.File] = []
  private var isContinued = false

  /// - Parameters:
  ///   - columns: the width of the screen.
  ///   - bars: what bars are made of; nil for none.
  init(columns: Int, bars: TextBar.Characters?) {
    self.columns = columns
    self.bars = bars
  }

  /// Adds a dossier.
  ///
  /// - Returns: the lines of the piece before it, when that is full.
  mutating func add(_ file: ProgressReport.File) -> [String] {
    let lines = files.count == Self.portion ? rest() : []
    files.append(file)
    return lines
  }

  /// The lines of the piece that is not shown yet; none when there is none.
  mutating func rest() -> [String] {
    guard !files.isEmpty else { return [] }
    defer {
      files = []
      isContinued = true
    }
    // One dossier by itself is shown part by part, but not when it is the last of many.
    return isContinued
      ? [""] + ProgressReport.overview(files, columns: columns, bars: bars)
      : ProgressReport.lines(files, columns: columns, bars: bars)
  }
}
