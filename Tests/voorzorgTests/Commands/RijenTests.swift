import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

struct RijenTests {
  private func folder(with names: [String]) throws -> TestFolder {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("in"))
    let example = try String(contentsOfFile: Fixtures.valid("alleen-scan-en-plan"), encoding: .utf8)
    for name in names {
      try folder.write(name == "kapot" ? "{" : example, to: "in/\(name).voorzorg.json")
    }
    return folder
  }

  @Test func manyDossiersGoIntoOneFileInTheirOrderWithTheNamesOnce() throws {
    let names = (0..<40).map { "g\($0 + 10)" }
    let folder = try folder(with: names + ["kapot"])
    let path = folder.file("uit.csv")
    let run = folder.run("rapport", folder.file("in"), "--formaat", "csv", "-o", path, cores: 4)
    #expect(run.code == 3)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 3, "\(run.errors)")
    #expect(lines.first?.contains("kapot.voorzorg.json: ") == true)
    #expect(lines.dropFirst().first == "40 dossiers gelezen, 1 mislukt.")
    #expect(lines.last == "\(path): gemaakt.")
    let text = try folder.text("uit.csv")
    #expect(text.hasPrefix("\u{FEFF}bestand;soort_dossier;gemeente;"))
    #expect(text.components(separatedBy: "bestand;soort_dossier").count == 2)
    var order: [String] = []
    for line in text.components(separatedBy: "\r\n").dropFirst() where line.hasPrefix("\"g") {
      let name = String(line.dropFirst().prefix(3))
      if order.last != name { order.append(name) }
    }
    #expect(order == names)
    #expect(folder.names == ["in", "uit.csv"])
  }

  @Test func theSameRowsComeOnTheScreenOnAnyNumberOfCores() throws {
    let folder = try folder(with: (0..<20).map { "g\($0)" })
    let arguments = ["rapport", folder.file("in"), "--formaat", "jsonl", "--tabel", "planregels"]
    let one = folder.run(arguments, cores: 1)
    #expect(one.code == 0)
    #expect(one.output.split(separator: "\n").count >= 20)
    #expect(folder.run(arguments, cores: 4).output == one.output)
  }

  @Test func aFolderGetsThreeFilesForADossier() throws {
    let folder = try folder(with: ["utrecht", "zeist"])
    let run = folder.run(
      "rapport",
      folder.file("in"),
      "--formaat",
      "jsonl",
      "--uitvoermap",
      folder.file("uit")
    )
    #expect(run.code == 0)
    let tables = ["antwoorden", "indicatoren", "planregels"]
    let wanted = ["utrecht", "zeist"].flatMap { name in tables.map { "\(name).\($0).jsonl" } }
    #expect(try TestFolderListing.names(in: folder.file("uit")) == wanted)
    let one = folder.run(
      "rapport",
      "--voorbeeld",
      "--formaat",
      "csv",
      "--tabel",
      "planregels",
      "--uitvoermap",
      folder.file("een")
    )
    #expect(one.code == 0)
    #expect(try TestFolderListing.names(in: folder.file("een")) == ["voorbeeld.planregels.csv"])
  }

  @Test func nothingIsWrittenWhenNoDossierCanBeRead() throws {
    let folder = try folder(with: ["kapot"])
    let run = folder.run("rapport", folder.file("in"), "--formaat", "csv", "-o", folder.file("uit.csv"))
    #expect(run.code == 3)
    #expect(folder.names == ["in"])
  }

  @Test func aFileThatIsThereIsReplacedOnlyWhenAskedAndADossierNever() throws {
    let folder = try TestFolder()
    try folder.write("van mij", to: "uit.csv")
    let arguments = ["rapport", "--voorbeeld", "--formaat", "csv", "-o", folder.file("uit.csv")]
    #expect(folder.run(arguments).code == 4)
    #expect(try folder.text("uit.csv") == "van mij")
    #expect(folder.run(arguments + ["--overschrijven"]).code == 0)
    #expect(try folder.text("uit.csv").hasPrefix("\u{FEFF}bestand;"))
    let dossier = folder.file("x.voorzorg.json")
    #expect(
      folder.run("rapport", "--voorbeeld", "--formaat", "csv", "-o", dossier, "--overschrijven").code == 4
    )
    #expect(folder.names == ["uit.csv"])
  }

  @Test(
    arguments: [
      (["--tabel", "planregels"], "--tabel gaat alleen samen met --formaat csv of jsonl"),
      (
        ["--formaat", "csv", "--onderdeel", "plan-van-aanpak"], "--onderdeel plan-van-aanpak gaat niet samen"
      ),
      (
        ["--formaat", "jsonl", "--onderdeel", "scan", "--tabel", "indicatoren"],
        "alleen samen met --tabel antwoorden"
      ),
      (["--formaat", "csv", "--lezer", "raad"], "--lezer raad gaat niet samen met --formaat csv"),
      (["--formaat", "csv", "--vandaag", "2026-01-01"], "--vandaag gaat niet samen met --formaat csv"),
    ]
  )
  func optionsThatMakeNoSenseTogetherAreRefused(options: [String], message: String) throws {
    let run = try TestFolder().run(["rapport", "--voorbeeld"] + options)
    #expect(run.code == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func aPartGivesTheQuestionsOfThatPart() throws {
    let run = try TestFolder().run("rapport", "--voorbeeld", "--formaat", "jsonl", "--onderdeel", "scan")
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count >= 12 * 4)
    #expect(lines.allSatisfy { $0.contains(#""onderdeel":"scan""#) })
  }
}
