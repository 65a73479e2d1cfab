import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

/// `rapport --sjabloon`: the house style of somebody's own.
struct RapportTemplateTests {
  private let folder: TestFolder
  private let pandoc: String

  init() throws {
    folder = try TestFolder()
    pandoc = try StandIn.make("pandoc", in: folder, #"echo "$*" > "$0.arguments"; cat >/dev/null; printf PK"#)
  }

  private func run(_ format: String, with template: String) -> TestRun {
    folder.run(
      "rapport",
      "--voorbeeld",
      "--formaat",
      format,
      "--pandoc",
      pandoc,
      "--sjabloon",
      folder.file(template),
      "-o",
      folder.file("uit")
    )
  }

  @Test(arguments: ["docx", "odt"])
  func theLookIsTakenFromTheTemplate(format: String) throws {
    let name = "huisstijl \(format)"
    try Files.writeReport(OfficeReport.reference(format), to: folder.file(name), overwriting: false)
    #expect(run(format, with: name).code == 0)
    #expect(try folder.text("pandoc.sh.arguments").hasSuffix("--reference-doc=\(folder.file(name))\n"))
  }

  @Test func aTemplateOfTheOtherFormatIsRefused() throws {
    try Files.writeReport(OfficeReport.reference("odt"), to: folder.file("huis.odt"), overwriting: false)
    let run = run("docx", with: "huis.odt")
    #expect(run.code == 3)
    #expect(
      run.errors
        == "voorzorg: \(folder.file("huis.odt")): dit is een ODT-bestand; voor --formaat docx is als sjabloon een "
        + ".docx-bestand nodig\n"
    )
    #expect(!folder.names.contains("uit"))
  }

  @Test func aTemplateThatIsNoDocumentIsRefused() throws {
    try folder.write("PK\u{3}\u{4} een werkblad", to: "werkblad.xlsx")
    for name in ["pandoc.sh", "werkblad.xlsx"] {
      let run = run("docx", with: name)
      #expect(run.code == 3)
      #expect(run.errors.contains("dit is geen Word- of ODT-bestand"), "\(name)")
    }
  }

  @Test func aTemplateThatIsNotThereIsTold() {
    let run = run("odt", with: "weg.odt")
    #expect(run.code == 3)
    #expect(run.errors.hasPrefix(folder.file("weg.odt")))
  }
}
