import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

/// Folders with more dossiers than fit in one piece of what is held in memory.
struct ManyDossiersTests {
  private static let count = ProgressTable.portion + 3
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    for number in 0..<Self.count {
      let name = "Plaats \(10_000 + number)"
      try folder.write(
        #"{"formaat": "voorzorg-dossier/1", "gemeente": {"naam": "\#(name)"}, "voorzorgscan": {"outreach": {}}}"#,
        to: "\(10_000 + number).voorzorg.json"
      )
    }
  }

  private var expected: [String] { (0..<Self.count).map { "\(10_000 + $0)" } }

  /// The numbers of the municipalities that are named, in the order in which they are.
  private func named(in output: String) -> [String] {
    output.matches(of: /Plaats (\d{5})/).map { String($0.1) }
  }

  @Test(arguments: [1, 4])
  func theTableNamesEachOnceInOrderAndRepeatsItsHeadPieceByPiece(cores: Int) {
    let run = folder.run(["voortgang", folder.path], cores: cores)
    #expect(run.code == 0)
    #expect(named(in: run.output) == expected)
    let heads = run.output.split(separator: "\n").count { $0.hasPrefix("Gemeente ") }
    #expect(heads == 2)
  }

  @Test func scriptsGetOneListOfAllInOrder() throws {
    let run = folder.run(["voortgang", "--json", folder.path], cores: 4)
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let names = (root?["dossiers"] as? [[String: Any]])?.compactMap { $0["gemeente"] as? String }
    #expect(names == expected.map { "Plaats \($0)" })
  }

  @Test func theFindingsOfAllAreOneListInOrder() throws {
    let run = folder.run(["controleren", "--formaat", "json", folder.path], cores: 4)
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(root?["formaat"] as? String == "voorzorg-bevindingen/1")
    let files = (root?["bevindingen"] as? [[String: Any]])?.compactMap { $0["bestand"] as? String } ?? []
    #expect(files == files.sorted())
    #expect(Set(files).count == Self.count)
  }

  @Test func oneThatIsLeftOverAtTheEndIsARowAsWell() throws {
    var table = ProgressTable(columns: 80, bars: nil)
    let instrument = try Instrument.load()
    let file = ProgressReport.file(
      "a",
      Dossier(for: instrument),
      instrument: instrument,
      today: nil,
      inWords: false
    )
    for _ in 0..<ProgressTable.portion { #expect(table.add(file) == []) }
    #expect(table.add(file).count == ProgressTable.portion + 2)
    #expect(table.rest().count == 4)
    #expect(table.rest() == [])
  }

  @Test(arguments: [
    ["voortgang"], ["voortgang", "--json"], ["rapport", "--formaat", "csv"], ["regio"],
    ["regio", "--formaat", "json"], ["controleren"],
  ])
  func aListOnStandardInputIsReadInItsOwnOrder(command: [String]) throws {
    let chosen = ["10400", "10003", "10001"]
    let list = chosen.map { folder.file("\($0).voorzorg.json") + "\n" }.joined()
    let run = folder.run(command + ["--bestandenlijst", "-"], input: list)
    #expect(run.code == 0, "\(run.errors)")
    var seen: [String] = []
    for match in run.output.matches(of: /(?:Plaats |\/)(1\d{4})/) where !seen.contains(String(match.1)) {
      seen.append(String(match.1))
    }
    #expect(seen == chosen)
  }

  @Test func aListOnStandardInputGivesAReportEach() throws {
    let chosen = ["10400", "10003"]
    let list = chosen.map { folder.file("\($0).voorzorg.json") + "\0" }.joined()
    let target = folder.file("uit")
    let run = folder.run(["rapport", "--uitvoermap", target, "--bestandenlijst", "-"], input: list)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: target).sorted() == ["10003.md", "10400.md"])
  }
}
