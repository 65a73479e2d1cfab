import Testing

@testable import voorzorg

struct FillingCommandTests {
  @Test(arguments: [
    ("?", FillingCommand.explain), (":terug", .back), (":overslaan", .skip), (":wis", .clear),
    (":stop", .stop),
    (":voortgang", .progress), (":hulp", .help), (":bewerk", .edit),
    (":zoek corporatie aan huis", .search("corporatie aan huis")), (":ga 7.2", .go("7.2")), (":ga", .go("")),
    (":STOP", .stop),
    (":ga   Informatie en advies", .go("Informatie en advies")), ("\u{FEFF}:stop", .stop), (": stop", .stop),
  ])
  func aCommandIsRead(line: String, command: FillingCommand) {
    #expect(FillingCommand.read(line) == .command(command))
  }

  @Test(arguments: ["ja", "", " ", "a:b", " :stop", "??", "? ", ".", "12:30 uur", "e\u{301}:"])
  func anythingElseIsAnAnswer(line: String) {
    #expect(FillingCommand.read(line) == .answer(line))
  }

  @Test(arguments: [
    ("\\:stop", ":stop"), ("\\?", "?"), ("\\.", "."), ("\\\\:a", "\\:a"), ("\\\\?", "\\?"), ("\\: ", ": "),
  ])
  func aBackslashInFrontMakesItAnAnswer(line: String, answer: String) {
    #expect(FillingCommand.read(line) == .answer(answer))
  }

  @Test(arguments: ["\\", "\\n", "C:\\map", "\\.a", "\\?a", "\\\\server"])
  func anyOtherBackslashStays(line: String) {
    #expect(FillingCommand.read(line) == .answer(line))
  }

  @Test(arguments: [(":trug", ":terug"), (":overslan", ":overslaan"), (":hullp", ":hulp")])
  func aMisspeltCommandProposesTheNearest(line: String, nearest: String) {
    #expect(FillingCommand.read(line) == .unknown(line, nearest: nearest))
  }

  @Test(arguments: [(":terug nu", ":terug"), (":Stop de overlast", ":stop")])
  func aCommandWithWordsBehindItIsNamedWithThem(line: String, nearest: String) {
    #expect(FillingCommand.read(line) == .unknown(line, nearest: nearest))
  }

  @Test(arguments: [":", ":xyzzyxyzzy"])
  func aCommandThatLooksLikeNoneProposesNothing(line: String) {
    #expect(FillingCommand.read(line) == .unknown(line, nearest: nil))
  }

  @Test(arguments: [":stop", ".", "?", "\\:stop", "\\.", ":zo maar", "gewoon", "", "C:\\map", "\\\\:a"])
  func guardedTextIsReadBackAsItWas(line: String) {
    #expect(TypedForm.text(TypedForm.typed(line)) == line)
    #expect(FillingCommand.read(TypedForm.typed(line)) == .answer(line))
  }

  @Test func everyCommandIsExplained() {
    for (word, _) in FillingCommand.explanations where word.hasPrefix(":") {
      guard case .command = FillingCommand.read(word) else {
        Issue.record("\(word) is explained but no command")
        continue
      }
    }
  }
}
