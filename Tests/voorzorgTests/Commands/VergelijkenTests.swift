import Testing
import VoorzorgCore

@testable import voorzorg

struct VergelijkenTests {
  private static let march = "\(Fixtures.folder)/vergelijken/maart.voorzorg.json"
  private static let october = "\(Fixtures.folder)/vergelijken/oktober.voorzorg.json"

  @Test func markdownComesOnStandardOutputAndTheOrderMakesNoDifference() throws {
    let folder = try TestFolder()
    let run = folder.run("vergelijken", Self.march, Self.october)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("\n## Samenvatting\n"))
    let turned = folder.run("vergelijken", Self.october, Self.march)
    #expect(turned.errors.hasPrefix("Let op: De dossiers zijn in volgorde van peildatum gezet"))
    #expect(turned.output == run.output)
  }

  @Test(arguments: [
    ("markdown", "---\npagetitle"), ("html", "<!DOCTYPE html>"), ("json", "{\n  \"formaat\""),
  ])
  func everyFormatGoesToAFileThatIsNotReplacedUnasked(format: String, start: String) throws {
    let folder = try TestFolder()
    let path = folder.file("uit/v")
    let arguments = ["vergelijken", Self.march, Self.october, "--formaat", format, "-o", path]
    let run = folder.run(arguments)
    #expect(run.code == 0)
    #expect(run.errors == "\(path): gemaakt.\n")
    #expect(try folder.text("uit/v").hasPrefix(start))
    #expect(folder.run(arguments).code == 4)
    #expect(folder.run(arguments + ["--overschrijven"]).code == 0)
  }

  @Test func oneDossierIsNoComparison() throws {
    for arguments in [[Self.march], [Self.march, Self.march]] {
      let run = try TestFolder().run(["vergelijken"] + arguments)
      #expect(run.code == 2)
      #expect(run.errors == "voorzorg: vergelijken: geef twee of meer verschillende dossiers\n")
    }
  }

  @Test func anotherMunicipalityIsRefusedUnlessAskedFor() throws {
    let folder = try TestFolder()
    let others = ["vergelijken", Self.march, Fixtures.valid("oktober")]
    let refused = folder.run(others)
    #expect(refused.code == 2)
    #expect(refused.output.isEmpty)
    #expect(
      refused.errors
        == "voorzorg: vergelijken: Voorbeeldstad (GM0000) en Utrechtse Heuvelrug (GM1581) zijn niet dezelfde; "
        + "met --andere-gemeente zet u ze toch naast elkaar\n"
    )
    let run = folder.run(others + ["--andere-gemeente"])
    #expect(run.code == 0)
    #expect(run.output.contains("het zegt niet wie verder is"))
    #expect(folder.run(others + [Self.october, "--andere-gemeente"]).code == 2)
  }

  @Test func askingForAnotherMunicipalityWhereThereIsNoneIsSaid() throws {
    let run = try TestFolder().run("vergelijken", Self.march, Self.october, "--andere-gemeente")
    #expect(run.code == 0)
    #expect(
      run.errors
        == "Let op: --andere-gemeente is niet nodig: de dossiers zijn van één gemeente of regio.\n"
    )
  }

  @Test func aBrokenFileIsToldAndTheOthersAreCompared() throws {
    let folder = try TestFolder()
    try folder.write("{", to: "stuk.voorzorg.json")
    let broken = folder.file("stuk.voorzorg.json")
    let alone = folder.run("vergelijken", Self.march, broken)
    #expect(alone.code == 3)
    #expect(alone.output.isEmpty)
    #expect(alone.errors.hasPrefix("\(broken): "))
    let others = folder.run("vergelijken", Self.march, broken, Self.october)
    #expect(others.code == 3)
    #expect(others.output.contains("## Samenvatting"))
  }

  @Test func aFolderOrAListStandsForItsDossiers() throws {
    let folder = try TestFolder()
    let named = folder.run("vergelijken", Self.march, Self.october)
    let walked = folder.run("vergelijken", "\(Fixtures.folder)/vergelijken")
    let listed = folder.run(
      ["vergelijken", "--bestandenlijst", "-"],
      input: "\(Self.march)\n\(Self.october)\n"
    )
    #expect(walked.output == named.output)
    #expect(listed.output == named.output)
  }

  @Test func aComparisonNeverReplacesADossier() throws {
    let folder = try TestFolder()
    for (name, path) in [("m", Self.march), ("o", Self.october)] {
      try folder.write(String(decoding: Files.read(path), as: UTF8.self), to: name)
    }
    let run = folder.run(
      "vergelijken",
      folder.file("m"),
      folder.file("o"),
      "-o",
      folder.file("o"),
      "--overschrijven"
    )
    #expect(run.code == 4)
    #expect(try folder.bytes("o") == Files.read(Self.october))
  }
}
