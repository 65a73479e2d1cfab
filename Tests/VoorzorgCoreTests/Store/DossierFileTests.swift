import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

struct DossierFileTests {
  private let folder: ScratchFolder
  private let path: String

  init() throws {
    folder = try ScratchFolder()
    path = folder.file("urk.voorzorg.json")
  }

  private func create() throws -> DossierFile {
    try DossierFile(creating: path, .empty, instrument: Shared.instrument, holder: "een test")
  }

  @Test func aNewDossierForgetsWhatWasRememberedBesideAnEarlierOne() throws {
    var logbook = Logbook()
    logbook.leftEmpty = ["gemeente.regio"]
    try logbook.save(beside: path)
    _ = try create()
    #expect(folder.names == ["urk.voorzorg.json"])
  }

  @Test func whereADossierIsNoneIsMadeAndItsLogbookStays() throws {
    _ = try create()
    try Logbook().save(beside: path)
    #expect(throws: StoreProblem.exists(path: path)) { _ = try create() }
    #expect(folder.names == [".urk.voorzorg.json.logboek", "urk.voorzorg.json"])
  }

  @Test func aDossierThatIsGoneWasChangedMeanwhile() throws {
    let file = try create()
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StoreProblem.changedMeanwhile(path: path)) { try file.save(.empty) }
  }

  @Test func aDossierThatCannotBeReadBeforeSavingIsToldAsSuch() throws {
    let file = try create()
    try FileManager.default.removeItem(atPath: path)
    try folder.makeFolder("urk.voorzorg.json")
    #expect(throws: StoreProblem.unreadable(path: path, error: EISDIR)) { try file.save(.empty) }
  }

  @Test func whatCouldNotBeReadAgainIsNotWritten() throws {
    #expect(try DossierFile.readable([1, 2, 3], path: path, limit: 3) == [1, 2, 3])
    #expect(throws: StoreProblem.unwritable(path: path, error: EFBIG)) {
      try DossierFile.readable([1, 2, 3], path: path, limit: 2)
    }
  }

  @Test func answersThatAreKeptAsideAreForTheirWriterOnly() throws {
    let file = try create()
    try folder.write("van een ander", to: "urk.conflict-1.json")
    let kept = try #require(file.keepAside(.empty))
    #expect(kept == folder.file("urk.conflict-2.json"))
    #expect(Permissions(of: kept)?.mode == 0o600)
    #expect(try Files.read(folder.file("urk.conflict-1.json")) == Array("van een ander".utf8))
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everything"))
  func aDossierThatMayOnlyBeReadIsNotOpened() throws {
    _ = try create()
    chmod(path, 0o444)
    #expect(throws: StoreProblem.unwritable(path: path, error: EACCES)) {
      _ = try DossierFile(opening: path, instrument: Shared.instrument, waiting: 0, holder: "een test")
    }
    #expect(folder.names == ["urk.voorzorg.json"])
  }
}
