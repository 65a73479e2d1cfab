import Testing

@testable import VoorzorgCore

struct AnswerParserTests {
  private func field(_ name: String) throws -> Field {
    try #require(Shared.instrument.allFields.first { $0.name == name })
  }

  private func answer(_ text: String, to name: String) throws -> Answer? {
    try AnswerParser.answer(text, to: field(name))
  }

  private func problem(_ text: String, to name: String) throws -> AnswerParser.Problem {
    let field = try field(name)
    return try #require(throws: AnswerParser.Problem.self) { _ = try AnswerParser.answer(text, to: field) }
  }

  @Test(
    arguments: ["", " ", "\n", "\r\n\t", "\u{2028}"],
    ["aanDeSlag", "status", "aanbod", "steller", "peildatum"]
  )
  func nothingIsNoAnswer(text: String, name: String) throws {
    #expect(try answer(text, to: name) == nil)
  }

  @Test(arguments: [("j", true), ("JA", true), (" ja\n", true), ("n", false), ("Nee", false)])
  func yesAndNoAreTakenInShortAndInCapitals(text: String, value: Bool) throws {
    #expect(try answer(text, to: "aanDeSlag") == .yesNo(value))
  }

  @Test(arguments: ["misschien", "ja!", "yes", "1", "true"])
  func anythingElseIsNoYesOrNo(text: String) throws {
    let problem = try problem(text, to: "aanDeSlag")
    #expect(problem.message == "'\(text)' is geen ja of nee")
    #expect(problem.proposal == "typ ja of nee")
  }

  @Test(arguments: ["outreach", "OUTREACH", " outreach ", "1"])
  func aChoiceIsTakenByNameOrNumber(text: String) throws {
    #expect(try answer(text, to: "ankerpunt") == .choice("outreach"))
  }

  @Test func aChoiceIsTakenByItsLabel() throws {
    #expect(try answer("informatie en ADVIES", to: "ankerpunt") == .choice("informatie-en-advies"))
  }

  @Test(arguments: [
    ("respijt", "bedoelt u 'respijtopties'?"), ("bemoeizrog", "bedoelt u 'bemoeizorg'?"),
  ])
  func aMisspeltChoiceProposesTheNearest(text: String, proposal: String) throws {
    #expect(try problem(text, to: "ankerpunt").proposal == proposal)
  }

  @Test(arguments: ["0", "4", "-1", "klaar"])
  func aChoiceThatIsNoneNamesThemAll(text: String) throws {
    let problem = try problem(text, to: "status")
    #expect(problem.message == "'\(text)' is geen mogelijk antwoord")
    #expect(problem.proposal == "kies uit: concept, aangeboden, vastgesteld")
  }

  @Test func aTextKeepsItsLinesAndSpacesButNoLineEndBehindIt() throws {
    #expect(try answer("  - a\r\n\r\n  - b \n\n", to: "aanbod") == .text("  - a\n\n  - b "))
  }

  @Test func aNameLosesTheSpaceAroundIt() throws {
    #expect(try answer("  A. de Vries\n", to: "steller") == .text("A. de Vries"))
  }

  @Test(arguments: ["a\nb", "a\rb", "a\u{2028}b"])
  func aNameStandsOnOneLine(text: String) throws {
    let problem = try problem(text, to: "steller")
    #expect(problem.message == "'Steller' staat op één regel")
    #expect(problem.proposal == "haal de regeleinden weg")
  }

  @Test(arguments: ["2026-03-12", " 2024-02-29 "])
  func aDayIsTaken(text: String) throws {
    #expect(try answer(text, to: "peildatum") == Day(iso: text.trimmed).map(Answer.date))
  }

  @Test(arguments: ["12-03-2026", "2026-3-12", "12 maart '26", "do 12 mrt. 2026"])
  func aDayThatIsWrittenOtherwiseProposesItAsAScriptGivesIt(text: String) throws {
    let problem = try problem(text, to: "peildatum")
    #expect(problem.message == "'\(text)' is geen datum zoals 2026-03-12")
    #expect(problem.proposal == "schrijf 2026-03-12")
  }

  @Test(arguments: [
    "2026-02-30", "morgen", "2026-03-12T00:00", "12 maart", "maart 2026", "eind volgend jaar", "vr",
  ])
  func whatIsNoExistingDayIsRefused(text: String) throws {
    #expect(try problem(text, to: "peildatum").proposal == "schrijf een bestaande dag als 2026-03-12")
  }

  @Test(arguments: [("31000", 31000), (" 1 ", 1), ("+5", 5)])
  func aWholeNumberIsTaken(text: String, number: Int) throws {
    #expect(try answer(text, to: "inwoners") == .number(number))
  }

  @Test(arguments: ["31.000", "31,5", "veel", "-1", "99999999999999999999", "1e3", "٣"])
  func whatIsNoWholeNumberWithinBoundsIsRefused(text: String) throws {
    let problem = try problem(text, to: "inwoners")
    #expect(problem.message.hasPrefix("\(text) is geen heel getal van "))
    #expect(problem.proposal == "schrijf een heel getal zonder punten")
  }

  @Test func aControlCharacterInAProblemShowsAsItsPicture() throws {
    #expect(try problem("\u{1B}[2J", to: "aanDeSlag").message == "'␛[2J' is geen ja of nee")
  }
}
