/// A key, or a combination of keys, that is no text.
public enum Key: Hashable, Sendable {
  case enter, tab, backTab, escape
  case backspace, delete, insert
  case left, right, up, down
  case home, end, pageUp, pageDown
  /// Ctrl-Left or Alt-Left.
  case wordLeft
  /// Ctrl-Right or Alt-Right.
  case wordRight
  /// Alt-Backspace, or Ctrl-Backspace where the terminal tells it apart.
  case deleteWordLeft
  /// Ctrl-Delete or Alt-Delete.
  case deleteWordRight
  /// Ctrl-Home.
  case textStart
  /// Ctrl-End.
  case textEnd
  /// Ctrl with a letter, which is always a small one, or with one of `@ \ ] ^ _`.
  ///
  /// What a terminal sends for Ctrl-I, J, M, H and `[` are keys of their own, so those are never in here.
  case control(Character)
  /// Alt with a character, which is a capital if Shift is held too.
  case alt(Character)
  /// Something that has no meaning here: a function key, or what a terminal reports by itself.
  case unknown
}
