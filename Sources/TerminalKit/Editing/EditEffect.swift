/// What an edit buffer did with a key or a command.
public enum EditEffect: Hashable, Sendable {
  /// The text changed.
  case edited
  /// Only the cursor moved.
  case moved
  /// The key is one for editing, but here there was nothing for it to do.
  case nothing
  /// The key is none for editing; it is the caller's.
  case notMine
}
