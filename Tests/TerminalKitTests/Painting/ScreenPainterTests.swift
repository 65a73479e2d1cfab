import TestSupport
import Testing

@testable import TerminalKit

@Suite struct ScreenPainterTests {
  private let prompts = Prompts(first: "1.2> ", continuation: "… ")
  private let window = WindowSize(columns: 20, rows: 8)

  /// What is sent for each of the texts, of which `|` is the cursor.
  private func sent(_ texts: String..., prompts: Prompts? = nil) -> [String] {
    var painter = ScreenPainter(styles: .styled, hiddenRows: .arrows)
    return texts.map { marked in
      let bytes = painter.paint(EditedText(marked: marked), prompts: prompts ?? self.prompts, window: window)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func screen(_ marked: String, columns: Int = 20, rows: Int = 8) -> VirtualScreen {
    var painter = ScreenPainter(styles: .styled, hiddenRows: .arrows)
    var screen = VirtualScreen(columns: columns, rows: rows)
    let window = WindowSize(columns: columns, rows: rows)
    screen.receive(painter.paint(EditedText(marked: marked), prompts: prompts, window: window))
    return screen
  }

  @Test func typingAtTheEndSendsTheLetter() {
    #expect(sent("|", "d|", "do|", "do漢|", "do漢|") == ["1.2> ", "d", "o", "漢", ""])
  }

  @Test func typingInALongTextSendsNoMore() {
    let text = String(repeating: "een lang verhaal over van alles en nog wat ", count: 2000)
    #expect(sent("\(text)|", "\(text)x|").last == "x")
  }

  @Test func onlyWhatDiffersIsSent() {
    #expect(sent("doel|", "do|el", "dox|el").dropFirst() == ["\u{1B}[8G", "xel\u{1B}[9G"])
    #expect(sent("doel|", "doe|").last == "\u{8}\u{1B}[K")
    #expect(sent("een\ntw|ee\ndrie", "een\ntwx|ee\ndrie").last == "xee\u{1B}[6G")
    #expect(sent("\u{E9}n|", "e\u{301}n|").last == "\u{1B}[6Ge\u{301}n")
  }

  @Test func rowsComeAndGo() {
    #expect(sent("een|", "een\n|").last == "\r\n… ")
    #expect(sent("een\n|", "een|").last == "\r\u{1B}[J\u{1B}[A\u{1B}[9G")
  }

  @Test func promptsHaveTheirStyle() {
    let styled = Prompts(first: "1.2> ", continuation: "… ", style: .bold)
    #expect(sent("a|", prompts: styled) == ["\u{1B}[1m1.2> \u{1B}[0ma"])
  }

  @Test func rowsBreakBetweenWords() {
    #expect(
      screen("een twee drie vier sociaal-medische|").rows[..<3] == [
        "1.2> een twee drie", "vier sociaal-", "medische",
      ]
    )
    #expect(
      screen("verantwoordelijkheidsverdeling|").rows[..<2] == ["1.2> verantwoordeli", "jkheidsverdeling"]
    )
  }

  @Test func theCursorIsBehindTheSpaceThatWasTyped() {
    #expect(screen("twaalf letter|").cursor == .init(row: 0, column: 18))
    #expect(screen("twaalf letters|").cursor == .init(row: 0, column: 19))
    #expect(screen("twaalf letters |").cursor == .init(row: 1, column: 0))
    #expect(screen("twaalf letters  |").cursor == .init(row: 1, column: 1))
    #expect(screen("twaalf letters| x").cursor == .init(row: 0, column: 19))
  }

  @Test func controlsAreShownAsPictures() {
    #expect(screen("a\u{1B}[2J\t\u{9B}\u{202E}|").rows[0] == "1.2> a␛[2J    ␦␦")
  }

