import Testing

@testable import voorzorg

struct ScriptedAnswersTests {
  /// Reads one answer of several lines.
  private func read(_ input: [UInt8], isMultiline: Bool = true) throws -> (
    entry: Entry, shown: [FillingCommand]
  ) {
    let screen = FillingScreen(.test(input: input), isPlain: true)
    let helper = NotingHelper()
    let request = AnswerRequest(prompt: "", isMultiline: isMultiline)
    return (try ScriptedAnswers(screen).read(request, helper: helper), helper.shown)
  }

  private func read(_ text: String, isMultiline: Bool = true) throws -> (text: String, end: String) {
    let entry = try read(Array(text.utf8), isMultiline: isMultiline).entry
    return (entry.text, "\(entry.end)")
  }

  @Test(arguments: [
    ("een\n.\n", "een"), ("een\ntwee\n.\n", "een\ntwee"), ("een\n\n\ntwee\n.\n", "een\n\n\ntwee"),
    ("een\n  twee\n.\n", "een\n  twee"), ("een\n..\n .\n. \n.\n", "een\n..\n .\n. "), ("\n", ""), (".\n", ""),
  ])
  func aTextEndsAtALineWithASinglePoint(input: String, text: String) throws {
    let read = try read(input)
    #expect(read.text == text)
    #expect(read.end == "\(Entry.End.confirmed)")
  }

  @Test(arguments: ["een\ntwee", "een\ntwee\n"])
  func aTextEndsWithTheInput(input: String) throws {
    #expect(try read(input) == ("een\ntwee", "\(Entry.End.inputOver)"))
  }

  @Test func anAnswerOfOneLineEndsWithIt() throws {
    #expect(try read("een\ntwee\n", isMultiline: false) == ("een", "\(Entry.End.confirmed)"))
  }

  @Test func aCommandThatLeavesTheQuestionEndsTheTextAndIsNoPartOfIt() throws {
    #expect(try read("een\ntwee\n:terug\ndrie\n") == ("een\ntwee", "\(Entry.End.command(.back))"))
  }

  @Test func aCommandThatOnlyShowsSomethingLetsTheTextGoOn() throws {
    let (entry, shown) = try read(Array("?\neen\n?\n:hulp\n:voortgang\ntwee\n.\n".utf8))
    #expect(entry.text == "een\ntwee")
    #expect(shown == [.explain, .explain, .help, .progress])
  }

  @Test(arguments: [":wis", ":ongedaan"])
  func clearingDropsWhatIsBeingTyped(command: String) throws {
    #expect(try read("een\ntwee\n\(command)\n").end == "\(Entry.End.cleared)")
  }

  @Test(arguments: [":-)", ":Stop de overlast", ":wis alles uit", ":terug naar huis"])
  func whatIsNoCommandIsText(line: String) throws {
    #expect(try read("een\n\(line)\n.\n").text == "een\n\(line)")
  }

  @Test func aBackslashKeepsALineFromEndingTheText() throws {
    #expect(try read("een\n\\.\n\\:stop\n\\?\n.\n").text == "een\n.\n:stop\n?")
  }

  @Test func whatWasTypedBeforeUnreadableInputIsKept() throws {
    let entry = try read(Array("een\ntwee\n".utf8) + [0xFF, 0x0A]).entry
    #expect(entry.text == "een\ntwee")
    guard case .failure = entry.end else {
      Issue.record("the input could be read")
      return
    }
  }
}

/// Notes what was asked to be shown.
private final class NotingHelper: AnswerHelper {
  private(set) var shown: [FillingCommand] = []

  func show(_ command: FillingCommand) { shown.append(command) }
  func showQuestion() {}
  func keep(_ text: String) -> String? { nil }
  func tell(_ message: String) {}
  func edit(_ text: String) -> String? { nil }
}
