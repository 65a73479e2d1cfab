/// What stands before the lines of a text that is being edited.
public struct Prompts: Hashable, Sendable {
  /// Before the first line, a space at its end included.
  public var first: String
  /// Before every later line, a space at its end included.
  public var continuation: String
  /// How both look, where styles are shown.
  public var style: Style

  /// Creates the prompts of one question.
  public init(first: String, continuation: String, style: Style = .plain) {
    self.first = first
    self.continuation = continuation
    self.style = style
  }

  /// What stands before a line, counted from 0.
  func prompt(ofLine line: Int) -> String { line == 0 ? first : continuation }
}
