import Testing

@testable import VoorzorgCore

struct AnswerWordingTests {
  @Test(arguments: [
    ("Kort.", "Kort."),
    ("Alle signalen worden opgevolgd. Binnen een week.", "Alle signalen worden opgevolgd."),
    ("Wie belt er, en wanneer dan wel? De wijkagent.", "Wie belt er, en wanneer dan wel?"),
    ("Iedereen een eigen huis erbij! Ja.", "Iedereen een eigen huis erbij!"),
    ("I.v.m. ziekte e.d. is er niets gedaan. Later wel.", "I.v.m. ziekte e.d. is er niets gedaan."),
    ("Zie bijlage 2.1 van het convenant met de regio", "Zie bijlage 2.1 van het convenant met de regio"),
    ("Twee dingen:\n- een\n- twee", "Twee dingen: …"), ("", ""),
  ])
  func theFirstSentenceStandsForTheText(text: String, sentence: String) {
    #expect(AnswerWording.firstSentence(text) == sentence)
  }

  @Test func aLongSentenceIsCutBetweenWords() {
    let text = Array(repeating: "woord", count: 60).joined(separator: " ")
    let sentence = AnswerWording.firstSentence(text)
    #expect(sentence.hasSuffix("woord …"))
    #expect(sentence.utf8.count <= 165)
  }

  @Test func aLongWordIsNotCut() {
    let text = String(repeating: "x", count: 400)
    #expect(AnswerWording.firstSentence(text) == text)
  }

  @Test(arguments: ["é", "👩🏽‍🚒", "عربي", "日本"])
  func noCharacterIsCutInTwo(character: String) {
    let text = Array(repeating: character, count: 100).joined(separator: " ")
    let kept = AnswerWording.firstSentence(text).dropLast(2)
    #expect(!kept.isEmpty && text.hasPrefix(kept))
  }

  @Test func aChoiceReadsAsItsLabelWithoutTheExplanation() throws {
    let status = try #require(Shared.instrument.allFields.first { $0.name == "status" })
    #expect(AnswerWording.short(.choice("concept"), to: status) == "Concept")
  }

  @Test func aScriptGetsTheDayAndPeopleReadIt() {
    let day = Dossier.day("2026-03-02")
    #expect(AnswerWording.script(day) == "2026-03-02")
    #expect(AnswerWording.plain(day) == "2 maart 2026")
    #expect(AnswerWording.script(.yesNo(true)) == "ja")
    #expect(AnswerWording.script(.number(31000)) == "31000")
  }
}
