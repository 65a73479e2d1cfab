import Testing

@testable import voorzorg

struct TextAnswerTests {
  private func read(_ first: String, _ rest: String) throws -> TextAnswer {
    var answer = TextAnswer(firstLine: first)
    try answer.readRest(from: FillingScreen(.test(input: Array(rest.utf8)), isPlain: true))
    return answer
  }

  @Test(arguments: [
    (".\n", "een"), ("twee\n.\n", "een\ntwee"), ("\n\ntwee\n.\n", "een\n\n\ntwee"),
    ("  twee\n.\n", "een\n  twee"),
    ("..\n .\n. \n.\n", "een\n..\n .\n. "),
  ])
  func aTextEndsAtALineWithASinglePoint(rest: String, text: String) throws {
    let answer = try read("een", rest)
    #expect(answer.text == text)
    #expect(!answer.inputEnded && answer.command == nil)
  }

  @Test(arguments: ["twee", "twee\n"])
  func aTextEndsWithTheInput(rest: String) throws {
    let answer = try read("een", rest)
    #expect(answer.text == "een\ntwee")
    #expect(answer.inputEnded)
  }

  @Test func aCommandEndsTheTextAndIsNoPartOfIt() throws {
    let answer = try read("een", "twee\n:terug\ndrie\n")
    #expect(answer.text == "een\ntwee")
    #expect(answer.command == .back)
  }

  @Test func aQuestionMarkWithinATextIsText() throws {
    #expect(try read("een", "?\n.\n").text == "een\n?")
  }

  @Test func whatIsNoCommandIsText() throws {
    #expect(try read("een", ":-)\n.\n").text == "een\n:-)")
  }

  @Test func aBackslashKeepsALineFromEndingTheText() throws {
    #expect(try read("een", "\\.\n\\:stop\n.\n").text == "een\n.\n:stop")
  }
}
