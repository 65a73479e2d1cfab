import TerminalKit
import VoorzorgCore

/// What filling in shows: plain lines, wrapped to the terminal. For another program it also reads lines.
final class FillingScreen {
  /// The number of the line that was read last, from 1.
  private(set) var lineNumber = 0

  private let context: Context
  private let style: StylePolicy

  /// What bars are made of; nil where plain lines are shown, which may be read out.
  let bars: TextBar.Characters?

  init(_ context: Context, isPlain: Bool) {
    self.context = context
    bars = isPlain ? nil : context.bars
    style = isPlain ? .plain : context.errorStyle
  }

  /// The width to lay text out for, as the window is now.
  var columns: Int { min(context.errorColumns(), 100) }

  /// Shows text, wrapped; line breaks in it are kept.
  ///
  /// - Parameter hanging: how much further in than the first line the others begin.
  func say(_ text: String, indent: Int = 0, hanging: Int = 0, _ style: Style = .plain) {
    let margin = String(repeating: " ", count: indent)
    for line in text.sanitizedForTerminal().wrapped(to: max(20, columns) - indent, hangingIndent: hanging) {
      put(StyledText(margin + line, style).rendered(self.style) + "\n")
    }
  }

  /// Shows lines that are laid out already.
  func show(_ lines: [String]) {
    for line in lines { put(line + "\n") }
  }

  /// The next line of the input; nil at its end.
  ///
  /// - Throws: ``Failure`` when it cannot be read or is no UTF-8.
  func readLine() throws -> String? {
    try? context.errors.flush()
    let line: LineReader.Line?
    do {
      line = try context.input.next()
    } catch {
      let reason = StoreProblem.unreadable(path: "", error: error.code).message
      throw Failure(message: "invullen: de invoer \(reason); alles daarvoor is bewaard", code: .fileProblem)
    }
    guard let line else { return nil }
    lineNumber += 1
    switch line {
    case .text(let text):
      // Programs on Windows begin a file with a byte order mark, which is no part of the first answer.
      return lineNumber == 1 && text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
    case .invalidUTF8(let repaired, let byte):
      let place = "regel \(lineNumber), byte \(byte + 1)"
      throw Failure(
        message:
          "invullen: \(place) is geen geldige UTF-8: '\(repaired.sanitizedForTerminal())'; alles daarvoor is bewaard",
        code: .fileProblem
      )
    }
  }

  private func put(_ text: String) {
    try? context.errors.write(text)
  }
}
