/// Shows on a terminal a text that is being edited.
///
/// A painter writes nothing itself: it returns the bytes to send, and remembers what they do.
public protocol EditPainter: Sendable {
  /// Returns the bytes that bring the terminal from what was painted last to this text and its cursor.
  ///
  /// The first time, and after ``forget()`` or ``finish()``, the cursor of the terminal must be at the start of
  /// a fresh line.
  mutating func paint(_ text: EditedText, prompts: Prompts, window: WindowSize) -> [UInt8]

  /// Returns the bytes that leave the text as it was painted last, and put the cursor at the start of a fresh
  /// line below it; none when nothing was painted.
  mutating func finish() -> [UInt8]

  /// Tells that what was painted is no longer there, or no longer above the cursor: something else was
  /// printed, or the screen was cleared.
  mutating func forget()

  /// Returns where the cursor comes when it goes rows up or down, nil when there is no row there.
  ///
  /// It goes no further than the first and the last row.
  ///
  /// - Parameters:
  ///   - text: The text and its cursor now.
  ///   - rows: How many rows to go down, or up where it is less than 0.
  ///   - goalColumn: What the previous move returned, if the cursor only went up and down since; else nil.
  mutating func verticalMove(in text: EditedText, by rows: Int, goalColumn: Int?) -> VerticalMove?
}

/// Where the cursor comes by going up or down.
public struct VerticalMove: Hashable, Sendable {
  /// The new place of the cursor.
  public var position: EditedText.Position
  /// The column to aim for as long as the cursor goes up and down, also through shorter rows.
  public var goalColumn: Int

  /// Finds the number of the row or line to go to, nil where that is the present one.
  static func target(from current: Int, by distance: Int, count: Int) -> Int? {
    let distance = min(max(distance, -current), count - 1 - current)
    return distance == 0 ? nil : current + distance
  }
}
