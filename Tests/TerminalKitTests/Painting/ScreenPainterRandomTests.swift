import TestSupport
import Testing

@testable import TerminalKit

@Suite struct ScreenPainterRandomTests {
  private let question = ["Wat is het doel?", "Kort en meetbaar."]
  private let prompts = Prompts(first: "1.2> ", continuation: "… ", style: .bold)

  @Test(arguments: 0..<12 as Range<UInt64>)
  func whatIsPaintedStepByStepIsWhatIsPaintedAtOnce(seed: UInt64) throws {
    var edits = RandomEdits(seed: seed)
    let columns = Int.random(in: 20...100, using: &edits.generator)
    let window = WindowSize(columns: columns, rows: Int.random(in: 3...24, using: &edits.generator))
    var painter = ScreenPainter(styles: .styled, hiddenRows: .arrows)
    var screen = VirtualScreen(columns: window.columns, rows: window.rows)
    screen.receive(question.map { "\($0)\r\n" }.joined().utf8)

    for step in 0..<60 {
      let text = edits.text
      screen.receive(painter.paint(text, prompts: prompts, window: window))

      var again = painter
      again.forget()
      var fresh = VirtualScreen(columns: window.columns, rows: window.rows)
      fresh.receive(again.paint(text, prompts: prompts, window: window))

      let place: Comment = "seed \(seed), step \(step): \(text.lines) \(text.cursor)"
      let top = screen.cursor.row - fresh.cursor.row
      try #require(top >= 0, place)
      try #require(screen.cursor.column == fresh.cursor.column, place)
      let shown = (Array(screen.rows[top...]) + Array(repeating: "", count: top))
      try #require(shown == fresh.rows, place)
      try #require((screen.scrollback + screen.rows[..<top]).starts(with: question), place)
      try #require(screen.failures.isEmpty, place)
      if !isPartlyShown(text, on: fresh) { try expectWhole(text, on: fresh, place) }
      edits.step()
    }
  }

  /// Every letter stands there once and in order, and the cursor stands between the right two.
  private func expectWhole(_ text: EditedText, on screen: VirtualScreen, _ place: Comment) throws {
    try #require(letters(screen.rows.joined()) == letters(marked(text.lines)), place)
    var before = Array(text.lines[..<text.cursor.line])
    before.append(String(text.lines[text.cursor.line].utf8.prefix(text.cursor.offset)) ?? "?")
    let row = screen.cursor.row
    let shownBefore =
      screen.rows[..<row].joined() + prefix(of: screen.rows[row], columns: screen.cursor.column)
    try #require(letters(shownBefore) == letters(marked(before)), place)
    try #require(screen.rows.allSatisfy { $0.displayWidth < screen.columns }, place)
  }

  private func isPartlyShown(_ text: EditedText, on screen: VirtualScreen) -> Bool {
    let shown = screen.rows.joined()
    return shown.contains("↑") || shown.contains("↓") || screen.rows.count < 5
  }

  private func marked(_ lines: [String]) -> String {
    lines.enumerated().map { prompts.prompt(ofLine: $0) + $1 }.joined()
  }

  /// What takes no column has no place of its own either.
  private func letters(_ text: String) -> String {
    let hidden: [Unicode.Scalar] = [" ", "\u{301}", "\u{200B}"]
    let shown = text.sanitizedForTerminal(allowingLineBreaks: false).unicodeScalars
    return String(String.UnicodeScalarView(shown.filter { !hidden.contains($0) }))
  }

  private func prefix(of row: String, columns: Int) -> String {
    String(row.prefix(columns: columns))
  }
}

extension HiddenRowsWording {
  static let arrows = HiddenRowsWording(above: { "↑ \($0)" }, below: { "↓ \($0)" })
}
