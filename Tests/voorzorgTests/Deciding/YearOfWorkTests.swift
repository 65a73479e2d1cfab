import Testing
import VoorzorgCore

@testable import voorzorg

/// A year of work on one dossier: offered in May, decided in June, completed in October, evaluated in November.
struct YearOfWorkTests {
  private let year: DecidedExample

  init() throws {
    year = try DecidedExample()
    year.decide("management", on: "2026-05-18")
    year.decide("college", on: "2026-06-09", "--kenmerk", "Z-2026-00412")
  }

  @Test func theStatusGoesFromConceptToAangebodenToVastgesteld() throws {
    let year = try DecidedExample()
    #expect(year.decide("management", on: "2026-05-18").errors.contains("aangeboden (was concept)"))
    #expect(year.decide("college", on: "2026-06-09").errors.contains("vastgesteld (was aangeboden)"))
  }

  @Test func theWorkOfTheYearIsNoChangeOfWhatWasDecided() throws {
    let october = year.answer(
      "implementatieplan.1.datumGereed=2026-10-01",
      "implementatieplan.1.actieregels.1.klaar=ja",
      "implementatieplan.2.actieregels.1.klaar=nee",
      "stappen.basis.acties.kerncoalitie=nee",
      "stappen.basis.stand=bezig",
      "monitor.3.jaar=2027",
      "monitor.3.halfjaar=eerste",
      "monitor.3.niveau=eigen-inschatting",
      "basis.regisseur=Regisseur",
      "regioplan.vastgesteldOp=2026-09-01",
      "portefeuillehouder=Wethouder wonen",
      "steller=Adviseur",
      "zaaknummer=Z-9",
      "invullers.6.naam=Lid",
      "implementatieplan.1.akkoord=Directeur",
      "gemeente.inwoners=46300",
      "gemeente.regio=Elders"
    )
    #expect(october.code == 0, "\(october.errors)")
    #expect(october.errors == "\(year.path): 17 antwoorden gewijzigd.\n")
    #expect(!year.saysChanged)
    let november = year.answer(
      "implementatieplan.1.evaluatie=Gelukt.",
      "implementatieplan.1.datumEvaluatie=2026-11-12"
    )
    #expect(november.code == 0, "\(november.errors)")
    #expect(!year.saysChanged)
    #expect(year.shown.contains("daarna: ongewijzigd"))
  }

  @Test func aFormThatIsReadBackIsNoChangeOfWhatWasDecided() throws {
    let form = year.folder.file("formulier.md")
    year.folder.run("formulier", year.path, "-o", form)
    let run = year.folder.run("formulier", year.path, "--lees", form)
    #expect(run.code == 0, "\(run.errors)")
    #expect(!year.saysChanged)
  }

  @Test(arguments: [
    ("implementatieplan.2.doel=Iets anders", "prioriteit 2 (Informatie en advies), 'Doel' is gewijzigd"),
    ("implementatieplan.1.kosten=", "prioriteit 1 (Outreach), 'Kosten' is leeggemaakt"),
    ("peildatum=2026-04-01", "'Peildatum' is gewijzigd"),
    ("voorzorgscan.bemoeizorg.aanDeSlag=ja", "ankerpunt 2 van 12 (Bemoeizorg), "),
    ("implementatieplan.6.ankerpunt=bemoeizorg", "prioriteit 6 (Bemoeizorg) is toegevoegd"),
    ("implementatieplan.1.actieregels.4.actie=Nog iets", "prioriteit 1 · actieregel 4 is toegevoegd"),
    (
      "implementatieplan=informatie-en-advies,outreach,respijtopties,urgentieverordening,"
        + "domeinoverstijgende-samenwerking",
      "de volgorde van de prioriteiten is gewijzigd"
    ),
  ])
  func aRealChangeIsToldEverywhere(assignment: String, words: String) throws {
    let run = year.answer(assignment)
    #expect(run.code == 0)
    #expect(run.errors.contains("Gewijzigd na het besluit van het college van 9 juni 2026: \(words)"))
    #expect(year.shown.contains("- \(words)"), "\(year.shown)")
    #expect(year.warnings.count == 1)
    #expect(year.report.contains("**Gewijzigd na besluit**"))
  }

  @Test func whatIsPutBackIsNoChangeAnyMore() throws {
    let before = try year.folder.bytes("stad.voorzorg.json")
    let peildatum = "2026-03-12"
    year.answer("peildatum=2026-04-01")
    #expect(year.saysChanged)
    year.answer("peildatum=\(peildatum)")
    #expect(!year.saysChanged)
    #expect(try year.folder.bytes("stad.voorzorg.json") == before)
  }

  @Test func aPriorityThatIsDroppedByHandIsTold() throws {
    let instrument = try Instrument.load()
    var dossier = try Dossiers.read(year.path, instrument: instrument)
    let list = try #require(instrument.form.lists.firstIndex { $0.name == "implementatieplan" })
    dossier.record.lists[list].remove(at: 2)
    try Files.writeReport(dossier.bytes(for: instrument), to: year.path, overwriting: true)
    #expect(year.shown.contains("- prioriteit 'Respijtopties' is weggehaald"))
    #expect(year.warnings.count == 1)
  }

  @Test func aNewDecisionTakesTheChangesWithIt() throws {
    year.answer("implementatieplan.2.doel=Iets anders")
    year.decide("college", on: "2026-09-15")
    #expect(!year.saysChanged)
    #expect(year.shown.contains("daarna: nieuw besluit van 15 september 2026"))
  }

  @Test func aNewRoundHasNoDecisions() throws {
    let next = year.folder.file("volgend.voorzorg.json")
    let run = year.folder.run("nieuw", "--vervolg", year.path, next)
    #expect(run.errors.contains("2 besluiten"))
    #expect(try year.folder.text("volgend.voorzorg.json").contains("\"besluiten\": [],"))
  }

  @Test func fillingInTellsOnceThatADecidedAnswerChanges() throws {
    let lines = [":ga 1.2", "Anders dan besloten.", ".", ":ga 1.3", "Ook anders.", ".", ":stop"]
    let run = year.folder.run(
      "invullen",
      year.path,
      "--onderdeel",
      "scan",
      input: lines.map { $0 + "\n" }.joined()
    )
    #expect(run.errors.components(separatedBy: "Gewijzigd na het besluit").count == 2, "\(run.errors)")
    #expect(year.warnings.count == 2)
  }
}
