import Testing
import VoorzorgCore

@testable import voorzorg

struct RegioTests {
  /// A folder with some dossiers of made-up municipalities, the last of which are broken in several ways.
  private static func folder(sound: Int, broken: Int = 0) throws -> TestFolder {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("dossiers"))
    for number in 0..<sound {
      let yes = number.isMultiple(of: 2)
      try folder.write(
        """
        {"formaat": "voorzorg-dossier/1", "gemeente": {"naam": "Plaats \(number)", "code": "GM\(1000 + number)"},
         "voorzorgscan": {"outreach": {"aanDeSlag": \(yes), "aanbod": "Wij lopen rond."}}}
        """,
        to: "dossiers/a\(1000 + number).voorzorg.json"
      )
    }
    let faults = [
      "", "{", "[]", "{\"formaat\": \"anders/1\"}", "{\"formaat\": \"voorzorg-dossier/9\"}",
      "{\"formaat\": \"voorzorg-dossier/1\", \"onbekendeSleutel\": 1}",
      "{\"formaat\": \"voorzorg-dossier/1\", \"peildatum\": \"2026-02-31\"}",
      "{\"formaat\": \"voorzorg-dossier/1\", \"gemeente\": []}", "{\"formaat\": \"voorzorg-dossier/1\"",
      "{\"formaat\": \"voorzorg-dossier/1\", \"gemeente\": {\"inwoners\": \"veel\"}}",
    ]
    for number in 0..<broken {
      try folder.write(faults[number % faults.count], to: "dossiers/b\(1000 + number).voorzorg.json")
    }
    return folder
  }

  @Test func brokenDossiersAreToldWithTheirPlaceAndTheOthersCount() throws {
    let folder = try Self.folder(sound: 190, broken: 20)
    let run = folder.run("regio", folder.file("dossiers"), "--formaat", "json")
    #expect(run.code == 3)
    #expect(run.output.contains("\"aantalGemeenten\": 190,"))
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 21)
    #expect(
      lines.dropLast().allSatisfy { $0.contains("de eerste op ") || $0.contains("niet worden gelezen") }
    )
    #expect(lines.last == "190 dossiers gelezen, 20 mislukt; 190 gemeenten tellen mee.")
  }

  @Test(arguments: RegionFormat.allCases)
  func theOrderOfWorkMakesNoDifference(format: RegionFormat) throws {
    let folder = try Self.folder(sound: 60)
    let arguments = [
      "regio", folder.file("dossiers"), "--formaat", format.rawValue, "--onderdeel", "ankerpunten",
    ]
    let runs = [1, 4].map { folder.run(arguments, cores: $0) }
    #expect(runs[0].code == 0)
    #expect(!runs[0].output.isEmpty)
    #expect(runs[0].output == runs[1].output)
  }

  @Test func theSameCodeTwiceIsAWarningAndTheNewestCounts() throws {
    let folder = try TestFolder()
    for day in ["2026-03-01", "2025-03-01"] {
      try folder.write(
        """
        {"formaat": "voorzorg-dossier/1", "gemeente": {"naam": "Oefendam", "code": "GM1000"}, "peildatum": "\(day)"}
        """,
        to: "\(day).voorzorg.json"
      )
    }
    let run = folder.run("regio", folder.path)
    #expect(run.code == 0)
    #expect(
      run.errors.hasPrefix(
        "2025-03-01.voorzorg.json: waarschuwing: telt niet mee, want van Oefendam telt 2026-03-01.voorzorg.json: "
          + "dat heeft een nieuwere peildatum\n"
      )
    )
    #expect(run.output.contains("Er telt **1 gemeente** mee."))
  }

  @Test func aTableAsksWhichPart() throws {
    let folder = try Self.folder(sound: 1)
    for format in ["csv", "jsonl"] {
      let run = folder.run("regio", folder.file("dossiers"), "--formaat", format)
      #expect(run.code == 2)
      #expect(
        run.errors.contains(
          "kies met --onderdeel een van preventiescan, ankerpunten, middelen, monitor, regioplan"
        )
      )
    }
    #expect(
      folder.run("regio", folder.file("dossiers"), "--teksten", "--onderdeel", "monitor").code == 2
    )
  }

  @Test func textsComeOnlyWhenAskedFor() throws {
    let folder = try Self.folder(sound: 2)
    let plain = folder.run("regio", folder.file("dossiers"))
    #expect(plain.code == 0)
    #expect(!plain.output.contains("Wij lopen rond"))
    #expect(folder.run("regio", folder.file("dossiers"), "--teksten").output.contains("Wij lopen rond"))
  }

  @Test func aFileIsNotReplacedUnasked() throws {
    let folder = try Self.folder(sound: 2)
    let arguments = ["regio", folder.file("dossiers"), "-o", folder.file("uit/regio.md")]
    #expect(folder.run(arguments).code == 0)
    let first = try folder.text("uit/regio.md")
    #expect(first.contains("# Overzicht van de regio"))
    #expect(folder.run(arguments).code == 4)
    #expect(try folder.text("uit/regio.md") == first)
    #expect(folder.run(arguments + ["--overschrijven"]).code == 0)
  }

  @Test func aRegionsOwnDossierIsNoMunicipality() throws {
    let folder = try Self.folder(sound: 2)
    try folder.write(
      "{\"formaat\": \"voorzorg-dossier/1\", \"regio\": {\"naam\": \"Voorbeeldland\"}}",
      to: "dossiers/regio.voorzorg.json"
    )
    let run = folder.run("regio", folder.file("dossiers"))
    #expect(run.code == 0)
    #expect(run.errors.contains("is een dossier van een regio en telt niet mee als gemeente"))
    #expect(run.output.contains("Er tellen **2 gemeenten** mee."))
    #expect(run.output.contains("# Overzicht van de regio · Voorbeeldland"))
  }
}
