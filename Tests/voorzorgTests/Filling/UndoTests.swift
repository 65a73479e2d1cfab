import Testing
import VoorzorgCore

@testable import voorzorg

struct UndoTests {
  private let folder: TestFolder
  private let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.file("urk.voorzorg.json")
    folder.run("nieuw", "--gemeente", "urk", path)
    folder.run("beantwoorden", path, "1.1=ja", "1.2=Een lange\noude tekst", "1.3=KANSEN", "1.4=NODIG")
  }

  private func offer() throws -> String? {
    let instrument = try Instrument.load()
    return try Dossiers.read(path, instrument: instrument).record[instrument.scan[0].aanbod]
  }

  @Test func anAnswerThatWasReplacedComesBackAlsoInALaterSitting() throws {
    folder.run("invullen", path, input: ":ga 1.2\nhalf\n:stop\n")
    #expect(try offer() == "half")
    folder.run("invullen", path, input: ":ga 1.2\n:ongedaan\n:stop\n")
    #expect(try offer() == "Een lange\noude tekst")
  }

  @Test func undoingTwiceUndoesNothing() throws {
    folder.run("invullen", path, input: ":ga 1.2\nnieuw\n.\n:ga 1.2\n:ongedaan\n:ongedaan\n:stop\n")
    #expect(try offer() == "nieuw")
  }

  @Test func anAnswerThatWasTakenAwayComesBack() throws {
    folder.run("invullen", path, input: ":ga 1.1\n:wis\n:ongedaan\n:stop\n")
    let instrument = try Instrument.load()
    #expect(try Dossiers.read(path, instrument: instrument).record[instrument.scan[0].aanDeSlag] == true)
  }

  @Test func withoutAnEarlierAnswerItSaysSo() throws {
    let run = folder.run("invullen", path, input: ":ga 2.2\n:ongedaan\n:stop\n")
    #expect(run.errors.contains("geen eerder antwoord"))
  }
}
