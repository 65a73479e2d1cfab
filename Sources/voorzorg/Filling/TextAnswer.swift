/// A text of several lines, as it is typed: it ends at a line with a single point, or with the input.
struct TextAnswer {
  private var lines: [String]
  /// The command that ended the text, if one did.
  private(set) var command: FillingCommand?
  /// Whether the input ended with the text.
  private(set) var inputEnded = false

  init(firstLine: String) {
    lines = [firstLine]
  }

  var text: String { lines.joined(separator: "\n") }

  /// Reads on until the text ends. Everything that was typed before a command or the end of the input counts.
  mutating func readRest(from screen: FillingScreen) throws {
    while true {
      guard let line = try screen.readLine(prompt: "… ") else {
        inputEnded = true
        return
      }
      if line == "." { return }
      if let command = FillingCommand(line: line), command != .explain {
        self.command = command
        return
      }
      lines.append(FillingCommand.unescaped(line))
    }
  }
}
