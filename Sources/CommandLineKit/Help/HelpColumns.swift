/// One row of help: a term and what it means.
struct HelpEntry {
  let term: String
  let meaning: String
}

/// The layout of terms on the left and meanings on the right, the same for all lists of one help page.
struct HelpColumns {
  private static let indentation = "  "
  private static let gap = 2
  /// A longer term gets a line of its own, so that it does not push all meanings to the right.
  private static let widestTerm = 28
  /// With less room than this for the meanings, they go below the terms.
  private static let narrowestMeaning = 24
  private static let stackedIndentation = 6

  private let width: Int
  private let column: Int

  init(for entries: [HelpEntry], width: Int) {
    self.width = width
    let widths = entries.map(\.term.displayWidth)
    let term = widths.filter { $0 <= Self.widestTerm }.max() ?? 0
    let column = Self.indentation.count + term + Self.gap
    self.column = width - column >= Self.narrowestMeaning ? column : Self.stackedIndentation
  }

  func lines(for entries: [HelpEntry]) -> [String] {
    entries.flatMap(lines(for:))
  }

  private func lines(for entry: HelpEntry) -> [String] {
    let indentation = String(repeating: " ", count: column)
    let start = Self.indentation + entry.term
    let padding = column - start.displayWidth
    if padding >= Self.gap, !entry.meaning.isEmpty {
      let first = start + String(repeating: " ", count: padding)
      return wrappedLines(entry.meaning, width: width, indentation: indentation, firstIndentation: first)
    }
    let meaning =
      entry.meaning.isEmpty ? [] : wrappedLines(entry.meaning, width: width, indentation: indentation)
    return term(start, indentation: indentation) + meaning
  }

  /// The lines of a term that stands above its meaning.
  private func term(_ start: String, indentation: String) -> [String] {
    if start.displayWidth <= width { return [start] }
    return wrappedLines(start, width: width, indentation: indentation, firstIndentation: Self.indentation)
  }
}
