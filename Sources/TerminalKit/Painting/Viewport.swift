/// The rows of a text that are shown when there is no room for all.
struct Viewport: Hashable {
  /// The rows of the text; the first and the last may have to make room for a mark.
  let rows: Range<Int>
  /// The rows that are out of sight above, with the one that makes room for the mark; 0 when there are none.
  let hiddenAbove: Int
  /// The rows that are out of sight below, with the one that makes room for the mark; 0 when there are none.
  let hiddenBelow: Int

  /// Chooses the rows so that the cursor is among them, and as little as possible moves.
  ///
  /// - Parameters:
  ///   - total: The rows of the whole text.
  ///   - cursor: The row of the cursor.
  ///   - capacity: The rows that may be shown, marks included.
  ///   - top: The first of the rows shown before.
  init(total: Int, cursor: Int, capacity: Int, top: Int) {
    guard total > capacity else {
      (rows, hiddenAbove, hiddenBelow) = (0..<total, 0, 0)
      return
    }
    // With less room than this the text itself is worth more than a word about the rest.
    let mark = capacity >= 4 ? 1 : 0
    let lastTop = total - capacity
    let lowest = min(max(0, cursor - capacity + 1 + mark), lastTop)
    let highest = max(0, min(cursor - mark, lastTop))
    let top = min(max(top, lowest), highest)
    rows = top..<top + capacity
    hiddenAbove = top > 0 && mark > 0 ? top + 1 : 0
    hiddenBelow = top < lastTop && mark > 0 ? lastTop - top + 1 : 0
  }
}

/// The words for rows that are out of sight.
public struct HiddenRowsWording: Sendable {
  /// Says that so many rows are above, always more than one.
  public var above: @Sendable (Int) -> String
  /// Says that so many rows are below, always more than one.
  public var below: @Sendable (Int) -> String

  /// Creates the words.
  public init(above: @escaping @Sendable (Int) -> String, below: @escaping @Sendable (Int) -> String) {
    self.above = above
    self.below = below
  }
}
