/// Whether styles are shown, or text goes out without a single escape sequence.
public enum StylePolicy: Hashable, Sendable {
  /// Text only: for files, pipes, dumb terminals and people who ask for it.
  case plain
  /// Text with its styles.
  case styled

  /// Decides for a terminal and what its user asked.
  ///
  /// - Parameter noColor: The value of the environment variable NO_COLOR; any text in it asks for plain output
  ///   (https://no-color.org).
  public init(terminal: TerminalInfo, noColor: String?) {
    let isUnwanted = noColor.map { !$0.isEmpty } ?? false
    self = terminal.understandsEscapes && !isUnwanted ? .styled : .plain
  }
}
