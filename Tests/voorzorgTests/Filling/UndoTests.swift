import Testing

@testable import voorzorg

struct UndoTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
    let answers = ["1.1=ja", "1.2=Een lange\noude tekst", "1.3=KANSEN", "1.4=NODIG"]
    urk.folder.run(["beantwoorden", urk.path] + answers)
  }

  private func offer() throws -> String? { try urk.outreach("aanbod") }

  @Test func anAnswerThatWasReplacedComesBackAlsoInALaterSitting() throws {
    urk.folder.run("invullen", urk.path, input: ":ga 1.2\nhalf\n:stop\n")
    #expect(try offer() == "half")
    urk.folder.run("invullen", urk.path, input: ":ga 1.2\n:ongedaan\n:stop\n")
    #expect(try offer() == "Een lange\noude tekst")
  }

  @Test func undoingTwiceUndoesNothing() throws {
    urk.folder.run("invullen", urk.path, input: ":ga 1.2\nnieuw\n.\n:ga 1.2\n:ongedaan\n:ongedaan\n:stop\n")
    #expect(try offer() == "nieuw")
  }

  @Test func anAnswerThatWasTakenAwayComesBack() throws {
    urk.folder.run("invullen", urk.path, input: ":ga 1.1\n:wis\n:ongedaan\n:stop\n")
    #expect(try urk.outreach("aanDeSlag") == "ja")
  }

  @Test func withoutAnEarlierAnswerItSaysSo() throws {
    let run = urk.folder.run("invullen", urk.path, input: ":ga 2.2\n:ongedaan\n:stop\n")
    #expect(run.errors.contains("geen eerder antwoord"))
  }
}
