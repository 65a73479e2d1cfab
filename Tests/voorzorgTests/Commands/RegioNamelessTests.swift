import Testing
import VoorzorgCore

@testable import voorzorg

struct RegioNamelessTests {
  private static func folder(of count: Int) throws -> TestFolder {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("dossiers"))
    for number in 0..<count {
      try folder.write(
        """
        {"formaat": "voorzorg-dossier/1", "gemeente": {"naam": "Zqx \(number)", "code": "GM\(7000 + number)",
         "regio": "Zqxland", "inwoners": 876543}, "peildatum": "2026-03-01",
         "voorzorgscan": {"outreach": {"aanDeSlag": \(number > 0), "aanbod": "Zqx loopt rond."}}}
        """,
        to: "dossiers/zqx\(number).voorzorg.json"
      )
    }
    return folder
  }

  @Test(arguments: RegionFormat.allCases)
  func onlyTheSendersOwnScreenHasNames(format: RegionFormat) throws {
    let folder = try Self.folder(of: 6)
    try folder.write("{", to: "dossiers/zqxkapot.voorzorg.json")
    let path = folder.file("cijfers")
    let run = folder.run(
      "regio",
      folder.file("dossiers"),
      "--zonder-namen",
      "--formaat",
      format.rawValue,
      "-o",
      path
    )
    #expect(run.code == 3)
    #expect(run.errors.contains("zqxkapot.voorzorg.json"))
    let text = try folder.text("cijfers")
    #expect(text.contains("outreach") || text.contains("Outreach"))
    for typed in ["zqx", "Zqx", "876543", "876.543", "GM700"] { #expect(!text.contains(typed)) }
  }

  @Test func belowTheFloorNothingIsMade() throws {
    let folder = try Self.folder(of: 4)
    let run = folder.run("regio", folder.file("dossiers"), "--zonder-namen", "-o", folder.file("cijfers.md"))
    #expect(run.code == 2)
    #expect(run.errors.contains("4 gemeenten tellen mee, en de ondergrens is 5; daarom is er niets gemaakt"))
    #expect(!Files.exists(folder.file("cijfers.md")))
    let arguments = ["regio", folder.file("dossiers"), "--zonder-namen", "--ondergrens"]
    #expect(folder.run(arguments + ["4"]).output.contains("Er tellen **4 gemeenten** mee."))
    #expect(folder.run(arguments + ["2"]).code == 2)
    try folder.write("{", to: "dossiers/kapot.voorzorg.json")
    #expect(folder.run(arguments + ["5"]).code == 3)
  }

  @Test(
    arguments: [
      ["--zonder-namen", "--teksten"], ["--zonder-namen", "--vandaag", "2026-11-21"], ["--ondergrens", "7"],
      ["--zonder-namen", "--top", "3"],
    ]
  )
  func whatDoesNotGoTogetherIsRefused(options: [String]) throws {
    let folder = try Self.folder(of: 6)
    let run = folder.run(["regio", folder.file("dossiers")] + options)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--zonder-namen"))
  }

  @Test(arguments: RegionPart.allCases.filter { NamelessPart.allowed(of: $0).isEmpty })
  func aPartThatIsNotOnTheListStaysInside(part: RegionPart) throws {
    let folder = try Self.folder(of: 6)
    let run = folder.run("regio", folder.file("dossiers"), "--zonder-namen", "--onderdeel", part.rawValue)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--onderdeel \(part.rawValue) gaat over gemeenten met naam of heeft teksten"))
  }

  @Test func theSenderHearsWhatEverybodyAnswered() throws {
    let folder = try Self.folder(of: 6)
    let run = folder.run("regio", folder.file("dossiers"), "--zonder-namen", "--onderdeel", "ankerpunten")
    #expect(run.errors.contains("let op: bij 1 vraag gaven alle gemeenten van een groep hetzelfde antwoord"))
  }

  @Test func oneTableHoldsEveryPart() throws {
    let folder = try Self.folder(of: 6)
    let run = folder.run("regio", folder.file("dossiers"), "--zonder-namen", "--formaat", "csv")
    #expect(run.code == 0)
    #expect(
      run.output.contains(
        "\"ankerpunten\";\"keuze\";\"outreach\";\"1. Outreach\";\"alle-gemeenten\";6;\"ja\";5"
      )
    )
  }

  @Test func aDossierThatMayBeOfTheSameMunicipalityIsTold() throws {
    let folder = try Self.folder(of: 6)
    try folder.write("{\"formaat\": \"voorzorg-dossier/1\"}", to: "dossiers/leeg.voorzorg.json")
    let run = folder.run("regio", folder.file("dossiers"), "--zonder-namen")
    #expect(run.output.contains("Er tellen **6 gemeenten** mee."))
    #expect(
      run.errors.contains("telt 1 dossier niet mee: zonder code is niet zeker dat het een andere gemeente is")
    )
  }
}
