import TestSupport
import Testing

@testable import TerminalKit

@Suite struct PlainPainterRandomTests {
  private let prompts = Prompts(first: "1.2> ", continuation: "… ", style: .bold)

  @Test(arguments: 0..<12 as Range<UInt64>)
  func theRowOfTheCursorShowsTheTextAroundIt(seed: UInt64) throws {
    var edits = RandomEdits(seed: seed)
    let columns = Int.random(in: 20...100, using: &edits.generator)
    let window = WindowSize(columns: columns, rows: Int.random(in: 3...24, using: &edits.generator))
    var painter = PlainPainter()
    var screen = VirtualScreen(columns: window.columns, rows: window.rows)

    for step in 0..<60 {
      let text = edits.text
      let place: Comment = "seed \(seed), step \(step): \(text.lines) \(text.cursor)"
      screen.receive(painter.paint(text, prompts: prompts, window: window))
      try #require(screen.failures.isEmpty, place)
      try expect(text, on: screen, place)
      edits.step()
    }
    screen.receive(painter.finish())
    #expect(screen.cursor.column == 0)
    #expect(screen.rows[screen.cursor.row] == "")
    let controls = Set(screen.transcript.filter { $0 < 0x20 || $0 == 0x7F })
    #expect(controls.isSubset(of: [0x08, 0x0A, 0x0D]))
  }

  private func expect(_ text: EditedText, on screen: VirtualScreen, _ place: Comment) throws {
    let line = text.lines[text.cursor.line]
    let prompt = prompts.prompt(ofLine: text.cursor.line)
    let cursor = line.utf8.index(line.startIndex, offsetBy: text.cursor.offset)
    let row = screen.rows[screen.cursor.row]
    var before = String(row.prefix(columns: screen.cursor.column))
    let after = letters(String(row.dropFirst(before.count)))

    #expect(screen.rows[(screen.cursor.row + 1)...].joined() == "", place)
    #expect(letters(String(line[cursor...])).starts(with: after), place)
    let wanted = letters(prompt + line[..<cursor])
    if before.hasPrefix(prompt + "…"), !wanted.hasSuffix(letters(before)) {
      // The beginning of the line was left out.
      before.removeFirst(prompt.count + 1)
    } else if (prompt + line).displayWidth < screen.columns / 2 {
      try #require(letters(row) == letters(prompt + line), place)
    }
    try #require(wanted.hasSuffix(letters(before)), place)
    // What is missing behind the cursor did not fit.
    if after.count < letters(String(line[cursor...])).count {
      #expect(row.displayWidth >= screen.columns - 5, place)
    }
  }

  /// What takes no column has no place of its own either.
  private func letters(_ text: String) -> String {
    let hidden: [Unicode.Scalar] = [" ", "\u{301}", "\u{200B}"]
    let shown = text.sanitizedForTerminal(allowingLineBreaks: false).unicodeScalars
    return String(String.UnicodeScalarView(shown.filter { !hidden.contains($0) }))
  }
}
