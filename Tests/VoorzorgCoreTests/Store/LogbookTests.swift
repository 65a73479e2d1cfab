import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct LogbookTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.file("urk.voorzorg.json")
  }

  @Test func whatIsRememberedIsThereTheNextTime() throws {
    var logbook = Logbook()
    logbook.leftEmpty = ["gemeente.regio", "invullers.2.naam"]
    logbook.orderAsked = ["outreach"]
    logbook.drafts = ["voorzorgscan.outreach.aanbod": "Eerste regel\n  tweede \u{1F600}"]
    logbook.position = "voorzorgscan.outreach.aanbod"
    try logbook.save(beside: path)
    #expect(Logbook(beside: path) == logbook)
  }

  @Test func anInterviewGoesOnWithTheSavedLogbook() throws {
    var interview = Interview(.empty)
    interview.leave()
    interview.leave()
    try interview.logbook.save(beside: path)
    #expect(Interview(interview.dossier, Logbook(beside: path)).asked == interview.asked)
  }

  @Test func theSameLogbookIsTheSameBytes() throws {
    var logbook = Logbook()
    logbook.leftEmpty = Set((0..<50).map { "vraag.\($0)" })
    try logbook.save(beside: path)
    let first = try Files.read(folder.file(".urk.voorzorg.json.logboek"))
    try logbook.save(beside: path)
    #expect(try Files.read(folder.file(".urk.voorzorg.json.logboek")) == first)
  }

  @Test(arguments: ["", "{", "[]", "{\"formaat\": \"voorzorg-logboek/9\", \"leegGelaten\": [\"a\"]}"])
  func aLogbookThatCannotBeReadIsAnEmptyOne(text: String) throws {
    try folder.write(text, to: ".urk.voorzorg.json.logboek")
    #expect(Logbook(beside: path) == Logbook())
  }

  @Test(arguments: [
    "", "{", "{\"formaat\": \"voorzorg-logboek/1\", \"concepten\": {\"a\": \"tekst\"", "\u{0}",
  ])
  func aLogbookThatCannotBeReadIsNotReplaced(text: String) throws {
    for number in 1...2 {
      try folder.write(text, to: ".urk.voorzorg.json.logboek")
      let aside = try #require(Logbook.setAsideUnreadable(beside: path))
      #expect(aside.hasSuffix("/.urk.voorzorg.json.logboek-\(number)"))
      #expect(try Files.read(aside) == Array(text.utf8))
    }
  }

  @Test func aLogbookThatCanBeReadStaysWhereItIs() throws {
    #expect(Logbook.setAsideUnreadable(beside: path) == nil)
    try Logbook().save(beside: path)
    #expect(Logbook.setAsideUnreadable(beside: path) == nil)
    #expect(folder.names == [".urk.voorzorg.json.logboek"])
  }

  @Test func draftsBesideAnEarlierDossierOfThatNameStayInAFile() throws {
    var logbook = Logbook()
    logbook.drafts = ["voorzorgscan.outreach.aanbod": "half"]
    try logbook.save(beside: path)
    Logbook.remove(beside: path)
    #expect(folder.names == [".urk.voorzorg.json.logboek-1"])
    #expect(Logbook(beside: path) == Logbook())
  }

  @Test func aLogbookWithoutDraftsGoesWithItsDossier() throws {
    try Logbook().save(beside: path)
    Logbook.remove(beside: path)
    #expect(folder.names == [])
  }
}
