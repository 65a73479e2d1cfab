/// A text of several lines, as it is typed: it ends at a line with a single point, or with the input.
struct TextAnswer {
  /// What ended a text.
  enum End {
    /// A line with a single point.
    case point
    /// A command that leaves the question; what was typed before it is the answer.
    case command(FillingCommand)
    /// `:wis`: what was typed is not wanted.
    case cleared
    /// The input is over.
    case input
    /// The input cannot be read any further; what was typed before is the answer.
    case failure(any Error)
  }

  private var lines: [String]

  init(firstLine: String) {
    lines = [firstLine]
  }

  var text: String { lines.joined(separator: "\n") }

  /// Reads on until the text ends.
  ///
  /// - Parameter show: shows what a command asks for in the middle of the text (`?`, `:hulp`, `:voortgang`); the
  ///   text goes on behind it.
  mutating func readRest(from screen: FillingScreen, show: (FillingCommand) -> Void) -> End {
    while true {
      let line: String?
      do {
        line = try screen.readLine(prompt: "… ")
      } catch {
        return .failure(error)
      }
      guard let line else { return .input }
      if line == "." { return .point }
      guard let command = FillingCommand(line: line) else {
        lines.append(FillingCommand.unescaped(line))
        continue
      }
      switch command {
      case .explain, .help, .progress: show(command)
      case .clear, .undo: return .cleared
      case .back, .skip, .go, .stop: return .command(command)
      }
    }
  }
}
