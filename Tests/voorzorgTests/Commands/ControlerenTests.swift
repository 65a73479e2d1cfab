import Testing
import VoorzorgCore

@testable import voorzorg

struct ControlerenTests {
  @Test func sevenFaultsAreToldWithPlaceAndTheFileIsLeftAlone() async throws {
    let path = Fixtures.folder + "/zeven-fouten.voorzorg.json"
    let before = try Files.read(path)
    let run = try await TestFolder().run("controleren", path)
    let faults = run.output.split(separator: "\n").filter { $0.contains(": fout V") }
    #expect(faults.count == 7, "\(run.output)")
    #expect(run.code == 3)
    #expect(try Files.read(path) == before)
  }

  @Test func faultsOfContentGiveOneAndStrictWarningsToo() async throws {
    let folder = try TestFolder()
    let path = folder.file("urk.voorzorg.json")
    await folder.run("nieuw", "--gemeente", "urk", path)
    #expect(await folder.run("controleren", path).code == 0)
    await folder.run("beantwoorden", path, "voorzorgscan.outreach.aanDeSlag=ja")
    #expect(await folder.run("controleren", path).code == 0)
    #expect(await folder.run("controleren", path, "--streng").code == 1)
    await folder.run("beantwoorden", path, "status=aangeboden")
    #expect(await folder.run("controleren", path).code == 1)
  }

  @Test func pastIsMeasuredAgainstTheDayThatIsGiven() async throws {
    let folder = try TestFolder()
    let path = folder.file("urk.voorzorg.json")
    await folder.run("nieuw", "--gemeente", "urk", path)
    await folder.run(
      "beantwoorden", path, "implementatieplan=outreach", "implementatieplan.1.beoogdeDatumGereed=2026-12-01",
      "voorzorgscan.outreach.aanDeSlag=ja", "voorzorgscan.outreach.aanbod=Iets."
    )
    #expect(!(await folder.run("controleren", path, "--vandaag", "2026-12-01").output.contains("V223")))
    #expect(await folder.run("controleren", path, "--vandaag", "2026-12-02").output.contains("V223"))
  }

  @Test func findingsAreGivenAsJSONForScripts() async throws {
    let run = try await TestFolder().run(
      "controleren", Fixtures.folder + "/kapot/dubbele-sleutel.voorzorg.json", "--formaat", "json")
    #expect(run.output.hasPrefix("{\n  \"formaat\": \"voorzorg-bevindingen/1\","))
    #expect(run.output.contains(#""pad": "/implementatieplan/0/doel""#))
    #expect(run.code == 3)
  }

  @Test func aFileThatIsNotThereIsTold() async throws {
    let run = try await TestFolder().run("controleren", "/bestaat/niet.voorzorg.json")
    #expect(run.code == 3)
    #expect(run.errors.contains("/bestaat/niet.voorzorg.json: kan niet worden gelezen: het bestaat niet"))
  }
}
