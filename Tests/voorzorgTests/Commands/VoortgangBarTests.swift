import TerminalKit
import Testing
import VoorzorgCore

@testable import voorzorg

/// The bars of `voortgang`.
struct VoortgangBarTests {
  private func output(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
    try TestFolder().run(["voortgang"] + arguments, environment: environment).output
  }

  @Test func eachPartHasABarBehindItsFigures() throws {
    let urk = try DossierInFolder()
    urk.folder.run("beantwoorden", urk.path, "voorzorgscan.outreach.aanDeSlag=ja")
    let output = urk.folder.run("voortgang", urk.path).output
    #expect(output.contains("Voorzorgscan         1 van 48    47           0  █░░░░░░░░░░░░░░░░░░░\n"))
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": "dumb", "NO_COLOR": "1"]])
  func aTerminalThatKnowsNoMoreThanASCIIGetsItInASCII(environment: [String: String]) throws {
    let output = try output(Fixtures.valid("leeg"), environment: environment)
    #expect(output.contains("....................") && !output.contains("░"))
  }

  @Test func withoutColoursBlocksStay() throws {
    #expect(try output(Fixtures.valid("leeg"), environment: ["NO_COLOR": "1"]).contains("░"))
  }

  @Test func somebodyWhoWantsPlainLinesHasNone() throws {
    let output = try output(Fixtures.valid("leeg"), environment: ["VOORZORG_EENVOUDIG": "1"])
    #expect(!output.contains("░") && !output.contains("....") && !output.contains("Voortgang"))
  }

  @Test func scriptsHaveNone() throws {
    #expect(try !output(Fixtures.valid("leeg"), "--json").contains("░"))
  }

  @Test(arguments: [("maart", 100, true), ("maart", 70, false)])
  func eachOfSeveralDossiersHasOneWhereThereIsRoom(name: String, columns: Int, hasBars: Bool) throws {
    let instrument = try Instrument.load()
    let dossier = try Dossiers.read(Fixtures.valid(name), instrument: instrument)
    let file = ProgressReport.file(name, dossier, instrument: instrument, today: nil, inWords: false)
    let lines = ProgressReport.lines([file, file], columns: columns, bars: .blocks)
    #expect(lines.count == 4)
    #expect(
      lines.dropFirst(2).allSatisfy { $0.contains("█") == hasBars && $0.contains("Utrechtse Heuvelrug") }
    )
  }
}
