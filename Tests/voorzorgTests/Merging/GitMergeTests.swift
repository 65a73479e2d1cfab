import Foundation
import TestSupport
import Testing

@testable import voorzorg

struct GitMergeTests {
  /// Runs git in a folder, with nobody's settings.
  private func git(_ arguments: String..., in folder: TestFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(ExternalTool.path(of: "git")))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = [
      "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1", "PATH": "/usr/bin:/bin",
      "GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@example.nl",
      "GIT_COMMITTER_NAME": "t", "GIT_COMMITTER_EMAIL": "t@example.nl",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A repository with two branches that each change a dossier, merged.
  private func merged(_ mine: String, _ theirs: String) throws -> (code: Int32, folder: TestFolder) {
    let folder = try TestFolder()
    let path = folder.file("urk.voorzorg.json")
    folder.run("nieuw", "--gemeente", "urk", path)
    try folder.write("*.voorzorg.json merge=voorzorg\n", to: ".gitattributes")
    #expect(try git("init", "-q", "-b", "main", in: folder) == 0)
    let driver = "'\(Program.path)' samenvoegen --git %O %A %B %P"
    #expect(try git("config", "merge.voorzorg.driver", driver, in: folder) == 0)
    for (branch, answer) in [("", ""), ("-b wonen", theirs), ("main", mine)] {
      if !branch.isEmpty {
        let words = branch.split(separator: " ").map(String.init)
        let code =
          try words.count == 2
          ? git("checkout", "-q", "-b", words[1], in: folder) : git("checkout", "-q", words[0], in: folder)
        #expect(code == 0)
        #expect(folder.run("beantwoorden", path, answer).code == 0)
      }
      #expect(try git("add", "urk.voorzorg.json", ".gitattributes", in: folder) == 0)
      #expect(try git("commit", "-q", "-m", "x", in: folder) == 0)
    }
    return (try git("merge", "-q", "wonen", in: folder), folder)
  }

  @Test(.enabled(if: ExternalTool.areExpected("git"), "git is not installed"))
  func whatDoesNotClashIsMergedWithoutAWord() throws {
    let (code, folder) = try merged(
      "voorzorgscan.outreach.aanDeSlag=ja",
      "voorzorgscan.bemoeizorg.aanDeSlag=nee"
    )
    #expect(code == 0)
    let text = try folder.text("urk.voorzorg.json")
    #expect(text.contains("\"aanDeSlag\": true") && text.contains("\"aanDeSlag\": false"))
  }

  @Test(.enabled(if: ExternalTool.areExpected("git"), "git is not installed"))
  func aClashIsAConflictInAFileThatStaysADossier() throws {
    let (code, folder) = try merged(
      "voorzorgscan.outreach.aanDeSlag=ja",
      "voorzorgscan.outreach.aanDeSlag=nee"
    )
    #expect(code == 1)
    let path = folder.file("urk.voorzorg.json")
    #expect(folder.run("controleren", path).code == 0)
    let text = try folder.text("urk.voorzorg.json")
    #expect(text.contains("deze versie") && text.contains("andere versie") && !text.contains("<<<"))
    #expect(folder.run("invullen", path, "--onderdeel", "open-punten", input: "1\n").code == 0)
    #expect(try git("commit", "-q", "-a", "-m", "x", in: folder) == 0)
  }

  @Test func aBrokenSideIsCalledByTheNameOfTheDossier() throws {
    let folder = try TestFolder()
    for name in ["basis", "onze"] { try folder.write("{\"formaat\": \"voorzorg-dossier/1\"}", to: name) }
    try folder.write("{", to: "hunne")
    let run = folder.run(
      "samenvoegen",
      "--git",
      folder.file("basis"),
      folder.file("onze"),
      folder.file("hunne"),
      "urk.voorzorg.json"
    )
    #expect(run.code == 3)
    #expect(run.errors.hasPrefix("urk.voorzorg.json (andere versie): kan niet als dossier worden gelezen: "))
  }
}
