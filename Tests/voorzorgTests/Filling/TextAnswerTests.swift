import Testing

@testable import voorzorg

struct TextAnswerTests {
  /// The text, how it ended, and what was shown on the way.
  private func read(_ rest: String) -> (text: String, end: String, shown: [FillingCommand]) {
    var answer = TextAnswer(firstLine: "een")
    var shown: [FillingCommand] = []
    let end = answer.readRest(from: FillingScreen(.test(input: Array(rest.utf8)), isPlain: true)) {
      shown.append($0)
    }
    return (answer.text, "\(end)", shown)
  }

  @Test(arguments: [
    (".\n", "een"), ("twee\n.\n", "een\ntwee"), ("\n\ntwee\n.\n", "een\n\n\ntwee"),
    ("  twee\n.\n", "een\n  twee"),
    ("..\n .\n. \n.\n", "een\n..\n .\n. "),
  ])
  func aTextEndsAtALineWithASinglePoint(rest: String, text: String) {
    let read = read(rest)
    #expect(read.text == text)
    #expect(read.end == "point")
  }

  @Test(arguments: ["twee", "twee\n"])
  func aTextEndsWithTheInput(rest: String) {
    #expect(read(rest).text == "een\ntwee")
    #expect(read(rest).end == "input")
  }

  @Test func aCommandThatLeavesTheQuestionEndsTheTextAndIsNoPartOfIt() {
    #expect(read("twee\n:terug\ndrie\n").text == "een\ntwee")
    #expect(read("twee\n:terug\ndrie\n").end == "\(TextAnswer.End.command(.back))")
  }

  @Test func aCommandThatOnlyShowsSomethingLetsTheTextGoOn() {
    let read = read("?\n:hulp\n:voortgang\ntwee\n.\n")
    #expect(read.text == "een\ntwee")
    #expect(read.shown == [.explain, .help, .progress])
  }

  @Test func clearingDropsWhatIsBeingTyped() {
    #expect(read("twee\n:wis\n").end == "cleared")
  }

  @Test(arguments: [":-)", ":Stop de overlast", ":wis alles uit", ":terug naar huis"])
  func whatIsNoCommandIsText(line: String) {
    #expect(read("\(line)\n.\n").text == "een\n\(line)")
  }

  @Test func aBackslashKeepsALineFromEndingTheText() {
    #expect(read("\\.\n\\:stop\n\\?\n.\n").text == "een\n.\n:stop\n?")
  }

  @Test func whatWasTypedBeforeUnreadableInputIsKept() {
    var answer = TextAnswer(firstLine: "een")
    let screen = FillingScreen(.test(input: Array("twee\n".utf8) + [0xFF, 0x0A]), isPlain: true)
    guard case .failure = answer.readRest(from: screen, show: { _ in }) else {
      Issue.record("the input could be read")
      return
    }
    #expect(answer.text == "een\ntwee")
  }
}
