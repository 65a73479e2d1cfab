import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

struct SavingTests {
  private let folder: TestFolder
  private let path: String
  private let instrument: Instrument

  init() throws {
    folder = try TestFolder()
    path = folder.file("urk.voorzorg.json")
    instrument = try Instrument.load()
    folder.run("nieuw", "--gemeente", "urk", path)
  }

  private func open(_ path: String) throws -> DossierFile {
    try DossierFile(opening: path, instrument: instrument, waiting: 0, holder: "Anja (proces 12)")
  }

  @Test func aSecondWriterIsToldWhoWorksHere() throws {
    let first = try open(path)
    let run = folder.run("invullen", path)
    #expect(run.code == 4)
    #expect(run.errors.contains("is in gebruik door Anja (proces 12)"))
    withExtendedLifetime(first) {}
  }

  @Test func theLockGoesWithItsHolderAndLeavesNothingBehind() throws {
    do { _ = try open(path) }
    #expect(folder.names == ["urk.voorzorg.json"])
    #expect(folder.run("beantwoorden", path, "steller=Ik").code == 0)
    #expect(folder.names == ["urk.voorzorg.json"])
  }

  @Test func theLockOfAProcessThatDiedIsTakenOver() throws {
    try folder.write("een proces dat er niet meer is", to: ".urk.voorzorg.json.slot")
    #expect(folder.run("beantwoorden", path, "steller=Ik").code == 0)
  }

  @Test func aFileChangedMeanwhileIsKeptAndTheAnswersTooInAFileBesideIt() throws {
    let file = try open(path)
    var editor = DossierEditor(file.dossier, instrument: instrument)
    try editor.set("steller", to: "Nieuw antwoord")
    let other = try folder.text("urk.voorzorg.json").replacingOccurrences(
      of: "\"concept\"",
      with: "\"aangeboden\""
    )
    try folder.write(other, to: "urk.voorzorg.json")
    #expect(throws: StoreProblem.changedMeanwhile(path: path)) { try file.save(editor.dossier) }
    #expect(try folder.text("urk.voorzorg.json") == other)
    let kept = try #require(file.keepAside(editor.dossier))
    #expect(kept == folder.file("urk.conflict-1.json"))
    #expect(try folder.text("urk.conflict-1.json").contains("Nieuw antwoord"))
    #expect(file.keepAside(editor.dossier) == folder.file("urk.conflict-2.json"))
  }

  @Test func savingKeepsTheModeAndFollowsALink() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder.file("elders"), withIntermediateDirectories: true)
    try files.moveItem(atPath: path, toPath: folder.file("elders/echt.voorzorg.json"))
    try files.createSymbolicLink(atPath: path, withDestinationPath: "elders/echt.voorzorg.json")
    try files.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: folder.file("elders/echt.voorzorg.json")
    )
    #expect(folder.run("beantwoorden", path, "steller=Ik").code == 0)
    #expect(try files.destinationOfSymbolicLink(atPath: path) == "elders/echt.voorzorg.json")
    let target = folder.file("elders/echt.voorzorg.json")
    #expect(try files.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o640)
    #expect(try folder.text("elders/echt.voorzorg.json").contains(#""steller": "Ik""#))
    #expect(try TestFolderListing.names(in: folder.file("elders")) == ["echt.voorzorg.json"])
  }

  @Test func theLogbookIsForItsOwnerOnly() throws {
    folder.run("invullen", path, input: "\n")
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.file(".urk.voorzorg.json.logboek")
    )
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
