import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

/// Which dossiers stand for BESTAND... on a command line.
struct InputTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func add(_ names: String...) throws {
    for name in names {
      try Files.makeFolder(Files.folder(of: folder.file(name)))
      try Files.writeReport(Example.bytes, to: folder.file(name), overwriting: false)
    }
  }

  /// The paths that a command reads, as `voortgang` tells them, within the folder.
  private func paths(_ arguments: String..., input: String = "") throws -> [String] {
    let run = folder.run(["voortgang", "--json"] + arguments, input: input)
    #expect(run.code == 0, "\(run.errors)")
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let files = try #require(root?["dossiers"] as? [[String: Any]])
    return files.compactMap { $0["bestand"] as? String }.map { $0.replacing(folder.path + "/", with: "") }
  }

  @Test func aFolderIsWalkedInOrderOfPath() throws {
    try add(
      "b.voorzorg.json",
      "a/z.voorzorg.json",
      "a.voorzorg.json",
      "a/b/c.voorzorg.json",
      "B.voorzorg.json"
    )
    #expect(
      try paths(folder.path) == [
        "B.voorzorg.json", "a.voorzorg.json", "a/b/c.voorzorg.json", "a/z.voorzorg.json", "b.voorzorg.json",
      ]
    )
  }

  @Test func hiddenAndOtherFilesAreSkipped() throws {
    try add(
      "a.voorzorg.json",
      ".b.voorzorg.json",
      ".git/c.voorzorg.json",
      "d.json",
      "e.voorzorg.json.oud",
      "f.conflict-1.json"
    )
    #expect(try paths(folder.path) == ["a.voorzorg.json"])
  }

  @Test func whatIsNamedComesInThatOrder() throws {
    try add("b.voorzorg.json", "a.voorzorg.json", "m/c.voorzorg.json")
    let named = ["b.voorzorg.json", "m", "a.voorzorg.json"].map(folder.file)
    #expect(
      try paths(named[0], named[1] + "/", named[2]) == [
        "b.voorzorg.json", "m/c.voorzorg.json", "a.voorzorg.json",
      ]
    )
  }

  @Test(arguments: ["\n", "\r\n", "\n\n", "\r\n\r\n"])
  func aListHasANamePerLine(separator: String) throws {
    try add("b.voorzorg.json", "a.voorzorg.json")
    let list = ["b.voorzorg.json", "a.voorzorg.json"].map(folder.file).joined(separator: separator)
    #expect(try paths("--bestandenlijst", "-", input: list) == ["b.voorzorg.json", "a.voorzorg.json"])
    #expect(try paths("--bestandenlijst", "-", input: list + separator).count == 2)
  }

  @Test func aListWithNULsMayHoldNamesWithLineBreaks() throws {
    try add("a\nb.voorzorg.json", "c.voorzorg.json")
    let list = ["a\nb.voorzorg.json", "c.voorzorg.json"].map { folder.file($0) + "\0" }.joined()
    try folder.write(list, to: "lijst")
    #expect(try paths("--bestandenlijst", folder.file("lijst")) == ["a\nb.voorzorg.json", "c.voorzorg.json"])
  }

  @Test func aListMayNameFolders() throws {
    try add("m/a.voorzorg.json", "m/b.voorzorg.json")
    #expect(try paths("--bestandenlijst", "-", input: folder.file("m") + "\n").count == 2)
  }

  @Test func withoutAnyFileTheCommandLineIsWrong() throws {
    let run = folder.run("voortgang")
    #expect(run.code == 2)
    #expect(run.errors.contains("BESTAND"))
  }

  @Test func aListThatIsNotThereIsTold() throws {
    let run = folder.run("voortgang", "--bestandenlijst", folder.file("niets"))
    #expect(run.code == 3)
    #expect(run.errors == "\(folder.file("niets")): kan niet worden gelezen: het bestaat niet\n")
  }
}
