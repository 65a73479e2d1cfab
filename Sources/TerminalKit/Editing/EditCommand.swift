/// Something that can be done to a text at its cursor.
///
/// Going up and down is none: how a text lies in rows only a painter knows (``EditPainter``).
///
/// A word is letters and digits, with the apostrophes and hyphens between them: `foto's`, `e-mail`.
public enum EditCommand: Hashable, Sendable, CaseIterable {
  /// Moves by one character; at the end of a line to the next line.
  case left, right
  /// Moves to the start of a word or the end of one, on whatever line that is.
  case wordLeft, wordRight
  case lineStart, lineEnd
  case textStart, textEnd

  /// Deletes the character before the cursor, with all its marks; at the start of a line, the line end.
  case backspace
  /// Deletes the character behind the cursor; at the end of a line, the line end.
  case delete
  /// Kills to the start of a word, or the line end that the cursor is right behind.
  case killWordLeft
  /// Kills to the end of a word, or the line end that the cursor is right before.
  case killWordRight
  /// Kills to the last white space, as Ctrl-W does in a shell, or the line end before the cursor.
  case killLeftToSpace
  case killToLineStart
  /// Kills to the end of the line, or the line end if the cursor is there.
  case killToLineEnd
  /// Inserts what was last killed; what is killed in one go counts as one.
  case yank
  /// Exchanges the characters around the cursor, or at the end of a line the two before it.
  case transpose

  /// Takes the last change back: a word that was typed, or one other change.
  case undo
  /// Makes the last change again that was taken back.
  case redo

  /// The command of a key, as in shells and text fields; nil for a key that does not edit.
  public init?(_ key: Key) {
    guard let command = Self.bindings[key] else { return nil }
    self = command
  }

  private static let bindings: [Key: EditCommand] = [
    .left: .left, .control("b"): .left,
    .right: .right, .control("f"): .right,
    .wordLeft: .wordLeft, .alt("b"): .wordLeft, .alt("B"): .wordLeft,
    .wordRight: .wordRight, .alt("f"): .wordRight, .alt("F"): .wordRight,
    .home: .lineStart, .control("a"): .lineStart,
    .end: .lineEnd, .control("e"): .lineEnd,
    .textStart: .textStart, .alt("<"): .textStart,
    .textEnd: .textEnd, .alt(">"): .textEnd,
    .backspace: .backspace, .control("h"): .backspace,
    .delete: .delete,
    .deleteWordLeft: .killWordLeft,
    .deleteWordRight: .killWordRight, .alt("d"): .killWordRight, .alt("D"): .killWordRight,
    .control("w"): .killLeftToSpace,
    .control("u"): .killToLineStart,
    .control("k"): .killToLineEnd,
    .control("y"): .yank,
    .control("t"): .transpose,
    .control("_"): .undo,
    .control("^"): .redo, .alt("_"): .redo,
  ]
}
