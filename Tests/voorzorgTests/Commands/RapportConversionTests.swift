import Foundation
import TestSupport
import Testing
import VoorzorgCore

@testable import voorzorg

/// `rapport` in formats that other programs make, with programs that behave as these might.
struct RapportConversionTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  /// Notes what it is given and writes the beginning of a document.
  private let noting = """
    echo "$*" > "$0.arguments"; cat > "$0.input"; echo "$SOURCE_DATE_EPOCH" > "$0.epoch"; printf PK
    """

  private func pandoc(_ lines: String) throws -> [String] {
    ["--formaat", "docx", "--pandoc", try StandIn.make("pandoc", in: folder, lines)]
  }

  private func example(_ options: [String], environment: [String: String] = [:]) -> TestRun {
    folder.run(["rapport", "--voorbeeld", "-o", folder.file("uit")] + options, environment: environment)
  }

  @Test func pandocGetsTheReportAndALookThatIsGoneAfterwards() throws {
    #expect(try example(pandoc(noting)).code == 0)
    #expect(try folder.text("uit") == "PK")
    #expect(try folder.text("pandoc.sh.input").hasPrefix("<!DOCTYPE html>\n<html lang=\"nl-NL\">"))
    let arguments = try folder.text("pandoc.sh.arguments").split(whereSeparator: \.isWhitespace)
    #expect(arguments.prefix(3) == ["--from=html", "--to=docx", "--output=-"])
    let look = try #require(arguments.last?.split(separator: "=").last)
    #expect(look.hasSuffix("/opmaak.docx"))
    #expect(!FileManager.default.fileExists(atPath: Files.folder(of: String(look))))
  }

  @Test func theMomentIsThatOfTheDossierUnlessTheUserSaysOtherwise() throws {
    let options = try pandoc(noting) + ["--overschrijven"]
    #expect(example(options).code == 0)
    // 12 March 2026, the day that the example is about.
    #expect(try folder.text("pandoc.sh.epoch") == "1773273600\n")
    #expect(example(options, environment: ["SOURCE_DATE_EPOCH": "86400"]).code == 0)
    #expect(try folder.text("pandoc.sh.epoch") == "86400\n")
  }

  @Test func aDossierWithoutADayHasTheFirstMomentOfArchives() throws {
    folder.run("nieuw", "--gemeente", "urk", folder.file("urk.voorzorg.json"))
    folder.run("beantwoorden", folder.file("urk.voorzorg.json"), "peildatum=")
    let run = try folder.run(
      ["rapport", folder.file("urk.voorzorg.json"), "-o", folder.file("uit")] + pandoc(noting)
    )
    #expect(run.code == 0, "\(run.errors)")
    #expect(try folder.text("pandoc.sh.epoch") == "315532800\n")
  }

  @Test func aFailureIsOneLineAndLeavesNoFile() throws {
    let run = try example(pandoc("cat >/dev/null; echo mislukt >&2; exit 7"))
    #expect(run.code == 3)
    #expect(
      run.errors
        == "voorbeeld.voorzorg.json: pandoc kan het document niet omzetten (code 7); pandoc zegt: 'mislukt'\n"
    )
    #expect(folder.names == ["pandoc", "pandoc.sh"])
  }

  @Test func aProgramThatSaysNothingMadeNothing() throws {
    let run = try example(pandoc("cat >/dev/null"))
    #expect(run.code == 3)
    #expect(run.errors.contains("pandoc gaf geen docx-bestand terug"))
  }

  @Test func aProgramThatHangsIsStoppedAfterTheTimeGiven() throws {
    let run = try example(pandoc("exec sleep 1000") + ["--tijdslimiet", "1"])
    #expect(run.code == 3)
    #expect(run.errors.contains("pandoc was na 1 seconde nog niet klaar en is gestopt; geef het meer tijd"))
  }

  @Test func aMissingProgramIsToldOnceForAllDossiers() throws {
    for name in ["a", "b"] {
      try Files.writeReport(Example.bytes, to: folder.file("\(name).voorzorg.json"), overwriting: false)
    }
    let run = folder.run(
      ["rapport", folder.path, "--formaat", "pdf", "--uitvoermap", folder.file("uit")],
      environment: ["PATH": "/bestaat-niet"]
    )
    #expect(run.code == 3)
    #expect(run.errors.hasPrefix("voorzorg: hiervoor is WeasyPrint (versie 66 of nieuwer) nodig"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!folder.names.contains("uit"))
  }

  @Test func inABatchOneFailureStopsNothing() throws {
    for name in ["a", "b", "c"] {
      let path = folder.file("in/\(name).voorzorg.json")
      try Files.makeFolder(folder.file("in"))
      folder.run("nieuw", "--gemeente", name == "b" ? "urk" : "ede", path)
    }
    let options = try pandoc("if grep -q Urk; then exit 9; fi; printf PK")
    let run = folder.run(["rapport", folder.file("in"), "--uitvoermap", folder.file("uit")] + options)
    #expect(run.code == 3)
    #expect(run.errors.contains("/b.voorzorg.json: pandoc kan het document niet omzetten (code 9)\n"))
    #expect(run.errors.hasSuffix("2 rapporten gemaakt, 1 mislukt.\n"))
    #expect(try TestFolderListing.names(in: folder.file("uit")) == ["a.docx", "c.docx"])
  }

  @Test(arguments: [
    ["--formaat", "html", "--pandoc", "x"], ["--sjabloon", "x.docx"],
    ["--formaat", "docx", "--weasyprint", "x"], ["--tijdslimiet", "5"],
    ["--formaat", "docx", "--tijdslimiet", "0"],
  ])
  func anOptionThatDoesNotGoWithTheFormatIsRefused(options: [String]) {
    #expect(example(options).code == 2)
    #expect(folder.names == [])
  }
}
