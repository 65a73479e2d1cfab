import Testing
import VoorzorgCore

@testable import voorzorg

struct CalendarTests {
  private func folder(_ names: String...) throws -> TestFolder {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("in"))
    for name in names {
      folder.run("nieuw", "--gemeente", name, folder.file("in/\(name).voorzorg.json"))
      folder.run(
        "beantwoorden",
        folder.file("in/\(name).voorzorg.json"),
        "implementatieplan=outreach",
        "implementatieplan.1.beoogdeDatumGereed=2026-12-31",
        "implementatieplan.1.uitvoerende=Team \(name)",
        "implementatieplan.1.verantwoordelijke=../../Baas"
      )
    }
    return folder
  }

  private func count(_ line: String, in text: String) -> Int {
    text.utf8.split(separator: 10).filter { $0.elementsEqual((line + "\r").utf8) }.count
  }

  @Test func severalDossiersMakeOneCalendar() throws {
    let folder = try folder("urk", "almere")
    let run = folder.run("rapport", folder.file("in"), "--formaat", "ics", "-o", folder.file("alles.ics"))
    #expect(run.code == 0)
    #expect(run.errors == "2 dossiers in de agenda, 0 mislukt.\n")
    let text = try folder.text("alles.ics")
    #expect(count("BEGIN:VCALENDAR", in: text) == 1)
    #expect(count("BEGIN:VEVENT", in: text) == 2)
    #expect(count("X-WR-CALNAME:Voorzorg", in: text) == 1)
    #expect(folder.run("rapport", folder.file("in"), "--formaat", "ics", cores: 1).output == text)
  }

  @Test func twoDossiersOfOneMunicipalityDoNotMixInOneCalendar() throws {
    let folder = try folder("urk", "almere")
    try Files.writeReport(
      folder.bytes("in/urk.voorzorg.json"),
      to: folder.file("in/z.voorzorg.json"),
      overwriting: false
    )
    let run = folder.run("rapport", folder.file("in"), "--formaat", "ics", "-o", folder.file("alles.ics"))
    #expect(run.code == 4)
    #expect(run.errors.contains("z.voorzorg.json: van deze gemeente of regio staat"))
    #expect(count("BEGIN:VEVENT", in: try folder.text("alles.ics")) == 2)
  }

  @Test func oneBrokenDossierStopsNoCalendar() throws {
    let folder = try folder("urk", "almere")
    try folder.write("{", to: "in/kapot.voorzorg.json")
    let run = folder.run("rapport", folder.file("in"), "--formaat", "ics", "-o", folder.file("alles.ics"))
    #expect(run.code == 3)
    #expect(run.errors.hasSuffix("2 dossiers in de agenda, 1 mislukt.\n"))
    #expect(count("BEGIN:VEVENT", in: try folder.text("alles.ics")) == 2)
  }

  @Test func eachPersonGetsAFileInTheFolderAndNowhereElse() throws {
    let folder = try folder("urk", "almere")
    let run = folder.run(
      "rapport",
      folder.file("in"),
      "--formaat",
      "ics",
      "--per-persoon",
      "--uitvoermap",
      folder.file("uit")
    )
    #expect(run.code == 0)
    #expect(run.errors == "2 rapporten gemaakt in 4 bestanden, 0 mislukt.\n")
    #expect(
      try TestFolderListing.names(in: folder.file("uit"))
        == ["almere.baas.ics", "almere.team-almere.ics", "urk.baas.ics", "urk.team-urk.ics"]
    )
    #expect(folder.names == ["in", "uit"])
    #expect(try folder.text("uit/urk.baas.ics").contains("X-WR-CALNAME:Voorzorg · Urk · ../../Baas\r\n"))
  }

  @Test func theExampleSaysHowManyFilesItGave() throws {
    let folder = try TestFolder()
    let options = ["--formaat", "ics", "--per-persoon", "--uitvoermap", folder.file("uit")]
    let run = folder.run(["rapport", "--voorbeeld"] + options)
    #expect(run.code == 0)
    let files = try TestFolderListing.names(in: folder.file("uit"))
    #expect(files.count > 10)
    #expect(files.allSatisfy { $0.hasPrefix("voorbeeld.") && $0.hasSuffix(".ics") })
    #expect(run.errors.hasSuffix("\n\(files.count) bestanden gemaakt.\n"))
  }

  @Test(arguments: [
    ["--formaat", "ics", "--per-persoon"],
    ["--per-persoon", "--uitvoermap", "uit"],
    ["--formaat", "ics", "--onderdeel", "scan"],
  ])
  func whatDoesNotGoTogetherIsRefused(options: [String]) throws {
    let folder = try TestFolder()
    let run = folder.run(["rapport", "--voorbeeld"] + options)
    #expect(run.code == 2)
    #expect(run.output == "")
  }

  @Test func theMomentOfChangeComesFromTheEnvironmentOrTheDay() throws {
    let folder = try TestFolder()
    let arguments = ["rapport", "--voorbeeld", "--formaat", "ics", "--vandaag", "2026-05-01"]
    #expect(folder.run(arguments).output.contains("DTSTAMP:20260501T000000Z\r\n"))
    let dated = folder.run(arguments, environment: ["SOURCE_DATE_EPOCH": "1798761599"])
    #expect(dated.output.contains("DTSTAMP:20261231T235959Z\r\n"))
    let refused = folder.run(arguments, environment: ["SOURCE_DATE_EPOCH": "gisteren"])
    #expect(refused.code == 2)
    #expect(refused.errors.contains("SOURCE_DATE_EPOCH"))
  }

  @Test func anEmptyCalendarSaysWhy() throws {
    let folder = try TestFolder()
    folder.run("nieuw", "--gemeente", "urk", folder.file("urk.voorzorg.json"))
    let run = folder.run("rapport", folder.file("urk.voorzorg.json"), "--formaat", "ics")
    #expect(run.code == 0)
    #expect(
      run.errors == "Let op: de agenda is leeg, want het plan heeft nog geen datum en geen actieregel.\n"
    )
  }

  @Test func aDossierWithDatesAndNoNameGivesNoCalendar() throws {
    let folder = try TestFolder()
    let plan = #"[{"id": "outreach", "ankerpunt": "outreach", "beoogdeDatumGereed": "2026-12-31"}]"#
    try folder.write(
      #"{"formaat": "voorzorg-dossier/1", "implementatieplan": \#(plan)}"#,
      to: "x.voorzorg.json"
    )
    let run = folder.run("rapport", folder.file("x.voorzorg.json"), "--formaat", "ics")
    #expect(run.code == 3)
    #expect(run.output == "")
    #expect(run.errors.contains("vul eerst de naam van de gemeente of regio in"))
  }
}
