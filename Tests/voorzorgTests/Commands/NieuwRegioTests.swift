import Testing
import VoorzorgCore

@testable import voorzorg

/// Dossiers of a region, and what a next round takes along.
struct NieuwRegioTests {
  private let folder: TestFolder
  private let region: String

  init() throws {
    folder = try TestFolder()
    region = folder.file("proefland.voorzorg.json")
    folder.run("nieuw", "--regio", "Proefland", region)
  }

  @Test func aRegionHasItsNameInPlaceOfAMunicipality() throws {
    let text = try folder.text("proefland.voorzorg.json")
    #expect(text.contains(#""regio": {"#) && text.contains(#""naam": "Proefland""#))
    #expect(!text.contains(#""gemeente": {"#))
    let dossier = try Dossiers.read(region, instrument: Instrument.load())
    #expect(dossier.subject == .regio)
    #expect(dossier.naam(try Instrument.load()) == "Proefland")
  }

  @Test func theFileIsNamedAfterTheRegion() throws {
    let request = NewDossier.Request(
      gemeente: nil,
      code: nil,
      regio: "Noord- en Oost-Proefland",
      peildatum: nil
    )
    let instrument = try Instrument.load()
    let day = try #require(Day(iso: "2026-03-12"))
    let made = try NewDossier(request, previous: nil, today: day, instrument: instrument)
    #expect(made.fileName(for: instrument) == "noord-en-oost-proefland.voorzorg.json")
    #expect(made.summary == "Noord- en Oost-Proefland, peildatum 12 maart 2026")
  }

  @Test(arguments: [["--gemeente", "Urk"], ["--code", "GM0184"]])
  func aDossierIsOfARegionOrOfAMunicipality(arguments: [String]) throws {
    let run = folder.run(["nieuw", "--regio", "Proefland"] + arguments + [folder.file("a.voorzorg.json")])
    #expect(run.code == 2)
    #expect(run.errors.contains("niet van allebei"))
  }

  @Test func aNextRoundOfARegionIsOfThatRegion() throws {
    let next = folder.file("2027.voorzorg.json")
    folder.run("beantwoorden", region, "regio.gemeenten=Urk", "regioplan.werkpakketten.1.naam=Vroeg erbij")
    let run = folder.run("nieuw", "--vervolg", region, next)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("gemaakt voor Proefland, peildatum 12 maart 2026."))
    #expect(run.errors.contains("en regionaal plan. Niet overgenomen:"))
    let text = try folder.text("2027.voorzorg.json")
    #expect(text.contains("Vroeg erbij") && text.contains(#""gemeenten": "Urk""#))
  }

  @Test(arguments: [
    (["--gemeente", "Urk"], "het oude dossier is van een regio, niet van een gemeente"),
    (["--regio", "Elders"], "het oude dossier is van regio Proefland, niet van Elders"),
  ])
  func aNextRoundOfAnotherIsRefused(arguments: [String], message: String) throws {
    let run = folder.run(["nieuw", "--vervolg", region] + arguments + [folder.file("a.voorzorg.json")])
    #expect(run.code == 2)
    #expect(run.errors.contains(message))
  }

  @Test func aRegionGoesNotOnFromAMunicipality() throws {
    let run = folder.run(
      "nieuw",
      "--vervolg",
      Fixtures.valid("oktober"),
      "--regio",
      "Proefland",
      folder.file("a.voorzorg.json")
    )
    #expect(run.code == 2)
    #expect(run.errors.contains("het oude dossier is van een gemeente, niet van een regio"))
  }

  @Test func aNextRoundSaysWhichPartsItKeeps() throws {
    let urk = try DossierInFolder()
    let next = urk.folder.file("2027.voorzorg.json")
    urk.folder.run(
      "beantwoorden",
      urk.path,
      "basis.missie=Niemand zonder dak.",
      "monitor.1.jaar=2025",
      "monitor.2.jaar=2026",
      "stappen.basis.stand=bezig"
    )
    let run = urk.folder.run("nieuw", "--vervolg", urk.path, next)
    #expect(
      run.errors.contains(
        "Overgenomen: de kop, de scan, 0 lopende prioriteiten, stappen, basis en monitor (2 rondes). "
          + "Niet overgenomen: 0 afgeronde prioriteiten, zaaknummer en akkoord."
      )
    )
    let text = try urk.folder.text("2027.voorzorg.json")
    #expect(text.contains("Niemand zonder dak.") && text.contains(#""jaar": 2025"#) && text.contains("bezig"))
  }

  @Test func aRegionIsNamedInProgressReportAndForm() throws {
    #expect(folder.run("voortgang", region).output.hasPrefix("Proefland · concept\n"))
    #expect(folder.run("voortgang", region, "--json").output.contains(#""regio": "Proefland""#))
    let report = folder.run("rapport", region).output
    #expect(report.contains("# Regionaal dossier · Proefland (concept)"))
    #expect(report.contains("regio: \"Proefland\""))
    #expect(report.contains("In het onderdeel regionaal plan is nog niets beantwoord."))
    #expect(folder.run("formulier", region).output.contains("· Proefland"))
  }
}