  @Test func ofALongTextThePartAroundTheCursorIsShown() {
    let lines = (1...20).map(String.init)
    let end = screen("\(lines.joined(separator: "\n"))|", rows: 6)
    #expect(end.rows == ["↑ 16", "… 17", "… 18", "… 19", "… 20", ""])
    let start = screen("|\(lines.joined(separator: "\n"))", rows: 6)
    #expect(start.rows == ["1.2> 1", "… 2", "… 3", "… 4", "↓ 16", ""])
    let low = screen("\(lines.joined(separator: "\n"))|", rows: 3)
    #expect(low.rows == ["… 19", "… 20", ""])
  }

  @Test(arguments: 1..<20)
  func theNarrowestWindowShowsEveryLetter(columns: Int) {
    let screen = screen("een漢twee|", columns: max(4, columns), rows: 20)
    let letters = screen.rows.joined().filter { $0.isLetter }
    #expect(letters == "een漢twee")
    var painter = ScreenPainter(styles: .plain, hiddenRows: .arrows)
    let window = WindowSize(columns: columns, rows: columns / 4)
    #expect(!painter.paint(EditedText("een漢twee"), prompts: prompts, window: window).isEmpty)
  }

  @Test func finishingGoesBelowTheText() {
    var painter = ScreenPainter(styles: .plain, hiddenRows: .arrows)
    #expect(painter.finish().isEmpty)
    _ = painter.paint(EditedText(marked: "e|en\ntwee"), prompts: prompts, window: window)
    #expect(painter.finish() == Array("\u{1B}[B\r\n".utf8))
    #expect(painter.finish().isEmpty)
    #expect(painter.paint(EditedText("x"), prompts: prompts, window: window) == Array("1.2> x".utf8))
  }

  @Test(arguments: VirtualScreen.ResizeManner.allCases, [16, 40])
  func afterAResizeTheTextIsShownOnce(manner: VirtualScreen.ResizeManner, columns: Int) {
    let text = EditedText(String(repeating: "woorden ", count: 5))
    var painter = ScreenPainter(styles: .plain, hiddenRows: .arrows)
    var screen = VirtualScreen(columns: 20, rows: 10)
    screen.receive("Vraag\r\n".utf8)
    screen.receive(painter.paint(text, prompts: prompts, window: WindowSize(columns: 20, rows: 10)))

    screen.resize(columns: columns, rows: 10, manner: manner)
    screen.receive(ScreenPainter.clearScreen + "Vraag\r\n".utf8)
    painter.forget()
    screen.receive(painter.paint(text, prompts: prompts, window: WindowSize(columns: columns, rows: 10)))
    #expect(screen.text.split(separator: "woorden", omittingEmptySubsequences: false).count == 6)
    #expect(screen.text.hasPrefix("Vraag\n1.2> "))
  }

  @Test func upAndDownGoByRowAndKeepTheColumn() {
    var painter = ScreenPainter(styles: .plain, hiddenRows: .arrows)
    var text = EditedText(marked: "een twee drie vier vijf zes\nx\nvier vijf zes|")
    _ = painter.paint(text, prompts: prompts, window: window)
    var places: [EditedText.Position] = []
    var goal: Int?
    while let move = painter.verticalMove(in: text, by: -1, goalColumn: goal) {
      (text.cursor, goal) = (move.position, move.goalColumn)
      places.append(move.position)
    }
    #expect(places == [.init(line: 1, offset: 1), .init(line: 0, offset: 27), .init(line: 0, offset: 10)])
    #expect(
      painter.verticalMove(in: text, by: .max, goalColumn: goal)?.position == .init(line: 2, offset: 13)
    )
  }

  @Test func upAndDownNeverLeaveTheRow() {
    var painter = ScreenPainter(styles: .plain, hiddenRows: .arrows)
    let text = EditedText(marked: "|een twee drie vier vijf zes zeven acht negen tien")
    _ = painter.paint(text, prompts: prompts, window: window)
    let move = painter.verticalMove(in: text, by: 1, goalColumn: 19)
    #expect(move?.position == .init(line: 0, offset: 33))
  }
}
