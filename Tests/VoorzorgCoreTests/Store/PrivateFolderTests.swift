import Foundation
import TestSupport
import Testing

@testable import VoorzorgCore

@Suite struct PrivateFolderTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func itLiesBesideTheDossierAndIsTheOwnersAlone() throws {
    let folder = try PrivateFolder(beside: scratch.file("a.voorzorg.json"))
    #expect(scratch.names.count == 1 && scratch.names[0].hasPrefix(".a.voorzorg.json.bewerken-"))
    try folder.write(Array("tekst".utf8), to: "aanbod.md")
    #expect(try mode(folder.path) == 0o700)
    #expect(try mode(folder.file("aanbod.md")) == 0o600)
    #expect(try Files.read(folder.file("aanbod.md")) == Array("tekst".utf8))
  }

  @Test func itLiesBesideTheDossierThatALinkLeadsTo() throws {
    try scratch.makeFolder("echt")
    try scratch.write("{}", to: "echt/b.voorzorg.json")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.file("a.voorzorg.json"),
      withDestinationPath: "echt/b.voorzorg.json"
    )
    let folder = try PrivateFolder(beside: scratch.file("a.voorzorg.json"))
    #expect(folder.path.hasPrefix("\(Files.resolved(scratch.path))/echt/.b.voorzorg.json.bewerken-"))
  }

  @Test func itLiesInTheFirstPlaceThatTakesIt() throws {
    let folder = try PrivateFolder(
      named: ".x-",
      in: [{ nil }, { "/bestaat/niet" }, { [path = scratch.path] in path }]
    )
    #expect(Files.folder(of: folder.path) == scratch.path)
  }

  @Test func withoutAnyPlaceTheLastIsNamed() {
    #expect(throws: StoreProblem.unwritable(path: "/bestaat/niet", error: ENOENT)) {
      try PrivateFolder(named: ".x-", in: [{ "/bestaat/niet" }])
    }
  }

  @Test func aFileThatIsThereIsNotReplaced() throws {
    let folder = try PrivateFolder(beside: scratch.file("a.voorzorg.json"))
    try folder.write([1], to: "a.md")
    #expect(throws: StoreProblem.exists(path: folder.file("a.md"))) { try folder.write([2], to: "a.md") }
  }

  @Test func itIsRemovedWithAllThatIsInItAndNothingElse() throws {
    try scratch.makeFolder("buiten")
    try scratch.write("blijft", to: "buiten/bestand")
    let folder = try PrivateFolder(beside: scratch.file("a.voorzorg.json"))
    try folder.write([1], to: "a.md")
    try FileManager.default.createDirectory(atPath: folder.file("in/in"), withIntermediateDirectories: true)
    for name in ["link", "in/link"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file(name),
        withDestinationPath: scratch.file("buiten")
      )
    }
    folder.remove()
    #expect(scratch.names == ["buiten"])
    #expect(try Files.read(scratch.file("buiten/bestand")) == Array("blijft".utf8))
    folder.remove()
  }

  @Test func itIsMadeAgainWhenItIsGone() throws {
    let folder = try PrivateFolder(beside: scratch.file("a.voorzorg.json"))
    folder.remove()
    try folder.write([1], to: "a.md")
    #expect(try mode(folder.path) == 0o700)
  }
}
