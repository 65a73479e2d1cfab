/// A text in the middle of being edited: its lines, and where the cursor is.
public struct EditedText: Hashable, Sendable {
  /// A place in the text.
  public struct Position: Hashable, Comparable, Sendable {
    /// The line, from 0.
    public var line: Int
    /// The UTF-8 bytes of that line before the place; always between two characters.
    public var offset: Int

    /// Creates a place.
    public init(line: Int, offset: Int) {
      self.line = line
      self.offset = offset
    }

    /// A place nearer to the beginning is less.
    public static func < (lhs: Position, rhs: Position) -> Bool {
      (lhs.line, lhs.offset) < (rhs.line, rhs.offset)
    }
  }

  /// The lines without their ends; there is always one, though it may be empty.
  public var lines: [String]
  /// Where the next character would come.
  public var cursor: Position

  /// Creates a text with the cursor at its end.
  public init(_ text: String = "") {
    lines = text.splitAtLineFeeds()
    cursor = Position(line: lines.count - 1, offset: lines[lines.count - 1].utf8.count)
  }

  /// The whole text, with a line feed between lines.
  public var text: String { lines.joined(separator: "\n") }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { lines.count == 1 && lines[0].isEmpty }
}
