import TestSupport

@testable import TerminalKit

/// Somebody who types, deletes and moves about without a plan.
struct RandomEdits {
  private static let pieces = [
    "a", "e", "n", " ", " ", "  ", ", ", "en ", "het college ", "burgemeester-en-wethouders",
    "verantwoordelijkheidsverdeling", "ö", "e\u{301}", "\u{301}", "€ 5", "漢字", "ｱ漢", "👩‍👩‍👧‍👦", "🇳🇱", "🇳",
    "❤\u{FE0F}",
    "한국", "\u{1112}\u{1161}\u{11AB}", "क्षि", "\t", "\u{1B}[2J", "\u{7F}", "\u{9B}", "\u{202E}", "\u{AD}",
    "\u{200B}",
    "\u{A0}", "–“x”", "жук",
  ]

  var generator: SeededGenerator
  private(set) var text = EditedText()
  private var earlier = EditedText()

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// Does one thing more.
  mutating func step() {
    if generator.chance(0.05) { earlier = text }
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<9:
      insert((0...Int.random(in: 0...2, using: &generator)).map { _ in generator.pick(Self.pieces) })
    case 9: insert(["\n"])
    case 10: insert((0...12).map { _ in generator.pick(Self.pieces + ["\n"]) })
    case 11..<14: deleteBackwards(Int.random(in: 1...8, using: &generator))
    case 14: text.lines[text.cursor.line].removeSubrange(cursorIndex...)
    case 15: swap(&text, &earlier)
    case 16: text.cursor = EditedText.Position(line: text.lines.count - 1, offset: .max)
    default: moveAnywhere()
    }
    settleCursor()
  }

  private var cursorIndex: String.Index {
    let line = text.lines[text.cursor.line]
    return line.utf8.index(line.startIndex, offsetBy: text.cursor.offset)
  }

  private mutating func insert(_ pieces: [String]) {
    let before = String(text.lines[text.cursor.line][..<cursorIndex])
    let after = String(text.lines[text.cursor.line][cursorIndex...])
    let typed = EditedText(before + pieces.joined())
    text.lines.replaceSubrange(text.cursor.line...text.cursor.line, with: typed.lines)
    text.cursor = EditedText.Position(line: text.cursor.line + typed.cursor.line, offset: typed.cursor.offset)
    text.lines[text.cursor.line] += after
  }

  private mutating func deleteBackwards(_ count: Int) {
    let line = text.cursor.line
    let before = text.lines[line][..<cursorIndex]
    if before.isEmpty, line > 0 {
      text.cursor = EditedText.Position(line: line - 1, offset: text.lines[line - 1].utf8.count)
      text.lines[line - 1] += text.lines.remove(at: line)
    } else {
      let rest = String(before.dropLast(count))
      text.lines[line] = rest + text.lines[line][cursorIndex...]
      text.cursor.offset = rest.utf8.count
    }
  }

  private mutating func moveAnywhere() {
    let line = Int.random(in: text.lines.indices, using: &generator)
    let offset = Int.random(in: 0...text.lines[line].utf8.count, using: &generator)
    text.cursor = EditedText.Position(line: line, offset: offset)
  }

  /// Puts the cursor between two characters: what was inserted or deleted may have made one of two.
  private mutating func settleCursor() {
    let line = text.lines[text.cursor.line]
    let borders = line.indices.map { line.utf8.distance(from: line.startIndex, to: $0) }
    text.cursor.offset = borders.first { $0 >= text.cursor.offset } ?? line.utf8.count
  }
}
