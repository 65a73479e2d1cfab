import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

struct FolderTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try Files.makeFolder(folder.file("onder"))
    for name in ["b.voorzorg.json", "a.voorzorg.json", "onder/c.voorzorg.json"] {
      try folder.write("", to: name)
    }
  }

  @Test func dossiersAreFoundInOrderOfName() {
    let contents = Folder.contents(of: folder.path)
    #expect(contents.dossiers.all == ["a.voorzorg.json", "b.voorzorg.json", "onder/c.voorzorg.json"])
    #expect(contents.problems == [])
  }

  @Test func oneLevelIsThatFolderOnly() {
    let contents = Folder.contents(of: folder.path, isDeep: false)
    #expect(contents.dossiers.all == ["a.voorzorg.json", "b.voorzorg.json"])
  }

  @Test func aFolderThatCannotBeReadIsAProblemAndNoEnd() {
    let contents = Folder.contents(of: folder.file("niets"))
    #expect(contents.dossiers.count == 0)
    #expect(contents.problems == [.unreadable(path: folder.file("niets"), error: ENOENT)])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func theRestIsFoundWithoutAFolderThatCannotBeRead() throws {
    try Files.makeFolder(folder.file("dicht"))
    chmod(folder.file("dicht"), 0)
    let contents = Folder.contents(of: folder.path)
    #expect(contents.dossiers.count == 3)
    #expect(contents.problems == [.unreadable(path: folder.file("dicht"), error: EACCES)])
  }
}
