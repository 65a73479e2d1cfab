import TextKit

/// A wrong command line: the problem, and where to read how it should be.
public struct CommandLineError: Error, Sendable, Hashable {
  /// The name of the program.
  public let program: String

  /// The command the problem is about, or `nil` when it is about the program.
  public let command: String?

  /// What is wrong.
  public let problem: CommandLineProblem

  /// The problem on one line, starting with the program and the command; safe to show in a terminal.
  public var message: String {
    ControlPictures.shown("\(place): \(ErrorWording.sentence(for: problem))", keepingLines: false)
  }

  /// The line that says where to read more.
  public var hint: String {
    ErrorWording.hint(
      helpLine: ([program, HelpCommand.name] + [command].compactMap(\.self)).joined(separator: " ")
    )
  }

  private var place: String {
    [program, command].compactMap(\.self).joined(separator: " ")
  }
}

extension CommandLineError: CustomStringConvertible {
  /// The message and the hint, each on a line of its own.
  public var description: String {
    "\(message)\n\(hint)"
  }
}
