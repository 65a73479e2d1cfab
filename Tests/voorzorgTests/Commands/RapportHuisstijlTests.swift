import Testing
import VoorzorgCore

@testable import voorzorg

struct RapportHuisstijlTests {
  private let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#

  @Test func aPageTakesColoursAndLogoOfTheHouse() throws {
    let folder = try TestFolder()
    try folder.write(svg, to: "logo.svg")
    try folder.write(
      ##"{"formaat": "voorzorg-huisstijl/1", "naam": "Proefstad", "logo": "logo.svg", "kleuren": {"accent": "#7a1f3d"}}"##,
      to: "stijl.json"
    )
    let run = folder.run(
      "rapport",
      "--voorbeeld",
      "--formaat",
      "html",
      "--huisstijl",
      folder.file("stijl.json")
    )
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("--accent:#7a1f3d"))
    #expect(run.output.contains(#"alt="Proefstad""#))
  }

  @Test func aStyleThatIsRefusedMakesNoReportAndTellsAllThatIsWrong() throws {
    let folder = try TestFolder()
    let path = folder.file("stijl.json")
    try folder.write(
      "{\"formaat\": \"voorzorg-huisstijl/1\",\n\"kleuren\": {\"accent\": \"#ff0\", \"x\": 1}}",
      to: "stijl.json"
    )
    try Files.makeFolder(folder.file("in"))
    try Files.writeReport(Example.bytes, to: folder.file("in/a.voorzorg.json"), overwriting: false)
    let run = folder.run(
      "rapport",
      folder.file("in"),
      "--formaat",
      "html",
      "--huisstijl",
      path,
      "--uitvoermap",
      folder.file("uit")
    )
    #expect(run.code == 3)
    #expect(run.errors.hasPrefix("\(path):2:23: fout H105: "))
    #expect(run.errors.contains("\(path):2:31: fout H102: "))
    #expect(!folder.names.contains("uit"))
  }

  @Test func aStyleThatIsNotThereIsTold() throws {
    let folder = try TestFolder()
    let run = folder.run(
      "rapport",
      "--voorbeeld",
      "--formaat",
      "html",
      "--huisstijl",
      folder.file("weg.json")
    )
    #expect(run.code == 3)
    #expect(run.errors.contains("weg.json: kan niet worden gelezen"))
  }

  @Test func aFormatWithoutColoursTakesNoStyle() throws {
    let run = try TestFolder().run("rapport", "--voorbeeld", "--huisstijl", "stijl.json")
    #expect(run.code == 2)
    #expect(run.errors.contains("--huisstijl hoort bij --formaat html"))
  }

  @Test func everyReportOfABatchHasTheLook() throws {
    let folder = try TestFolder()
    try folder.write(
      ##"{"formaat": "voorzorg-huisstijl/1", "kleuren": {"accent": "#7a1f3d"}}"##,
      to: "stijl.json"
    )
    for name in ["a", "b", "c"] {
      try Files.writeReport(Example.bytes, to: folder.file("\(name).voorzorg.json"), overwriting: false)
    }
    let run = folder.run(
      "rapport",
      folder.path,
      "--formaat",
      "html",
      "--huisstijl",
      folder.file("stijl.json"),
      "--uitvoermap",
      folder.file("uit")
    )
    #expect(run.code == 0, "\(run.errors)")
    for name in ["a", "b", "c"] { #expect(try folder.text("uit/\(name).html").contains("--accent:#7a1f3d")) }
  }
}
