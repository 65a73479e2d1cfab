import Testing
import VoorzorgCore

@testable import voorzorg

struct NieuwTests {
  @Test(arguments: [
    (["--gemeente", "UTRECHT"], "Utrecht", "GM0344"), (["--gemeente", "den haag"], "Den Haag", "GM0518"),
    (["--gemeente", "'s-gravenhage"], "'s-Gravenhage", "GM0518"),
    (["--code", "gm1900"], "Súdwest-Fryslân", "GM1900"),
    (["--gemeente", "sudwest-fryslan"], "Súdwest-Fryslân", "GM1900"),
    (["--gemeente", "bergen", "--code", "GM0893"], "Bergen (L.)", "GM0893"),
    (["--gemeente", "Den Bosch"], "Den Bosch", "GM0796"),
  ])
  func nameAndCodeCompleteEachOther(arguments: [String], name: String, code: String) throws {
    let folder = try TestFolder()
    let run = folder.run(["nieuw"] + arguments + [folder.file("a.voorzorg.json")])
    #expect(run.code == 0, "\(run.errors)")
    let text = try folder.text("a.voorzorg.json")
    #expect(text.contains("\"naam\": \"\(name)\""))
    #expect(text.contains("\"code\": \"\(code)\""))
  }

  @Test func anUnknownMunicipalityIsAWarningAndNoRefusal() throws {
    let folder = try TestFolder()
    let run = folder.run("nieuw", "--gemeente", "Utrect", folder.file("a.voorzorg.json"))
    #expect(run.code == 0)
    #expect(run.errors.contains("'Utrect' staat niet in de lijst"))
    #expect(run.errors.contains("Bedoelt u 'Utrecht'?"))
  }

  @Test func aNameThatTwoMunicipalitiesHaveAsksForTheCode() throws {
    let folder = try TestFolder()
    let run = folder.run("nieuw", "--gemeente", "Bergen", folder.file("a.voorzorg.json"))
    #expect(run.code == 2)
    #expect(run.errors.contains("--code GM0893") && run.errors.contains("--code GM0373"))
    #expect(folder.names.isEmpty)
  }

  @Test func anExistingDossierIsNeverReplaced() throws {
    let folder = try TestFolder()
    try folder.write("van mij", to: "a.voorzorg.json")
    let run = folder.run("nieuw", "--gemeente", "Urk", folder.file("a.voorzorg.json"))
    #expect(run.code == 4)
    #expect(try folder.text("a.voorzorg.json") == "van mij")
  }

  @Test func withoutMunicipalityTheCommandLineIsWrong() throws {
    let run = try TestFolder().run("nieuw")
    #expect(run.code == 2)
    #expect(run.errors.contains("--gemeente"))
  }

  @Test func aNextRoundTakesOverHeadScanAndUnfinishedPriorities() throws {
    let folder = try TestFolder()
    let next = folder.file("2027.voorzorg.json")
    let run = folder.run(
      "nieuw",
      "--vervolg",
      Fixtures.valid("oktober"),
      "--peildatum",
      "2027-03-01",
      next
    )
    #expect(run.code == 0, "\(run.errors)")
    let instrument = try Instrument.load()
    let (old, new) = try (
      Dossiers.read(Fixtures.valid("oktober"), instrument: instrument),
      Dossiers.read(next, instrument: instrument)
    )
    let plan = instrument.plan
    let unfinished = old.priorities(instrument).filter { $0[plan.datumGereed] == nil }
    #expect(!unfinished.isEmpty && unfinished.count < old.priorities(instrument).count)
    #expect(new.priorities(instrument).map(\.id) == unfinished.map(\.id))
    #expect(new.priorities(instrument).allSatisfy { $0[plan.akkoord] == nil })
    #expect(new.status(instrument) == .concept)
    #expect(new.record[instrument.head.peildatum] == Day(iso: "2027-03-01"))
    for slots in instrument.scan { #expect(new.record[slots.aanbod] == old.record[slots.aanbod]) }
  }

  @Test func aNextRoundOfAnotherMunicipalityIsRefused() throws {
    let folder = try TestFolder()
    let run = folder.run(
      "nieuw",
      "--vervolg",
      Fixtures.valid("oktober"),
      "--gemeente",
      "Urk",
      folder.file("a.voorzorg.json")
    )
    #expect(run.code == 2)
    #expect(run.errors.contains("Utrechtse Heuvelrug"))
  }
}
