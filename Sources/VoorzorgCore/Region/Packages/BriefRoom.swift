/// How much fits on the page of a project brief, by a rough count of lines.
///
/// The source asks for one A4 (S2, hoofdstuk 6). A brief cannot cut what a region wrote, but it can name fewer
/// municipalities: programs find all of them in the tables.
struct BriefRoom {
  /// The lines that are left for the table of what municipalities said.
  private var left = 50.0

  /// A paragraph or a line of a list over the width of the page.
  mutating func take(paragraph text: String) { left -= 1.3 * BriefRoom.lines(text, 95) }

  /// A row of the table with what the region wrote.
  mutating func take(field text: String) { left -= BriefRoom.lines(text, 70) + 0.3 }

  /// How many names may stand in a cell, at most twelve; 0 when there is no room for names.
  func names(in rows: [[[String]]]) -> Int {
    (1...12).last { limit in
      let lines = rows.map { cells in
        cells.map { BriefRoom.lines(Enumeration.first(limit, of: $0), 24) }.reduce(2, max) + 0.3
      }
      return lines.reduce(0, +) <= left
    } ?? 0
  }

  private static func lines(_ text: String, _ width: Int) -> Double {
    Double((text.utf8.count + width - 1) / width)
  }
}
