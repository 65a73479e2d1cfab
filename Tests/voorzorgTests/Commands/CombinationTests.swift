import Testing
import VoorzorgCore

@testable import voorzorg

/// An option either changes what is made or is refused: nobody should think that it did something.
struct CombinationTests {
  @Test(arguments: [
    ["rapport", "--voorbeeld"], ["formulier", "--leeg"], ["vergelijken", "a", "b"],
  ])
  func replacingIsRefusedWhereNoFileIsWritten(command: [String]) throws {
    let folder = try TestFolder()
    let run = folder.run(command + ["--overschrijven"])
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("--overschrijven hoort bij -o"))
  }

  @Test(arguments: Lezer.allCases)
  func aDayChangesTheDocumentOfAReaderOrIsRefused(reader: Lezer) throws {
    let folder = try TestFolder()
    let arguments = ["rapport", "--voorbeeld", "--lezer", reader.rawValue]
    let without = folder.run(arguments)
    let with = folder.run(arguments + ["--vandaag", "2027-01-01"])
    if with.code == 0 {
      #expect(with.output != without.output)
    } else {
      #expect(with.code == 2)
      #expect(with.errors.contains("--vandaag gaat niet samen met --lezer \(reader.rawValue)"))
    }
  }

  @Test(arguments: [
    ["--ondanks-fouten"], ["--vandaag", "2026-06-09"],
    ["--herstel", "1", "--kenmerk", "Z-1", "--ondanks-fouten"],
    ["--verwijder", "1", "--vandaag", "2026-06-09"],
  ])
  func whatSaysHowADecisionIsRecordedNeedsOne(options: [String]) throws {
    let folder = try TestFolder()
    folder.run("nieuw", "--gemeente", "urk", folder.file("urk.voorzorg.json"))
    let run = folder.run(["besluit", folder.file("urk.voorzorg.json")] + options)
    #expect(run.code == 2)
    #expect(run.errors.contains("hoort bij een"))
  }

  @Test(arguments: ["ics", "docx", "pdf"], ["gisteren", "-5", "99999999999999999999"])
  func aMomentThatIsNoneIsRefusedBeforeAnythingIsMade(format: String, moment: String) throws {
    let folder = try TestFolder()
    let run = folder.run(
      ["rapport", "--voorbeeld", "--formaat", format, "-o", folder.file("uit")],
      environment: ["SOURCE_DATE_EPOCH": moment]
    )
    #expect(run.code == 2)
    #expect(run.errors.contains("SOURCE_DATE_EPOCH is '\(moment)'"))
    #expect(folder.names == [])
  }

  @Test func aPlanWithoutAnyoneInItGivesNoCalendarsAndSaysWhy() throws {
    let folder = try TestFolder()
    folder.run("nieuw", "--gemeente", "urk", folder.file("urk.voorzorg.json"))
    let arguments = ["rapport", folder.file("urk.voorzorg.json"), "--formaat", "ics"]
    let each = folder.run(arguments + ["--per-persoon", "--uitvoermap", folder.file("uit")])
    #expect(each.errors.contains("urk.voorzorg.json: er is geen agenda gemaakt, want het plan"))
    #expect(each.errors.hasSuffix("0 rapporten gemaakt, 0 mislukt.\n"))
    let whole = folder.run(arguments + ["--uitvoermap", folder.file("uit")])
    #expect(whole.errors.contains("urk.voorzorg.json: Let op: de agenda is leeg"))
    #expect(whole.errors.hasSuffix("1 rapport gemaakt, 0 mislukt.\n"))
  }
}
