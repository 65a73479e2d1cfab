import TerminalKit
import VoorzorgCore

/// What filling in shows and reads: plain lines, wrapped to the terminal.
final class FillingScreen {
  /// Whether somebody types; if not, the input is a file or another program.
  let isInteractive: Bool
  /// The number of the line that was read last, from 1.
  private(set) var lineNumber = 0

  private let context: Context
  private let style: StylePolicy

  init(_ context: Context, isPlain: Bool) {
    self.context = context
    isInteractive = context.inputTerminal.isTerminal
    style = isPlain ? .plain : context.errorStyle
  }

  /// The width to lay text out for.
  var columns: Int { min(context.errorTerminal.columns, 100) }

  /// Shows text, wrapped; line breaks in it are kept.
  func say(_ text: String, indent: Int = 0, _ style: Style = .plain) {
    let margin = String(repeating: " ", count: indent)
    for line in text.sanitizedForTerminal().wrapped(to: max(20, columns - indent)) {
      put(StyledText(margin + line, style).rendered(self.style) + "\n")
    }
  }

  /// Shows lines that are laid out already.
  func show(_ lines: [String]) {
    for line in lines { put(line + "\n") }
  }

  /// Asks for a line; nil at the end of the input.
  ///
  /// - Throws: ``Failure`` when what comes in from another program is no UTF-8.
  func readLine(prompt: String) throws -> String? {
    while true {
      if isInteractive { put(prompt) }
      try? context.errors.flush()
      guard let line = try next() else { return nil }
      lineNumber += 1
      switch line {
      case .text(let text):
        // Programs on Windows begin a file with a byte order mark, which is no part of the first answer.
        return lineNumber == 1 && text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
      case .invalidUTF8(let repaired, let byte):
        let problem =
          "regel \(lineNumber), byte \(byte + 1) is geen geldige UTF-8: '\(repaired.sanitizedForTerminal())'"
        guard isInteractive else {
          throw Failure(message: "invullen: \(problem); alles daarvoor is bewaard", code: .fileProblem)
        }
        say("Dit is niet overgenomen: \(problem). Typ de regel opnieuw.")
      }
    }
  }

  private func next() throws(Failure) -> LineReader.Line? {
    do {
      return try context.input.next()
    } catch {
      let reason = StoreProblem.unreadable(path: "", error: error.code).message
      throw Failure(message: "invullen: de invoer \(reason); alles daarvoor is bewaard", code: .fileProblem)
    }
  }

  private func put(_ text: String) {
    try? context.errors.write(text)
  }
}
