import TestSupport
import Testing

@testable import TerminalKit

@Suite struct PlainPainterTests {
  private let prompts = Prompts(first: "1.2> ", continuation: "… ", style: .bold)
  private let window = WindowSize(columns: 20, rows: 10)

  private func text(_ marked: String) -> EditedText { EditedText(marked: marked) }

  /// What is sent for each of the texts, of which `|` is the cursor.
  private func sent(_ texts: String..., columns: Int = 20) -> [String] {
    var painter = PlainPainter()
    return texts.map { marked in
      let bytes = painter.paint(
        text(marked),
        prompts: prompts,
        window: WindowSize(columns: columns, rows: 10)
      )
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test func typingSendsWhatIsTyped() {
    #expect(sent("|", "d|", "do|", "do漢|") == ["1.2> ", "d", "o", "漢"])
  }

  @Test func deletingAtTheEndBlanksEachColumn() {
    #expect(sent("do漢|", "do|", "d|").dropFirst() == ["\u{8}\u{8}  \u{8}\u{8}", "\u{8} \u{8}"])
    #expect(sent("coe\u{301}|", "co|").last == "\u{8} \u{8}")
  }

  @Test func movingGoesBackAndPrintsWhatItPasses() {
    #expect(sent("doel|", "do|el", "doe|l", "|doel").dropFirst() == ["\u{8}\u{8}", "e", "\u{8}\u{8}\u{8}"])
  }

  @Test func aChangeInTheMiddleSendsTheRestAndGoesBack() {
    #expect(sent("do|l", "doe|l").last == "el\u{8}")
    #expect(sent("doe|l", "do|l").last == "\u{8}l \u{8}\u{8}")
    #expect(sent("een |doel", "een |").last == "    \u{8}\u{8}\u{8}\u{8}")
  }

  @Test func anotherSpellingOfALetterIsSent() {
    #expect(sent("\u{E9}|", "e\u{301}|").last == "\u{8}e\u{301}")
  }

  @Test func enterBeginsARowWithItsPrompt() {
    #expect(sent("een|", "een\n|", "een\nt|").dropFirst() == ["\r\n… ", "t"])
    #expect(sent("een|twee", "een\n|twee").last == "    \u{8}\u{8}\u{8}\u{8}\r\n… twee\u{8}\u{8}\u{8}\u{8}")
    #expect(sent("een\n|", "een\n\n|").last == "\r\n… ")
  }

  @Test func aPasteOfSeveralLinesIsShownWhole() {
    #expect(sent("a|", "ab\ncd\nef|").last == "b\r\n… cd\r\n… ef")
  }

  @Test func goingToAnotherLineRepeatsIt() {
    #expect(sent("een\ntwee|", "e|en\ntwee").last == "\r\n1.2> een\u{8}\u{8}")
    #expect(sent("een\n|twee", "een|twee").last == "twee\r\n1.2> eentwee\u{8}\u{8}\u{8}\u{8}")
  }

  @Test func aFullRowIsEndedBeforeTheTerminalDoes() {
    #expect(sent("0123456789abcd|", "0123456789abcde|").last == "\r\ne")
    #expect(sent("0123456789abc|", "0123456789abc漢|").last == "\r\n漢")
  }

  @Test func whatIsOutOfReachIsRepeatedFromAWordOn() {
    let sent = sent("een heel lange regel x|", "een heel lange rege|l x", "een heel lange reg|l x")
    #expect(sent[0] == "1.2> een heel lange\r\n regel x")
    #expect(sent[1] == "\u{8}\u{8}\u{8}")
    #expect(sent[2] == "\u{8}l x \u{8}\u{8}\u{8}\u{8}")
    #expect(
      self.sent("een heel lange regel x|", "een h|eel lange regel x").last
        == "\r\n1.2> een heel lange\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}"
    )
    let long = "een heel lange regel met nog veel"
    #expect(self.sent("\(long) meer|", "\(long)|", "\(long.dropLast())|").last == "\r\n1.2> …vee")
    #expect(self.sent("\(long) meer|", "\(long.dropLast())|").last == "\r\n1.2> …vee")
    #expect(self.sent("een heel lange regel|", "een heel lang|").last == "\r\n1.2> een heel lang")
  }

  @Test func controlsAreShownAsPictures() {
    #expect(sent("a\u{1B}[2J\t\u{9B}|").last == "1.2> a␛[2J    ␦")
  }

  @Test func finishingLeavesTheTextWhole() {
    var painter = PlainPainter()
    #expect(painter.finish().isEmpty)
    _ = painter.paint(text("do|el"), prompts: prompts, window: window)
    #expect(painter.finish() == Array("el\r\n".utf8))
    #expect(painter.finish().isEmpty)
  }

  @Test func afterAnotherWindowOrOtherTextTheRowBeginsAgain() {
    var painter = PlainPainter()
    _ = painter.paint(text("doel|"), prompts: prompts, window: window)
    let wider = WindowSize(columns: 40, rows: 10)
    #expect(painter.paint(text("doel|"), prompts: prompts, window: wider) == Array("\r\n1.2> doel".utf8))
    painter.forget()
    #expect(painter.paint(text("doel|"), prompts: prompts, window: wider) == Array("1.2> doel".utf8))
  }

  @Test func upAndDownGoByLine() {
    var painter = PlainPainter()
    let place = text("een\ntwee twee twee twee twee\ndr|ie")
    let up = painter.verticalMove(in: place, by: -1, goalColumn: nil)
    #expect(up == VerticalMove(position: .init(line: 1, offset: 2), goalColumn: 2))
    #expect(painter.verticalMove(in: place, by: 1, goalColumn: nil) == nil)
    #expect(painter.verticalMove(in: place, by: -9, goalColumn: 8)?.position == .init(line: 0, offset: 3))
  }
}

extension EditedText {
  /// Creates a text from one in which `|` is the cursor.
  init(marked: String) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    self.init(String(parts[0]))
    guard parts.count > 1 else { return }
    let rest = EditedText(String(parts[1]))
    lines[lines.count - 1] += rest.lines[0]
    lines += rest.lines.dropFirst()
  }
}
