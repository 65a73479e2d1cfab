/// A line the user can copy, with what it shows.
public struct CommandExample: Sendable, Hashable {
  /// The full command line, ready to copy.
  public let line: String

  /// What the line does, in one full sentence.
  public let shows: String

  /// Describes an example.
  ///
  /// - Parameters:
  ///   - line: The full command line, ready to copy.
  ///   - shows: What the line does, in one full sentence.
  public init(_ line: String, shows: String) {
    self.line = line
    self.shows = shows
  }
}
