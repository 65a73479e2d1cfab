import Testing

@testable import voorzorg

/// Two processes at one dossier.
struct LockTests {
  private let urk: DossierInFolder
  private let session: RunningProgram

  init() throws {
    urk = try DossierInFolder()
    session = try RunningProgram(["invullen", urk.path], in: urk.folder)
    let folder = urk.folder
    try wait(for: "the question of a session") { try folder.text("fouten").contains("Regio (toegevoegd)") }
  }

  @Test func aScriptIsToldWhichProcessWorksHere() throws {
    let run = urk.folder.run("beantwoorden", urk.path, "steller=Ik")
    #expect(run.code == 4)
    #expect(run.errors.hasPrefix("\(urk.path): is in gebruik door "))
    #expect(run.errors.contains("(proces \(session.processIdentifier), sinds "))
    #expect(try urk.answer("steller") == nil)
  }

  @Test func readingIsFreeToAll() throws {
    #expect(urk.folder.run("voortgang", urk.path).code == 0)
    #expect(urk.folder.run("rapport", urk.path).code == 0)
  }

  @Test func theLockOfAKilledProcessIsTakenOver() throws {
    session.killAtOnce()
    #expect(urk.folder.names.contains(".urk.voorzorg.json.slot"))
    #expect(urk.folder.run("beantwoorden", urk.path, "steller=Ik").code == 0)
    #expect(try urk.answer("steller") == "Ik")
  }

  @Test func theLockGoesWithTheEndOfTheSession() throws {
    #expect(try session.end() == 0)
    #expect(!urk.folder.names.contains(".urk.voorzorg.json.slot"))
  }
}
