import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

struct RapportTests {
  @Test func aBatchOf342WithThreeBrokenMakes339ReportsAndThreeLines() throws {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("in"))
    let example = Array(try Data(contentsOf: URL(fileURLWithPath: Fixtures.valid("alleen-scan-en-plan"))))
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

  @Test func theRegionHasAnExampleOfItsOwn() throws {
    let folder = try TestFolder()
    let run = folder.run("rapport", "--voorbeeld-regio", "--uitvoermap", folder.file("uit"))
    #expect(run.code == 0)
    #expect(try TestFolderListing.names(in: folder.file("uit")) == ["voorbeeld-regio.md"])
    #expect(try folder.text("uit/voorbeeld-regio.md").contains("Schetsveen"))
    #expect(folder.run("rapport", "--voorbeeld", "--voorbeeld-regio").code == 2)
    #expect(
      folder.run("rapport", "--voorbeeld-regio", "x.voorzorg.json").errors.contains("--voorbeeld-regio")
    )
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

  @Test(arguments: ["x", "./x", "link", "../x"])
  func aReportNeverReplacesItsDossier(target: String) throws {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("in"))
    try Files.writeReport(Example.bytes, to: folder.file("in/x"), overwriting: false)
    try FileManager.default.createSymbolicLink(atPath: folder.file("in/link"), withDestinationPath: "x")
    try FileManager.default.createSymbolicLink(atPath: folder.file("x"), withDestinationPath: "in/x")
    let path = folder.file("in/\(target)")
    let run = folder.run("rapport", folder.file("in/x"), "-o", path, "--overschrijven")
    #expect(run.code == 4)
    #expect(run.errors == "\(path): is de naam van een dossier; kies voor het rapport een andere naam\n")
    #expect(try folder.bytes("in/x") == Example.bytes)
  }

  @Test(arguments: [[], ["--overschrijven"]])
  func noReportGetsTheNameOfADossier(flags: [String]) throws {
    let folder = try TestFolder()
    let path = folder.file("ander.voorzorg.json")
    #expect(folder.run(["rapport", "--voorbeeld", "-o", path] + flags).code == 4)
    #expect(folder.names == [])
    try folder.write("van een ander", to: "ander.voorzorg.json")
    #expect(folder.run(["rapport", "--voorbeeld", "-o", path] + flags).code == 4)
    #expect(try folder.text("ander.voorzorg.json") == "van een ander")
  }

  @Test func aBatchDoesNotReplaceADossierEither() throws {
    let folder = try TestFolder()
    for name in ["a.voorzorg.json", "a.md", "b.voorzorg.json"] {
      try Files.writeReport(Example.bytes, to: folder.file(name), overwriting: false)
    }
    let inputs = ["a.voorzorg.json", "a.md", "b.voorzorg.json"].map(folder.file)
    let run = folder.run(["rapport"] + inputs + ["--uitvoermap", folder.path, "--overschrijven"])
    #expect(run.code == 4)
    #expect(run.errors.hasSuffix("2 rapporten gemaakt, 1 mislukt.\n"), "\(run.errors)")
    #expect(try folder.bytes("a.md") == Example.bytes)
  }

  @Test(arguments: [[], ["--overschrijven"]])
  func aDeviceTakesAReport(flags: [String]) throws {
    #expect(try TestFolder().run(["rapport", "--voorbeeld", "-o", "/dev/null"] + flags).code == 0)
    let run = try TestFolder().run(["rapport", "--voorbeeld", "-o", "/dev/stdout"] + flags)
    #expect(try run.output == TestFolder().run("rapport", "--voorbeeld").output)
  }

  @Test(arguments: ["rapport", "controleren", "voortgang"])
  func aFolderWithoutDossiersIsTold(command: String) throws {
    let folder = try TestFolder()
    let run = folder.run(command, folder.path)
    #expect(run.code == 3)
    #expect(run.errors == "voorzorg: geen dossiers gevonden in \(folder.path)\n")
    #expect(run.output.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["rapport", "controleren", "voortgang"])
  func aPipeWithTheNameOfADossierStopsNothing(command: String) throws {
    let folder = try TestFolder()
    try Files.writeReport(Example.bytes, to: folder.file("a.voorzorg.json"), overwriting: false)
    mkfifo(folder.file("p.voorzorg.json"), 0o600)
    let target = command == "rapport" ? ["--uitvoermap", folder.file("uit")] : []
    let run = folder.run([command, folder.path] + target)
    #expect(run.code == 3)
    let pipe = folder.file("p.voorzorg.json")
    #expect(run.errors.contains("\(pipe): kan niet worden gelezen: het is geen gewoon bestand\n"))
    #expect(command != "rapport" || folder.names.contains("uit"))
  }

  @Test(
    .enabled(if: geteuid() != 0, "root may read everything"),
    arguments: ["rapport", "controleren", "voortgang"]
  )
  func aFolderThatCannotBeReadStopsNothing(command: String) throws {
    let folder = try TestFolder()
    try Files.makeFolder(folder.file("dicht"))
    try Files.writeReport(Example.bytes, to: folder.file("a.voorzorg.json"), overwriting: false)
    chmod(folder.file("dicht"), 0)
    let run = folder.run(command, folder.path)
    #expect(run.code == 3)
    #expect(
      run.errors.hasPrefix("\(folder.file("dicht")): kan niet worden gelezen: u hebt geen toestemming\n")
    )
    #expect(!run.output.isEmpty || command == "controleren")
  }

  @Test func whatIsNamedTwiceIsUsedOnce() throws {
    let folder = try TestFolder()
    let path = folder.file("x.voorzorg.json")
    try Files.writeReport(Example.bytes, to: path, overwriting: false)
    let run = folder.run("rapport", path, path, "--uitvoermap", folder.file("uit"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors == "1 rapport gemaakt, 0 mislukt.\n")
    let both = folder.run("voortgang", "--json", folder.path, folder.path + "/")
    #expect(both.output.components(separatedBy: "\"bestand\"").count == 2)
  }
}
