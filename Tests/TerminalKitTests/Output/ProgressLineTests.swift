import Testing

@testable import TerminalKit

@Suite struct ProgressLineTests {
  /// Collects what a progress line writes, under a clock that moves by hand.
  private final class Screen {
    var time: UInt64 = 0
    var written: [String] = []

    func line(columns: Int = 80, term: String? = "xterm", isTerminal: Bool = true) -> ProgressLine {
      ProgressLine(
        terminal: TerminalInfo(isTerminal: isTerminal, term: term, columns: columns),
        now: { self.time },
        write: { self.written.append(String(decoding: copy $0, as: UTF8.self)) }
      )
    }
  }

  @Test func eachUpdateRewritesTheLineAndTheEndClearsIt() {
    let screen = Screen()
    let line = screen.line()
    line.update("1 of 2")
    screen.time += ProgressLine.interval
    line.update("2 of 2")
    line.clear()
    line.clear()
    #expect(screen.written == ["\r1 of 2\u{1B}[K", "\r2 of 2\u{1B}[K", "\r\u{1B}[K"])
  }

  @Test func atMostTenUpdatesASecondAreShownOrEvenComputed() {
    let screen = Screen()
    let line = screen.line()
    var computed = 0
    func text() -> String {
      computed += 1
      return "\(computed)"
    }
    for _ in 0..<1000 {
      line.update(text())
      screen.time += 1_000_000
    }
    #expect(screen.written.count == 10)
    #expect(computed == 10)
  }

  @Test func nothingIsWrittenWhereALineCannotBeRewritten() {
    let screen = Screen()
    for line in [screen.line(isTerminal: false), screen.line(term: "dumb"), screen.line(term: nil)] {
      line.update("text")
      line.clear()
    }
    #expect(screen.written.isEmpty)
  }

  @Test func theTextStaysOnOneLineAndSendsNoEscapeCodeOfItsOwn() {
    let screen = Screen()
    screen.line(columns: 12).update("a\nb\u{1B}[2J 漢字漢字")
    #expect(screen.written == ["\ra b␛[2J 漢\u{1B}[K"])
  }
}
