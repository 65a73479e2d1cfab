import Foundation

// How somebody types.
extension TerminalSession {
  /// Types text in one go; `\r` is the Enter key.
  func type(_ text: String) throws { try type(bytes: Array(text.utf8)) }

  /// Types bytes in two goes, the first of which has been read before the second comes.
  func type(_ bytes: [UInt8], splitAt offset: Int) throws {
    try type(bytes: bytes[..<offset])
    try waitUntilRead()
    try type(bytes: bytes[offset...])
  }

  /// Waits until the program has read all that was typed.
  func waitUntilRead() throws {
    try wait(for: "the program to read") { !terminal.hasUnreadInput }
  }

  /// Pastes text as a terminal does that marks pasted text.
  func paste(_ text: String) throws { try type("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Types the lines of a text, each ended by Enter, and leaves the cursor on a fresh line.
  func type(lines: [String]) throws {
    for line in lines {
      try type(line + "\r")
      try expect("… ")
    }
  }

  /// Types an answer that is given as in the input of another program: a line, or a text that a point ends.
  func answer(_ answer: String) throws {
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard lines.last == "." else { return try type(lines.joined() + "\r") }
    try type(lines: lines.dropLast().map(String.init))
    try type(".\r")
  }

  /// What was shown, with spaces where lines were wrapped.
  var words: String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }

  /// Waits until the last row that has anything in it is this one.
  func expect(lastRow row: String) throws {
    try expect("the last row '\(row)'") { display in
      guard let last = display.rows.last(where: { !$0.isEmpty }) else { return false }
      return last.utf8.elementsEqual(row.utf8)
    }
  }
}
