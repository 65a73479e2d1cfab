import Testing
import VoorzorgCore

@testable import voorzorg

struct RapportTests {
  @Test func aBatchOf342WithThreeBrokenMakes339ReportsAndThreeLines() throws {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("in"))
    let example = Example.bytes
    for number in 0..<342 {
      let bytes = [17, 170, 341].contains(number) ? Array(example.prefix(5000 + number)) : example
      try Files.writeReport(bytes, to: folder.file("in/g\(number).voorzorg.json"), overwriting: false)
    }
    let run = folder.run("rapport", folder.file("in"), "--uitvoermap", folder.file("uit"), cores: 4)
    let lines = run.errors.split(separator: "\n")
    #expect(run.code == 3)
    #expect(lines.count == 4, "\(run.errors)")
    #expect(lines.last == "339 rapporten gemaakt, 3 mislukt.")
    #expect(
      ["g170", "g17", "g341"].allSatisfy { name in lines.contains { $0.contains("/\(name).voorzorg.json: ") }
      }
    )
    let made = try TestFolderListing.names(in: folder.file("uit"))
    #expect(made.count == 339)
    #expect(made.allSatisfy { $0.hasSuffix(".md") })
  }

  @Test func anExistingReportIsReplacedOnlyWhenAsked() throws {
    let folder = try TestFolder()
    let report = folder.file("r.md")
    try folder.write("van mij", to: "r.md")
    #expect(folder.run("rapport", "--voorbeeld", "-o", report).code == 4)
    #expect(try folder.text("r.md") == "van mij")
    #expect(folder.run("rapport", "--voorbeeld", "-o", report, "--overschrijven").code == 0)
    #expect(try folder.text("r.md").hasPrefix("---\npagetitle:"))
    #expect(folder.names == ["r.md"])
  }

  @Test func theSameDossierGivesTheSameBytesOnAnyNumberOfCores() throws {
    let folder = try TestFolder()
    let one = folder.run("rapport", "--voorbeeld", cores: 1)
    let four = folder.run("rapport", "--voorbeeld", cores: 4)
    #expect(one.output == four.output)
  }

  @Test(arguments: ["samenvatting", "scan", "plan", "alles"])
  func eachPartIsAReportByItself(part: String) throws {
    let run = try TestFolder().run("rapport", "--voorbeeld", "--onderdeel", part)
    #expect(run.code == 0)
    #expect(run.output.contains("## Samenvatting") == ["samenvatting", "alles"].contains(part))
    #expect(run.output.contains("## Voorzorgscan\n") == ["scan", "alles"].contains(part))
    #expect(run.output.contains("## Implementatieplan\n") == ["plan", "alles"].contains(part))
  }

  @Test func severalDossiersNeedAFolder() throws {
    let run = try TestFolder().run("rapport", Fixtures.valid("maart"), Fixtures.valid("oktober"))
    #expect(run.code == 2)
    #expect(run.errors.contains("--uitvoermap"))
  }

  @Test func twoDossiersOfOneNameDoNotOverwriteEachOther() throws {
    let folder = try TestFolder()
    for inner in ["a", "b"] {
      try Files.makeFolder(folder.file(inner))
      try Files.writeReport(Example.bytes, to: folder.file("\(inner)/x.voorzorg.json"), overwriting: false)
    }
    let run = folder.run(
      "rapport",
      folder.file("a/x.voorzorg.json"),
      folder.file("b/x.voorzorg.json"),
      "--uitvoermap",
      folder.file("uit")
    )
    #expect(run.code == 4)
    #expect(try TestFolderListing.names(in: folder.file("uit")).isEmpty)
    let nested = folder.run("rapport", folder.path, "--uitvoermap", folder.file("uit2"))
    #expect(nested.code == 0, "\(nested.errors)")
    #expect(try folder.text("uit2/a/x.md") == folder.text("uit2/b/x.md"))
  }

  @Test func namesComeFromAListAsWell() throws {
    let folder = try TestFolder()
    let list = [Fixtures.valid("maart"), Fixtures.valid("oktober")].joined(separator: "\n")
    let run = folder.run("voortgang", "--bestandenlijst", "-", "--json", input: list)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.components(separatedBy: "\"bestand\"").count == 3)
  }

  @Test func aDossierComesFromStandardInput() throws {
    let text = String(decoding: Example.bytes, as: UTF8.self)
    let piped = try TestFolder().run("rapport", "-", input: text)
    let named = try TestFolder().run("rapport", "--voorbeeld")
    #expect(piped.output == named.output)
  }
}
