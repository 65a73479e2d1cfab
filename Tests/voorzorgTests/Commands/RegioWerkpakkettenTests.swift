import Testing
import VoorzorgCore

@testable import voorzorg

struct RegioWerkpakkettenTests {
  /// A folder with two municipalities and the example of a region.
  private static func folder() throws -> TestFolder {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("dossiers"))
    for (name, ankerpunt) in [("Oefendam", "outreach"), ("Proefdorp", "respijtopties")] {
      try folder.write(
        """
        {"formaat": "voorzorg-dossier/1", "gemeente": {"naam": "\(name)"},
         "voorzorgscan": {"\(ankerpunt)": {"aanDeSlag": true}}}
        """,
        to: "dossiers/\(name).voorzorg.json"
      )
    }
    try Files.writeReport(
      Example.regionalBytes,
      to: folder.file("dossiers/regio.voorzorg.json"),
      overwriting: false
    )
    return folder
  }

  private static func run(_ folder: TestFolder, _ arguments: String...) -> TestRun {
    folder.run(["regio", folder.file("dossiers"), "--onderdeel", "werkpakketten"] + arguments)
  }

  @Test func theTopHasAsManyAsAskedFor() throws {
    let folder = try Self.folder()
    let one = Self.run(folder, "--top", "1")
    #expect(one.code == 0)
    #expect(one.output.contains("### De top 1\n"))
    #expect(
      one.output.contains("De top is te klein: 1 gemeente wil iets en heeft niets in de top**: Proefdorp.")
    )
    #expect(Self.run(folder).output.contains("### De top 5\n"))
    #expect(
      Self.run(folder).output.contains("U vroeg er 5. Er zijn er 2 gekozen: meer zijn er niet te kiezen.")
    )
    try folder.write("{\"formaat\": \"voorzorg-werkpakketten/1\", \"werkpakketten\": []}", to: "leeg.json")
    let rest = Self.run(folder, "--werkpakketten", folder.file("leeg.json"))
    #expect(rest.output.contains("U vroeg er 5. Er is er 1 gekozen: meer zijn er niet te kiezen."))
  }

  @Test(arguments: ["0", "-1", "veel", "1.5", "", "99999999999999999999"])
  func aTopIsAWholeNumberFromOne(value: String) throws {
    let run = try Self.run(Self.folder(), "--top=\(value)")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [["--top", "3"], ["--werkpakketten", "x.json"]])
  func packagesAreOnlyChosenWhereTheyAreShown(arguments: [String]) throws {
    let folder = try Self.folder()
    let run = folder.run(["regio", folder.file("dossiers"), "--onderdeel", "monitor"] + arguments)
    #expect(run.code == 2)
    #expect(run.errors.contains("\(arguments[0]) hoort bij --onderdeel werkpakketten of alles"))
  }

  @Test func theGroupingThatIsPrintedCanBeGivenBack() throws {
    let folder = try Self.folder()
    let printed = folder.run("schema", "--werkpakketten")
    #expect(printed.code == 0)
    try folder.write(printed.output, to: "eigen.json")
    let own = Self.run(folder, "--formaat", "csv", "--werkpakketten", folder.file("eigen.json"))
    #expect(own.code == 0)
    #expect(own.output == Self.run(folder, "--formaat", "csv").output)
    #expect(folder.run("schema", "--werkpakketten", "--vragen").code == 2)
  }

  @Test func aGroupingThatIsWrongIsToldWithItsPlaceBeforeAnythingIsRead() throws {
    let folder = try Self.folder()
    try folder.write(
      """
      {"formaat": "voorzorg-werkpakketten/1", "werkpakketten": [
        {"naam": "a", "titel": "A", "ankerpunten": ["outrech"]}]}
      """,
      to: "fout.json"
    )
    let run = Self.run(folder, "--werkpakketten", folder.file("fout.json"))
    #expect(run.code == 3)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "\(folder.file("fout.json")):2:47: fout W107: Er is geen ankerpunt met de naam 'outrech'\n"
        + "  voorstel: bedoelt u 'outreach'?\n"
    )
    #expect(Self.run(folder, "--werkpakketten", folder.file("weg.json")).code == 3)
  }

  @Test func whatStandsInTwoPackagesIsToldAndStopsNothing() throws {
    let folder = try Self.folder()
    try folder.write(
      """
      {"formaat": "voorzorg-werkpakketten/1", "werkpakketten": [
        {"naam": "a", "titel": "Samen", "ankerpunten": ["outreach"]},
        {"naam": "b", "titel": "Apart", "ankerpunten": ["outreach", "respijtopties"]}]}
      """,
      to: "dubbel.json"
    )
    let run = Self.run(folder, "--werkpakketten", folder.file("dubbel.json"))
    #expect(run.code == 0)
    #expect(run.errors.contains("dubbel.json:3:51: waarschuwing W108"))
    #expect(run.output.contains("| 1 | Apart | 2 | 2 |"))
    #expect(run.output.contains("In meer dan één werkpakket, en daar telkens meegeteld: ankerpunt 1."))
    #expect(run.output.contains("De indeling in werkpakketten komt uit uw eigen bestand."))
  }

  @Test func theWholeOverviewHasThePackagesToo() throws {
    let folder = try Self.folder()
    let run = folder.run("regio", folder.file("dossiers"), "--top", "2")
    #expect(run.code == 0)
    #expect(run.output.contains("## Van overzicht naar actie\n"))
    #expect(run.output.contains("#### Projectbrief: Weten om wie het gaat\n"))
  }
}
