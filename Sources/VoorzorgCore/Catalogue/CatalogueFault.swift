/// A catalogue that is not as it should be: a fault of the people who made it, found by the tests.
public struct CatalogueFault: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file in `Resources/`.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
  /// What is wrong, in English: its readers are developers.
  public let message: String

  /// As a compiler would print it.
  public var description: String { "\(file):\(line):\(column): \(message)" }
}
