import Testing
import VoorzorgCore

@testable import voorzorg

/// What `voorzorg regio` says of dossiers that may not be what they seem.
struct RegioRemarkTests {
  /// A folder with dossiers, each a name and the members after its format.
  private static func folder(_ dossiers: [(name: String, members: String)]) throws -> TestFolder {
    let folder = try TestFolder()
    for (name, members) in dossiers {
      if let slash = name.lastIndex(of: "/") { try Files.makeFolder(folder.file(String(name[..<slash]))) }
      try folder.write("{\"formaat\": \"voorzorg-dossier/1\", \(members)}", to: name + ".voorzorg.json")
    }
    return folder
  }

  @Test func ofOneRegionTwiceItIsSaidWhichPlanCounts() throws {
    let folder = try Self.folder([
      ("nieuw", "\"regio\": {\"naam\": \"Voorbeeldland\"}, \"peildatum\": \"2026-03-01\""),
      ("oud", "\"regio\": {\"naam\": \"voorbeeldland\"}, \"peildatum\": \"2025-03-01\""),
    ])
    let run = folder.run("regio", folder.path)
    #expect(
      run.errors.contains(
        "oud.voorzorg.json: waarschuwing: telt niet mee, want voor het plan van voorbeeldland telt "
          + "nieuw.voorzorg.json: dat heeft een nieuwere peildatum\n"
      )
    )
    #expect(
      run.output.contains(
        "Er zijn ook 2 dossiers van een regio. Dat zijn geen gemeenten en zij tellen niet mee."
      )
    )
  }

  @Test func oneNameWithACodeAndWithoutIsCountedTwiceAndToldOnce() throws {
    let folder = try Self.folder([
      ("a", "\"gemeente\": {\"naam\": \"Oefendam\", \"code\": \"GM1000\"}"),
      ("b", "\"gemeente\": {\"naam\": \"OEFENDAM\"}"),
      ("c", "\"gemeente\": {\"naam\": \"Leerwoude\"}"),
    ])
    let run = folder.run("regio", folder.path)
    #expect(run.code == 0)
    #expect(run.output.contains("Er tellen **3 gemeenten** mee."))
    #expect(
      run.errors.hasPrefix(
        "b.voorzorg.json: waarschuwing: OEFENDAM heeft geen code en telt apart naast a.voorzorg.json met code "
          + "GM1000; is het dezelfde gemeente, vul dan de code in\n3 dossiers gelezen"
      )
    )
  }

  @Test func dossiersOfOneNameInTwoFoldersAreToldApart() throws {
    let members = "\"gemeente\": {\"naam\": \"Oefendam\", \"code\": \"GM1000\"}"
    let folder = try Self.folder([("2025/oefendam", members), ("2026/oefendam", members)])
    let run = folder.run("regio", folder.file("2025"), folder.file("2026"))
    #expect(
      run.errors.hasPrefix(
        "\(folder.file("2026/oefendam.voorzorg.json")): waarschuwing: telt niet mee, want van Oefendam telt "
          + "\(folder.file("2025/oefendam.voorzorg.json")): "
      )
    )
  }

  @Test func severalRegionsAreNamed() throws {
    let folder = try Self.folder([
      ("a", "\"gemeente\": {\"naam\": \"Oefendam\", \"regio\": \"Noord\"}"),
      ("b", "\"gemeente\": {\"naam\": \"Leerwoude\", \"regio\": \"Zuid\"}"),
      ("c", "\"gemeente\": {\"naam\": \"Proefdorp\", \"regio\": \"noord\"}"),
    ])
    #expect(folder.run("regio", folder.path).output.contains("De dossiers noemen 2 regio’s: Noord en Zuid."))
    let one = folder.run("regio", folder.file("a.voorzorg.json"), folder.file("c.voorzorg.json"))
    #expect(!one.output.contains("regio’s:"))
  }

  @Test func whoTellsOfOneYearOnlyIsNamedAtTheOther() throws {
    func members(_ name: String, _ years: [Int]) -> String {
      let means = years.map { "{\"id\": \"\($0)\", \"jaar\": \($0), \"beschikbaar\": \"ja\"}" }
      return
        "\"gemeente\": {\"naam\": \"\(name)\"}, \"regioplan\": {\"middelen\": [\(means.joined(separator: ", "))]}"
    }
    let folder = try Self.folder([
      ("a", members("Oefendam", [2020, 2021])), ("b", members("Leerwoude", [2021])),
      ("c", members("Proefdorp", [])),
    ])
    let run = folder.run("regio", folder.path, "--onderdeel", "middelen")
    #expect(run.output.contains("Wel iets ingevuld, maar niet over 2020: Leerwoude."))
    #expect(!run.output.contains("maar niet over 2021"))
    #expect(run.output.contains("Niets ingevuld: Proefdorp."))
  }

  @Test(arguments: ["2031", "eigen"])
  func aVersionThatIsNotKnownIsTold(version: String) throws {
    let folder = try Self.folder([
      ("a", "\"instrument\": \"2025\", \"gemeente\": {\"naam\": \"Oefendam\"}"),
      ("b", "\"instrument\": \"\(version)\", \"gemeente\": {\"naam\": \"Leerwoude\"}"),
    ])
    let run = folder.run("regio", folder.path)
    #expect(run.code == 0)
    #expect(
      run.errors.hasPrefix(
        "b.voorzorg.json: waarschuwing: is ingevuld met versie '\(version)' van het instrument, die voorzorg niet "
          + "kent; alleen vragen met dezelfde naam tellen mee\n2 dossiers gelezen"
      )
    )
  }

  @Test(arguments: ["alles", "jaarverslag"])
  func theDocumentItselfSaysThatADossierCouldNotBeRead(part: String) throws {
    let folder = try Self.folder([
      ("a", "\"gemeente\": {\"naam\": \"Oefendam\"}, \"peildatum\": \"2026-03-01\""),
      ("b", "\"gemeente\": []"),
    ])
    let sentence = "1 dossier was niet te lezen en telt niet mee."
    let run = folder.run("regio", folder.path, "--onderdeel", part)
    #expect(run.code == 3)
    #expect(run.output.contains(sentence))
    let sound = folder.run("regio", folder.file("a.voorzorg.json"), "--onderdeel", part)
    #expect(sound.code == 0)
    #expect(!sound.output.contains(sentence))
  }
}
