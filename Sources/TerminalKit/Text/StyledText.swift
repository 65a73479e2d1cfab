/// Text in which each part has a style, to be shown with or without styles.
///
/// Every part is made safe for a terminal when it comes in, so the only escape sequences that ever come out
/// are those of the styles.
public struct StyledText: Hashable, Sendable {
  private struct Run: Hashable, Sendable {
    var text: String
    var style: Style
  }

  private var runs: [Run] = []

  /// Creates text in one style.
  public init(_ text: String = "", _ style: Style = .plain) {
    append(text, style)
  }

  /// Adds text in one style.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    runs.append(Run(text: text.sanitizedForTerminal(), style: style))
  }

  /// Adds the parts of `other` at the end.
  public static func += (text: inout StyledText, other: StyledText) {
    text.runs += other.runs
  }

  /// Returns the parts of both, one after the other.
  public static func + (first: StyledText, second: StyledText) -> StyledText {
    var result = first
    result += second
    return result
  }

  /// Returns the characters to send to the terminal.
  public func rendered(_ policy: StylePolicy) -> String {
    runs.map { run in
      let start = policy == .styled ? run.style.escapeSequence : ""
      return start.isEmpty ? run.text : "\(start)\(run.text)\u{1B}[0m"
    }.joined()
  }
}

extension StyledText: ExpressibleByStringLiteral {
  /// Creates unstyled text.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
