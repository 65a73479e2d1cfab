import Foundation
import TerminalKit
import Testing
import VoorzorgCore

@testable import voorzorg

struct VoortgangTests {
  private typealias Object = [String: Any]

  private func json(_ arguments: String...) throws -> Object {
    let run = try TestFolder().run(["voortgang", "--json"] + arguments)
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? Object)
  }

  @Test func oneDossierIsATableOfItsParts() throws {
    let urk = try DossierInFolder()
    let label = try #require(Instrument.load().allFields.first { $0.name == "aanDeSlag" }).label
    let next = "Volgende stap: beantwoord 1.1: Outreach, '\(label)'".wrapped(to: 80, hangingIndent: 2)
    let run = urk.folder.run("voortgang", urk.path)
    #expect(run.code == 0)
    #expect(
      run.output == """
        Urk · concept

        Onderdeel          Beantwoord  Open  Toegevoegd  Voortgang
        ─────────────────  ──────────  ────  ──────────  ────────────────────
        Kop                         –     –           4
        Voorzorgscan         0 van 48    48           0  ░░░░░░░░░░░░░░░░░░░░
        Implementatieplan           –     –           0
        Nog niet begonnen: Stappen, Basis, Preventiescan, Monitor, Regionaal plan

        Gekozen ankerpunten: 0
        Prioriteiten: 0, gereed: 0
        \(next.joined(separator: "\n"))

        """
    )
  }

  @Test func severalDossiersAreARowEach() throws {
    let run = try TestFolder().run("voortgang", Fixtures.valid("maart"), Fixtures.valid("kleine-gemeente"))
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("Gemeente "))
    #expect(lines[2].hasPrefix("Utrechtse Heuvelrug"))
  }

  @Test(arguments: [("2026-05-01", []), ("2026-05-02", [1])])
  func overdueIsMeasuredAgainstTheDayThatIsGiven(day: String, overdue: [Int]) throws {
    let urk = try DossierInFolder()
    urk.folder.run(
      "beantwoorden",
      urk.path,
      "implementatieplan=outreach",
      "implementatieplan.1.beoogdeDatumGereed=2026-05-01"
    )
    let files = try #require(try json(urk.path, "--vandaag", day)["dossiers"] as? [Object])
    #expect((files[0]["voortgang"] as? Object)?["overTijd"] as? [Int] == overdue)
    let table = urk.folder.run("voortgang", urk.path, "--vandaag", day).output
    #expect(table.contains("Over tijd: prioriteit 1") == !overdue.isEmpty)
  }

  @Test func scriptsGetAVersionedFormat() throws {
    let urk = try DossierInFolder()
    let root = try json(urk.path)
    #expect(root["formaat"] as? String == "voorzorg-voortgang/1")
    let file = try #require((root["dossiers"] as? [Object])?.first)
    #expect(file["bestand"] as? String == urk.path)
    #expect(file["gemeente"] as? String == "Urk")
    let progress = try #require(file["voortgang"] as? Object)
    #expect(progress["volgende"] as? String == "voorzorgscan.outreach.aanDeSlag")
    #expect(
      (progress["onderdelen"] as? [Object])?.map { $0["vragen"] as? Int } == [0, 48, 0, 97, 4, 145, 0, 65]
    )
  }

  @Test(arguments: [
    ("concept", "controleer het dossier en bied het aan"),
    ("aangeboden", "wacht op het besluit, en leg het vast met 'voorzorg besluit'"),
  ])
  func whereNothingIsOpenTheStatusSaysWhatComesNext(status: String, step: String) throws {
    let folder = try TestFolder()
    let path = folder.file("a.voorzorg.json")
    try Files.writeReport(Example.bytes, to: path, overwriting: false)
    folder.run("beantwoorden", path, "status=\(status)")
    #expect(folder.run("voortgang", path).output.contains("Volgende stap: \(step)\n"))
  }

  @Test func withoutPrioritiesTheNextStepIsToChooseThem() throws {
    let urk = try DossierInFolder()
    urk.fill(String(repeating: "nee\nx\n.\nx\n.\nx\n.\n", count: 12))
    let output = urk.folder.run("voortgang", urk.path).output
    #expect(output.contains("Volgende stap: kies prioriteiten, met 'voorzorg invullen'\n"))
  }

  @Test func aBrokenDossierIsToldAndTheOthersAreShown() throws {
    let broken = Fixtures.folder + "/kapot/dubbele-sleutel.voorzorg.json"
    let run = try TestFolder().run(
      "voortgang",
      broken,
      Fixtures.valid("maart"),
      "/bestaat/niet.voorzorg.json"
    )
    #expect(run.code == 3)
    #expect(run.errors.contains("\(broken): kan niet als dossier worden gelezen"))
    #expect(run.errors.contains("/bestaat/niet.voorzorg.json: kan niet worden gelezen: het bestaat niet"))
    #expect(run.output.contains("Utrechtse Heuvelrug"))
  }
}
