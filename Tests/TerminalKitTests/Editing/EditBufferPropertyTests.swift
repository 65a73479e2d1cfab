import TestSupport
import Testing

@testable import TerminalKit

@Suite struct EditBufferPropertyTests {
  private static let pieces = [
    "a", "b", "Zo", "é", "e", "\u{301}", "\u{308}", "'", "-", "’", " ", "  ", ".", "\n", "\n\n", "漢", "5",
    "\u{200D}",
    "👩", "\u{1F3FD}", "\u{FE0F}", "❤", "\u{1F1F3}", "\u{1F1F1}", "foto's van 's-Gravenhage", "twee\nregels",
    "\t",
    "\u{1112}", "\u{1161}", "\u{11AB}", "\u{A0}", "x\u{301}",
  ]

  private func states(
    seed: UInt64,
    steps: Int,
    _ check: (EditBuffer, EditModel, String) -> Void
  ) -> (EditBuffer, [EditedText]) {
    var generator = SeededGenerator(seed: seed)
    let start = generator.pick(["", "Een tekst.\nMet twee regels.", "e\n\u{301}a"])
    var buffer = EditBuffer(start)
    var model = EditModel(start)
    var states = [buffer.content]
    // To undo is another way to get somewhere; those have a test of their own.
    let commands = EditCommand.allCases.filter { $0 != .undo && $0 != .redo }
    for step in 0..<steps {
      let action: String
      if generator.chance(0.45) {
        let piece = generator.pick(Self.pieces)
        action = "insert \(piece.debugDescription)"
        if generator.chance(0.8) { buffer.insert(piece) } else { buffer.paste(piece) }
        model.insert(piece)
      } else {
        let command = generator.pick(commands)
        action = "\(command)"
        buffer.perform(command)
        model.perform(command)
      }
      states.append(buffer.content)
      check(buffer, model, "seed \(seed), step \(step): \(action)")
    }
    return (buffer, states)
  }

  @Test func anyEditsGiveTheTextAndCursorOfTheModel() {
    for seed in UInt64(0)..<300 {
      var isRight = true
      _ = states(seed: seed, steps: 80) { buffer, model, step in
        guard isRight else { return }
        let lines = String(model.now.characters[..<model.now.cursor]).splitAtLineFeeds()
        let cursor = EditedText.Position(line: lines.count - 1, offset: lines[lines.count - 1].utf8.count)
        isRight =
          buffer.content.text.unicodeScalars.elementsEqual(model.now.text.unicodeScalars)
          && buffer.content.cursor == cursor
        #expect(isRight, "\(step): \(buffer.content) is not \(model.now)")
      }
    }
  }

  @Test func theCursorIsAlwaysBetweenTwoCharacters() {
    for seed in UInt64(300)..<400 {
      _ = states(seed: seed, steps: 80) { buffer, _, step in
        let line = buffer.content.lines[buffer.content.cursor.line]
        let boundaries = line.indices.map { line.offset(of: $0) } + [line.utf8.count]
        #expect(boundaries.contains(buffer.content.cursor.offset), "\(step)")
      }
    }
  }

  @Test func undoingAllGivesTheBeginningAndRedoingAllTheEnd() {
    for seed in UInt64(400)..<600 {
      var (buffer, states) = states(seed: seed, steps: 60) { _, _, _ in }
      let texts = Set(states.map { Array($0.text.utf8) })
      let end = buffer.content
      while buffer.perform(.undo) == .edited {
        #expect(texts.contains(Array(buffer.content.text.utf8)), "seed \(seed)")
      }
      #expect(buffer.content.text.utf8.elementsEqual(states[0].text.utf8), "seed \(seed)")
      while buffer.perform(.redo) == .edited {
        #expect(texts.contains(Array(buffer.content.text.utf8)), "seed \(seed)")
      }
      #expect(buffer.content.text.utf8.elementsEqual(end.text.utf8), "seed \(seed)")
    }
  }
}
