import Testing

@testable import voorzorg

/// Answers from another program: no terminal on standard input.
struct FillingAnswerTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  @Test func answersAreTakenALineEach() throws {
    let run = urk.fill("Eemland", "nee", "31000", part: "kop")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try urk.answer("gemeente.regio") == "Eemland")
    #expect(try urk.answer("gemeente.inwoners") == "31000")
  }

  @Test func aBadValueStopsAtItsLineAndKeepsWhatCameBefore() throws {
    let run = urk.fill("ja", "a", ".", "b", ".", "c", ".", "misschien", "ja")
    #expect(run.code == 2)
    #expect(run.errors.contains("regel 8 van de invoer: 'misschien' is geen ja of nee"))
    #expect(run.errors.contains("Alles daarvoor is bewaard."))
    #expect(try urk.outreach("nodig") == "c")
    #expect(try urk.answer("voorzorgscan.bemoeizorg.aanDeSlag") == nil)
  }

  @Test func anEmptyLineIsNoAnswerToAQuestionOfTheForm() throws {
    let run = urk.fill("", "ja")
    #expect(run.code == 2)
    #expect(run.errors.contains("regel 1 van de invoer: Deze vraag heeft nog geen antwoord."))
    #expect(try urk.outreach("aanDeSlag") == nil)
  }

  @Test func aTextEndsAtASinglePointOrWithTheInput() throws {
    urk.fill("ja", "een", "", "twee", ".", "drie", "vier")
    #expect(try urk.outreach("aanbod") == "een\n\ntwee")
    #expect(try urk.outreach("kansen") == "drie\nvier")
  }

  @Test func aBackslashLetsALineBeginWithAColonOrBeAPoint() throws {
    urk.fill("ja", "\\:stop", "\\.", ".", "\\?", ".")
    #expect(try urk.outreach("aanbod") == ":stop\n.")
    #expect(try urk.outreach("kansen") == "?")
  }

  @Test func linesOfWindowsAreLines() throws {
    urk.folder.run("invullen", urk.path, "--onderdeel", "scan", input: "ja\r\neen\r\ntwee\r\n.\r\n")
    #expect(try urk.outreach("aanbod") == "een\ntwee")
  }

  @Test func aByteOrderMarkAtTheStartIsNoPartOfTheAnswer() throws {
    urk.fill("\u{FEFF}Eemland", part: "kop")
    #expect(try urk.answer("gemeente.regio") == "Eemland")
  }

  @Test func whatIsNoUTF8StopsAtItsLineAndByte() throws {
    let bytes = Array("ja\ncaf".utf8) + [0xE9] + Array("\n.\n".utf8)
    let run = urk.folder.run(["invullen", urk.path, "--onderdeel", "scan"], bytes: bytes)
    #expect(run.code == 3)
    #expect(run.errors.contains("regel 2, byte 4 is geen geldige UTF-8"))
    #expect(try urk.outreach("aanDeSlag") == "ja")
    #expect(try urk.outreach("aanbod") == nil)
  }

  @Test func howToGoOnNamesTheDayThatWasGiven() throws {
    let run = urk.folder.run("invullen", urk.path, "--vandaag", "2026-03-12", input: ":stop\n")
    #expect(run.errors.contains("Verdergaan: voorzorg invullen \(urk.path) --vandaag 2026-03-12\n"))
  }

  @Test func theEndOfTheInputSaysWhatIsKeptAndHowToGoOn() throws {
    let run = urk.fill("ja")
    #expect(run.code == 0)
    // The sentence is wrapped, wherever the path makes it; the command is not, so that it can be copied.
    let sentence = "1antwoordbewaardin\(urk.path);nog47open."
    #expect(run.errors.filter { !$0.isWhitespace }.contains(sentence))
    #expect(run.errors.contains("Verdergaan: voorzorg invullen \(urk.path) --onderdeel scan"))
    #expect(run.output == "")
  }

  @Test func nothingIsAskedBehindTheEnd() throws {
    urk.folder.run("beantwoorden", urk.path, "steller=Ik")
    let run = urk.fill(String(repeating: "nee\nx\n.\nx\n.\nx\n.\n", count: 12) + "nog iets")
    #expect(run.code == 2)
    #expect(run.errors.contains("Er is geen vraag meer open."))
  }
}
