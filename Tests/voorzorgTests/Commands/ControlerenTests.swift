import Testing
import VoorzorgCore

@testable import voorzorg

struct ControlerenTests {
  @Test func sevenFaultsAreToldWithPlaceAndTheFileIsLeftAlone() throws {
    let path = Fixtures.folder + "/zeven-fouten.voorzorg.json"
    let before = try Files.read(path)
    let run = try TestFolder().run("controleren", path)
    let faults = run.output.split(separator: "\n").filter { $0.contains(": fout V") }
    #expect(faults.count == 7, "\(run.output)")
    #expect(run.code == 3)
    #expect(try Files.read(path) == before)
  }

  @Test func faultsOfContentGiveOneAndStrictWarningsToo() throws {
    let folder = try TestFolder()
    let path = folder.file("urk.voorzorg.json")
    folder.run("nieuw", "--gemeente", "urk", path)
    #expect(folder.run("controleren", path).code == 0)
    folder.run("beantwoorden", path, "voorzorgscan.outreach.aanDeSlag=ja")
    #expect(folder.run("controleren", path).code == 0)
    #expect(folder.run("controleren", path, "--streng").code == 1)
    folder.run("beantwoorden", path, "status=aangeboden")
    #expect(folder.run("controleren", path).code == 1)
  }

  @Test func pastIsMeasuredAgainstTheDayThatIsGiven() throws {
    let folder = try TestFolder()
    let path = folder.file("urk.voorzorg.json")
    folder.run("nieuw", "--gemeente", "urk", path)
    folder.run(
      "beantwoorden",
      path,
      "implementatieplan=outreach",
      "implementatieplan.1.beoogdeDatumGereed=2026-12-01",
      "voorzorgscan.outreach.aanDeSlag=ja",
      "voorzorgscan.outreach.aanbod=Iets."
    )
    #expect(!(folder.run("controleren", path, "--vandaag", "2026-12-01").output.contains("V223")))
    #expect(folder.run("controleren", path, "--vandaag", "2026-12-02").output.contains("V223"))
  }

  @Test func findingsAreGivenAsJSONForScripts() throws {
    let run = try TestFolder().run(
      "controleren",
      Fixtures.folder + "/kapot/dubbele-sleutel.voorzorg.json",
      "--formaat",
      "json"
    )
    #expect(run.output.hasPrefix("{\n  \"formaat\": \"voorzorg-bevindingen/1\","))
    #expect(run.output.contains(#""pad": "/implementatieplan/0/doel""#))
    #expect(run.code == 3)
  }

  @Test func aFileThatIsNotThereIsTold() throws {
    let run = try TestFolder().run("controleren", "/bestaat/niet.voorzorg.json")
    #expect(run.code == 3)
    #expect(run.errors.contains("/bestaat/niet.voorzorg.json: kan niet worden gelezen: het bestaat niet"))
  }
}
