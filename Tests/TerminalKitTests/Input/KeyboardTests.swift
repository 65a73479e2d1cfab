#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import TestSupport
import Testing

@testable import TerminalKit

struct KeyboardTests {
  private let pipe: Pipe
  private let keyboard: Keyboard

  init() throws {
    pipe = try Pipe()
    keyboard = Keyboard(descriptor: pipe.readEnd, signals: nil)
  }

  private func type(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(write(pipe.writeEnd, bytes, bytes.count) == bytes.count)
  }

  /// All events up to the first moment of quiet.
  private func events() -> [Keyboard.Event] {
    var events: [Keyboard.Event] = []
    while true {
      let event = keyboard.next(within: 100)
      if event == .quiet { return events }
      events.append(event)
      if event == .end { return events }
    }
  }

  @Test func whatIsTypedComesAsTextAndKeys() {
    type("ja\r")
    #expect(events() == [.input(.text("ja")), .input(.key(.enter))])
  }

  @Test func aLineEndWithMoreBehindItIsPasted() {
    type("een\rtwee\r\ndrie")
    #expect(events() == [.input(.paste("een\rtwee\r\ndrie"))])
  }

  @Test func aLoneEscapeIsAKeyAfterAMoment() {
    type("\u{1B}")
    #expect(events() == [.input(.key(.escape))])
  }

  @Test func aSequenceInTwoReadsIsOneKey() {
    type("\u{1B}[")
    #expect(keyboard.next(within: 0) == .quiet)
    type("A")
    #expect(keyboard.next(within: 100) == .input(.key(.up)))
  }

  @Test func aPasteThatIsNotWholeYetCanBeKept() {
    type("\u{1B}[200~half een")
    #expect(keyboard.next(within: 0) == .quiet)
    #expect(keyboard.partialPaste == "half een")
    type(" paste\u{1B}[201~")
    #expect(keyboard.next(within: 100) == .input(.paste("half een paste")))
    #expect(keyboard.partialPaste == nil)
  }

  @Test func aPasteThatKeepsComingLeavesMomentsOfQuiet() throws {
    let scratch = try ScratchFolder()
    let pasted = String(repeating: "woord ", count: 100_000)
    try scratch.write("\u{1B}[200~\(pasted)", to: "plaksel")
    // In a file there is always more to read, until its end.
    let file = open(scratch.file("plaksel"), O_RDONLY)
    defer { close(file) }
    let keyboard = Keyboard(descriptor: file, signals: nil)
    #expect(keyboard.next(within: 0) == .quiet)
    let soFar = try #require(keyboard.partialPaste)
    #expect(!soFar.isEmpty && pasted.hasPrefix(soFar))
    #expect(keyboard.next() == .end)
    #expect(keyboard.partialPaste == pasted)
  }

  @Test func whenNothingComesItIsQuiet() {
    #expect(keyboard.next(within: 0) == .quiet)
  }

  @Test func theEndOfTheInputStaysTheEnd() {
    type("x")
    pipe.closeWriteEnd()
    #expect(events() == [.input(.text("x")), .end])
    #expect(keyboard.next() == .end)
  }
}
