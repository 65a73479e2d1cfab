import Foundation
import TestSupport
import Testing
import VoorzorgCore

@testable import voorzorg

struct SjabloonTests {
  /// The example template that the documentation offers.
  private static let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../docs/sjablonen/adviesnota.md").standardized.path

  @Test func aTemplateGivesEachReportItsLayout() throws {
    let folder = try TestFolder()
    try folder.write("Nota over {{naam}}\n", to: "nota.md")
    let run = folder.run("rapport", "--voorbeeld", "--sjabloon-md", folder.file("nota.md"))
    #expect(run.code == 0)
    #expect(run.output == "Nota over Voorbeeldstad\n")
    let examples = Fixtures.folder + "/geldig"
    let batch = folder.run(
      "rapport",
      examples,
      "--sjabloon-md",
      folder.file("nota.md"),
      "--uitvoermap",
      folder.file("uit")
    )
    #expect(batch.code == 0, "\(batch.errors)")
    let names = try TestFolderListing.names(in: folder.file("uit")).filter { $0.hasSuffix(".md") }
    #expect(names.count > 1)
    for name in names { #expect(try folder.text("uit/\(name)").hasPrefix("Nota over ")) }
  }

  @Test func faultsAreToldWithTheirPlaceAndNothingIsMade() throws {
    let folder = try TestFolder()
    try folder.write("# Nota\n\nVoor {{gemente.naam}}\n{{open\n", to: "nota.md")
    let path = folder.file("nota.md")
    let run = folder.run("rapport", "--voorbeeld", "--sjabloon-md", path, "-o", folder.file("uit.md"))
    #expect(run.code == 3)
    #expect(
      run.errors.split(separator: "\n").map(String.init) == [
        "\(path):3:6: fout: er is geen plaats met de naam 'gemente.naam'",
        "  voorstel: bedoelde u '{{gemeente.naam}}'?",
        "\(path):4:1: fout: na '{{' staat op deze regel geen '}}'",
        #"  voorstel: sluit de plaats met '}}', of schrijf '\{{' als u gewoon twee accolades bedoelt"#,
        "voorzorg: \(path): 2 fouten in het sjabloon; er is niets gemaakt",
      ]
    )
    #expect(folder.names == ["nota.md"])
    #expect(folder.run("rapport", "--voorbeeld", "--sjabloon-md", folder.file("weg.md")).code == 3)
  }

  @Test(
    arguments: [
      (["--formaat", "json"], "--sjabloon-md gaat alleen samen met --formaat markdown, docx of odt"),
      (["--lezer", "inwoners"], "--sjabloon-md gaat niet samen met --lezer inwoners"),
      (["--onderdeel", "plan"], "--sjabloon-md gaat niet samen met --onderdeel"),
    ]
  )
  func aTemplateGoesWithTextsOnly(options: [String], message: String) throws {
    let run = try TestFolder().run(["rapport", "--voorbeeld", "--sjabloon-md", Self.example] + options)
    #expect(run.code == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: ["--voorbeeld", "--voorbeeld-regio"])
  func theExampleTemplateIsFilled(example: String) throws {
    let run = try TestFolder().run("rapport", example, "--sjabloon-md", Self.example)
    #expect(run.code == 0, "\(run.errors)")
    #expect(!run.output.contains("{{"))
    for heading in ["## Gevraagd besluit", "## Financiën", "# Bijlage: het implementatieplan"] {
      #expect(run.output.contains("\n\(heading)\n"))
    }
  }

  @Test(
    .enabled(if: ExternalTool.areExpected("pandoc"), "pandoc is not on the PATH"),
    arguments: ["docx", "odt"]
  )
  func aFilledTemplateBecomesADocument(format: String) throws {
    let folder = try TestFolder()
    try folder.write("# Nota\n\nVan {{naam}}.\n\n## Plan\n\n{{plan}}\n", to: "nota.md")
    let path = folder.file("nota.\(format)")
    let run = folder.run(
      ["rapport", "--voorbeeld", "--sjabloon-md", folder.file("nota.md"), "--formaat", format, "-o", path],
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
    )
    #expect(run.code == 0, "\(run.errors)")
    let text = String(decoding: try ExternalTool.run("pandoc", ["-t", "plain", path]), as: UTF8.self)
    for part in ["Nota", "Van Voorbeeldstad.", "Prioriteit 1: Outreach"] {
      #expect(text.contains("\n\(part)\n") || text.hasPrefix("\(part)\n"), "\(part)")
    }
  }

  @Test func everyPlaceIsExplained() throws {
    let run = try TestFolder().run("uitleg", "sjabloon")
    #expect(run.code == 0)
    let places = TemplatePlaces(try ReportBuilder(instrument: Instrument.load())).descriptions
    #expect(places.count > 40)
    for place in places { #expect(run.output.contains("{{\(place.name)}}"), "\(place.name)") }
  }
}
