/// Answers as lines of a file or another program: a line for a short answer, a text up to a line with a point.
final class ScriptedAnswers: AnswerReader {
  let isInteractive = false
  private let screen: FillingScreen

  init(_ screen: FillingScreen) {
    self.screen = screen
  }

  func read(_ request: AnswerRequest, helper: any AnswerHelper) throws -> Entry {
    var first = try screen.readLine()
    while let line = first, case .command(let command) = FillingCommand.read(line), command.onlyShows {
      helper.show(command)
      first = try screen.readLine()
    }
    guard let line = first else { return Entry(text: "", end: .inputOver) }
    switch FillingCommand.read(line) {
    case .command(let command): return Entry(text: "", end: .command(command))
    case .unknown(let word, let nearest): return Entry(text: "", end: .unknown(word, nearest: nearest))
    case .answer(let text):
      let isNothing = line.allSatisfy(\.isWhitespace) || line == "."
      if isNothing { return Entry(text: "", end: .confirmed) }
      guard request.isMultiline else { return Entry(text: text, end: .confirmed) }
      return readRest(of: [text], helper)
    }
  }

  /// Reads a text on until it ends.
  private func readRest(of beginning: [String], _ helper: any AnswerHelper) -> Entry {
    var lines = beginning
    func entry(_ end: Entry.End) -> Entry { Entry(text: lines.joined(separator: "\n"), end: end) }
    while true {
      let line: String?
      do {
        line = try screen.readLine()
      } catch {
        return entry(.failure(error))
      }
      guard let line else { return entry(.inputOver) }
      if line == "." { return entry(.confirmed) }
      guard let command = FillingCommand(line: line) else {
        lines.append(FillingCommand.unescaped(line))
        continue
      }
      if command.onlyShows {
        helper.show(command)
      } else if command == .clear || command == .undo {
        return entry(.cleared)
      } else {
        return entry(.command(command))
      }
    }
  }
}
