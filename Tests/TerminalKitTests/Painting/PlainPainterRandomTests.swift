import TestSupport
import Testing

@testable import TerminalKit

@Suite struct PlainPainterRandomTests {
  private let prompts = Prompts(first: "1.2> ", continuation: "… ", style: .bold)

  @Test(arguments: 0..<40 as Range<UInt64>)
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
    #expect(!screen.transcript.contains { $0 < 0x20 && ![0x08, 0x0A, 0x0D].contains($0) })
  }

  private func expect(_ text: EditedText, on screen: VirtualScreen, _ place: Comment) throws {
    let line = text.lines[text.cursor.line]
    let prompt = prompts.prompt(ofLine: text.cursor.line)
    let cursor = line.utf8.index(line.startIndex, offsetBy: text.cursor.offset)
    let row = screen.rows[screen.cursor.row]
    var before = String(row.prefix(columns: screen.cursor.column))
    let after = letters(String(row.dropFirst(before.count)))

    #expect(screen.rows[(screen.cursor.row + 1)...].allSatisfy(\.isEmpty), place)
    #expect(letters(String(line[cursor...])).starts(with: after), place)
    if row.hasPrefix(prompt + line.prefix(1)) || screen.cursor.column < prompt.count || line.isEmpty {
      try #require(letters(prompt + line[..<cursor]).hasSuffix(letters(before)), place)
    } else {
      if before.hasPrefix(prompt + "…") { before.removeFirst(prompt.count + 1) }
      try #require(letters(String(line[..<cursor])).hasSuffix(letters(before)), place)
    }
    // What is missing behind the cursor did not fit.
    if after.count < letters(String(line[cursor...])).count { #expect(row.displayWidth >= screen.columns - 5, place) }
  }

  /// What takes no column has no place of its own either.
  private func letters(_ text: String) -> String {
    let hidden: [Unicode.Scalar] = [" ", "\u{301}", "\u{200B}"]
    let shown = text.sanitizedForTerminal(allowingLineBreaks: false).unicodeScalars
    return String(String.UnicodeScalarView(shown.filter { !hidden.contains($0) }))
  }
}
