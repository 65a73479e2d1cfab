/// Something that happened at the keyboard of a terminal.
enum TerminalEvent: Equatable, Sendable {
  /// A key that is no text.
  case key(Key)
  /// Typed characters, one or more; no line ends or tabs.
  case text(String)
  /// A whole paste as it came in, with its own line ends and control characters.
  ///
  /// Bytes that are no UTF-8 are U+FFFD here, and follow in an ``invalid(_:)``.
  case paste(String)
  /// Bytes that are no UTF-8, and so can be no part of a text: the user must hear of them.
  case invalid([UInt8])
}
