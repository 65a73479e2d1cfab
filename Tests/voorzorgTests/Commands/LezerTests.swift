import Testing

@testable import voorzorg

struct LezerTests {
  @Test(arguments: [
    ("college", "# Adviesnota voorzorg"), ("raad", "# Voorzorg op één bladzijde"),
    ("uitvoering", "# Wie doet wat"),
    ("werkgroep", "# Werkdossier"), ("inwoners", "# Zo voorkomen we dakloosheid"),
  ])
  func eachReaderGetsADocumentOfTheirOwn(reader: String, title: String) throws {
    let run = try TestFolder().run("rapport", "--voorbeeld", "--lezer", reader)
    #expect(run.code == 0)
    #expect(run.output.contains("\(title) · Voorbeeldstad"))
  }

  @Test func aReaderGoesWithNoPart() throws {
    let run = try TestFolder().run("rapport", "--voorbeeld", "--lezer", "raad", "--onderdeel", "plan")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
  }

  @Test func aCalendarNamesPersonsAndIsMadeForNoReader() throws {
    let run = try TestFolder().run("rapport", "--voorbeeld", "--lezer", "inwoners", "--formaat", "ics")
    #expect(run.code == 2)
    #expect(run.errors.contains("--lezer inwoners gaat niet samen met --formaat ics"))
  }

  @Test func controlerenTellsWhatInhabitantsCannotRead() throws {
    let folder = try TestFolder()
    let run = folder.run("controleren", Fixtures.valid("alleen-scan-en-plan"), "--lezer", "inwoners")
    #expect(run.output.contains("tip V294: "))
    #expect(!folder.run("controleren", Fixtures.valid("alleen-scan-en-plan")).output.contains("tip V294: "))
  }
}
