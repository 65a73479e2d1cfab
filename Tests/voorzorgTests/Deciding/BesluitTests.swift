import Testing
import VoorzorgCore

@testable import voorzorg

struct BesluitTests {
  private let example: DecidedExample
  private var folder: TestFolder { example.folder }
  private var path: String { example.path }

  init() throws {
    example = try DecidedExample()
  }

  private func bytes() throws -> [UInt8] { try folder.bytes("stad.voorzorg.json") }

  @Test func whatIsRecordedIsTold() throws {
    let run = example.decide("college", on: "2026-06-09", "--kenmerk", "Z-1")
    #expect(run.code == 0)
    #expect(run.errors.hasPrefix("\(path): het besluit van het college van 9 juni 2026 is vastgelegd.\n"))
    let shown = example.shown
    #expect(shown.hasPrefix("1. College, 9 juni 2026\n   door Wie besloot\n   kenmerk Z-1\n"))
    let fingerprint = try #require(run.errors.firstMatch(of: /Vingerafdruk: ([0-9a-f ]{14})\n/)?.1)
    #expect(shown.contains("vingerafdruk \(fingerprint)\n"))
    #expect(
      try folder.text("stad.voorzorg.json").contains("\"sha256\": \"\(fingerprint.filter { $0 != " " })")
    )
  }

  @Test func whatIsQuotedInAMessageCommandsNoTerminal() {
    example.decide("college", on: "2026-06-09", "--kenmerk", "Z\u{1B}[2J")
    let run = folder.run("besluit", path, "--herstel", "1", "--door", "Raad\u{1B}]0;x\u{7}")
    #expect(run.code == 0)
    #expect(run.errors.contains("door Raad␛]0;x␇, kenmerk Z␛[2J."))
  }

  @Test func withoutDecisionsTheCommandSaysHowToRecordOne() {
    let run = folder.run("besluit", path)
    #expect(run.code == 0)
    #expect(run.output.contains("voorzorg besluit \(path) --soort college"))
  }

  @Test func aDossierWithFaultsIsNotDecidedUnlessItWasAllTheSame() throws {
    example.answer("implementatieplan.1.doel=", "voorzorgscan.bemoeizorg.aanDeSlag=")
    let before = try bytes()
    let refused = example.decide("college", on: "2026-06-09")
    #expect(refused.code == 1)
    #expect(refused.output.contains("fout V205: ") && refused.output.contains("fout V207: "))
    #expect(!refused.output.contains("waarschuwing"))
    #expect(refused.errors.contains("er is niets vastgelegd, want met dit besluit zijn er 2 fouten"))
    #expect(try bytes() == before)
    let recorded = example.decide("college", on: "2026-06-09", "--ondanks-fouten")
    #expect(recorded.code == 0)
    #expect(recorded.errors.contains("is vastgelegd"))
    #expect(example.shown.contains("College, 9 juni 2026"))
  }

  @Test func aFaultStandsAtItsLineInTheFile() throws {
    example.answer("implementatieplan.1.doel=")
    let found = example.decide("management", on: "2026-05-18").output
    let line = try #require(found.firstMatch(of: /voorzorg\.json:(\d+):\d+: fout V207/)?.1)
    let lines = try folder.text("stad.voorzorg.json").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[(Int(line) ?? 0) - 1].contains("\"doel\": null"))
  }

  @Test func showingOnlyChangesNothing() throws {
    let before = try bytes()
    let run = example.decide("college", on: "2026-06-09", "--alleen-tonen")
    #expect(run.code == 0)
    #expect(run.errors.contains("zou worden vastgelegd"))
    #expect(try bytes() == before)
  }

  @Test func theSameDecisionIsRecordedOnce() throws {
    example.decide("college", on: "2026-06-09")
    let before = try bytes()
    let again = example.decide("college", on: "2026-06-09")
    #expect(again.code == 2)
    #expect(again.errors.contains("is al vastgelegd over dezelfde antwoorden, als nummer 1"))
    #expect(try bytes() == before)
  }

  @Test func aDecisionOfTomorrowIsRefusedAndOneBeforeThePeildatumIsNoticed() throws {
    let ahead = example.decide("college", on: "2027-01-01")
    #expect(ahead.code == 2)
    #expect(ahead.errors.contains("1 januari 2027 moet nog komen"))
    #expect(example.decide("college", on: "2026-03-01").errors.contains("vóór de peildatum"))
  }

  @Test(arguments: [
    (["--soort", "college"], "geef --soort, --door en --datum samen op"),
    (["--kenmerk", "x"], "geef --soort, --door en --datum samen op"),
    (["--soort", "wethouder"], "management"),
    (["--herstel", "1"], "zeg bij --herstel wat er moet komen te staan"),
    (["--herstel", "1", "--verwijder", "1"], "--verwijder"),
    (["--verwijder", "1", "--door", "x"], "--verwijder gaat niet samen"),
    (["--verwijder", "1"], "er is geen besluit '1'"),
    (["--soort", "raad", "--door", " ", "--datum", "2026-03-12"], "--door ontbreekt of is leeg"),
  ])
  func aCommandLineThatDoesNotFitIsToldAndChangesNothing(options: [String], words: String) throws {
    let before = try bytes()
    let run = folder.run(["besluit", path] + options)
    #expect(run.code == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(try bytes() == before)
  }

  @Test func aDecisionIsMendedAndWhatItSaidIsKeptBeside() throws {
    example.decide("management", on: "2026-05-18")
    let run = folder.run("besluit", path, "--herstel", "1", "--datum", "2026-03-10", "--kenmerk", "Z-9")
    #expect(run.code == 0, "\(run.errors)")
    #expect(example.shown.contains("Management, 10 maart 2026"))
    #expect(example.shown.contains("kenmerk Z-9"))
    #expect(
      try folder.text(".stad.voorzorg.json.logboek").contains("management, 2026-05-18, door Wie besloot")
    )
  }

  @Test func aDecisionIsTakenAwayAndTheStatusStays() throws {
    example.decide("college", on: "2026-06-09")
    let run = folder.run("besluit", path, "--verwijder", "1")
    #expect(run.code == 0)
    #expect(run.errors.contains("De status blijft vastgesteld."))
    #expect(try folder.text("stad.voorzorg.json").contains("\"besluiten\": [],"))
  }

  @Test func aDecisionIsNoAnswerForAScript() throws {
    let run = example.answer("besluiten.1.door=iemand")
    #expect(run.code == 2)
    #expect(run.errors.contains("een besluit legt u vast met 'voorzorg besluit'"))
  }

  @Test func whileSomebodyElseWorksNothingIsRecorded() throws {
    let file = try DossierFile(
      opening: path,
      instrument: try Instrument.load(),
      waiting: 0,
      holder: "Anja (proces 12)"
    )
    #expect(example.decide("college", on: "2026-06-09").code == 4)
    #expect(folder.run("besluit", path).code == 0)
    withExtendedLifetime(file) {}
  }

  @Test func theSameDecisionGivesTheSameBytes() throws {
    let other = try DecidedExample()
    for dossier in [example, other] { dossier.decide("college", on: "2026-06-09") }
    #expect(try bytes() == other.folder.bytes("stad.voorzorg.json"))
  }
}
