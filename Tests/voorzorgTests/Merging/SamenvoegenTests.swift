import Testing
import VoorzorgCore

@testable import voorzorg

struct SamenvoegenTests {
  private let folder: TestFolder
  private let (one, other, result): (String, String, String)

  /// Two contributions that differ about one question.
  init() throws {
    folder = try TestFolder()
    (one, other) = (folder.file("wijkteam.voorzorg.json"), folder.file("wonen.voorzorg.json"))
    result = folder.file("samen.voorzorg.json")
    for (path, value) in [(one, "ja"), (other, "nee")] {
      folder.run("nieuw", "--gemeente", "urk", path)
      folder.run("beantwoorden", path, "voorzorgscan.outreach.aanDeSlag=\(value)")
    }
    folder.run(
      "beantwoorden",
      one,
      "voorzorgscan.outreach.aanbod=Een team",
      "invullers.1.naam=Ad",
      "invullers.1.rol=wijkteam"
    )
  }

  @discardableResult
  private func merge(_ more: String...) -> TestRun {
    folder.run(["samenvoegen", "-o", result, one, other] + more)
  }

  @Test func twoContributionsBecomeOneDossierWithAnOpenPoint() throws {
    let run = merge()
    #expect(run.code == 0)
    #expect(run.errors.contains("in \(other) staat geen eigen invuller"))
    #expect(run.errors.contains("1 open punt:"))
    #expect(run.errors.contains("'nee' (wonen.voorzorg.json) of 'ja' (Ad (wijkteam))"))
    let text = try folder.text("samen.voorzorg.json")
    #expect(text.contains("\"aanbod\": \"Een team\""))
    #expect(text.contains("\"voorzorgscan.outreach.aanDeSlag\": ["))
    #expect(merge().code == 4)
    #expect(merge("--overschrijven").code == 0)
    #expect(try folder.text("samen.voorzorg.json") == text)
  }

  @Test func theOrderOfTheFilesMakesNoDifference() throws {
    merge()
    let turned = folder.file("andersom.voorzorg.json")
    folder.run("samenvoegen", "-o", turned, other, one)
    #expect(try folder.bytes("andersom.voorzorg.json") == folder.bytes("samen.voorzorg.json"))
  }

  @Test func showingMakesNothing() throws {
    let before = folder.names
    let run = folder.run("samenvoegen", "--alleen-tonen", one, other)
    #expect(run.code == 0)
    #expect(run.output.contains("1 open punt:"))
    #expect(folder.names == before)
  }

  @Test(arguments: [("markdown", "Uitkomst:"), ("html", "<!DOCTYPE html>"), ("json", "open-punten")])
  func theAgendaHasOnlyWhatPeopleDifferAbout(format: String, sign: String) {
    let run = folder.run("samenvoegen", "--agenda", "--formaat", format, one, other)
    #expect(run.code == 0)
    #expect(run.output.contains(sign))
    #expect(run.output.contains("Outreach"))
    #expect(!run.output.contains("Bemoeizorg"))
    merge()
    #expect(folder.run("samenvoegen", "--agenda", "--formaat", format, result).output == run.output)
  }

  @Test(arguments: [[], ["--lezer", "werkgroep"]])
  func whoSeesEverythingSeesWhatPeopleDifferAbout(options: [String]) {
    merge()
    let run = folder.run(["rapport", result] + options)
    #expect(run.code == 0)
    #expect(run.output.contains("## Open punten"))
  }

  @Test func onlyWhatBothChangedCountsBesideACommonVersion() throws {
    let base = folder.file("begin.voorzorg.json")
    try folder.write(folder.text("wonen.voorzorg.json"), to: "begin.voorzorg.json")
    let run = merge("--uitgangsversie", base)
    #expect(run.errors.contains("Er zijn geen open punten."))
    #expect(try folder.text("samen.voorzorg.json") == folder.text("wijkteam.voorzorg.json"))
  }

  @Test func whatCannotBecomeOneIsRefused() throws {
    let utrecht = folder.file("utrecht.voorzorg.json")
    folder.run("nieuw", "--gemeente", "utrecht", utrecht)
    let others = merge(utrecht)
    #expect(others.code == 2)
    #expect(others.errors.contains("voeg alleen dossiers van één gemeente of regio samen"))
    #expect(folder.run("samenvoegen", "-o", result, one).code == 2)
    #expect(folder.run("samenvoegen", one, other).code == 2)
    try folder.write("{", to: "stuk.voorzorg.json")
    #expect(merge(folder.file("stuk.voorzorg.json")).code == 3)
    #expect(!folder.names.contains("samen.voorzorg.json"))
  }

  @Test func thePointsAreSettledOneByOne() throws {
    merge()
    let left = folder.run("invullen", result, "--onderdeel", "open-punten", input: "\n")
    #expect(left.code == 0)
    #expect(left.errors.contains("0 punten afgehandeld, 1 nog open"))
    #expect(folder.run("invullen", result, "--onderdeel", "open-punten", input: "9\n").code == 2)
    let run = folder.run("invullen", result, "--onderdeel", "open-punten", input: "2\n")
    #expect(run.errors.contains("Open punt 1 van 1 · Ankerpunt 1 van 12, Outreach"))
    #expect(run.errors.contains("2  ja (Ad (wijkteam))"))
    #expect(run.errors.contains("1 punt afgehandeld, 0 nog open"))
    let text = try folder.text("samen.voorzorg.json")
    #expect(text.contains("\"aanDeSlag\": true"))
    #expect(text.contains("\"openPunten\": {}"))
    #expect(try folder.text(".samen.voorzorg.json.logboek").contains("wonen.voorzorg.json: nee"))
  }

  @Test func anAnswerThatNobodyGaveSettlesAPointToo() throws {
    folder.run("beantwoorden", other, "voorzorgscan.outreach.aanbod=Een bus")
    merge()
    let run = folder.run(
      "invullen",
      result,
      "--onderdeel",
      "open-punten",
      input: "\n3\nEen bus\nen een team\n.\n"
    )
    #expect(run.errors.contains("1 punt afgehandeld, 1 nog open"))
    #expect(try folder.text("samen.voorzorg.json").contains(#""aanbod": "Een bus\nen een team""#))
    let scripted = folder.run("beantwoorden", result, "voorzorgscan.outreach.aanDeSlag=nee")
    #expect(scripted.code == 0)
    #expect(try folder.text("samen.voorzorg.json").contains("\"openPunten\": {}"))
  }

  @Test func anOpenPointIsAWarningAndAFaultOnceTheDossierIsOffered() {
    merge()
    let concept = folder.run("controleren", result)
    #expect(concept.code == 0)
    #expect(concept.errors.contains("V233") || concept.output.contains("V233"))
    folder.run("beantwoorden", result, "status=aangeboden")
    let offered = folder.run("controleren", result)
    #expect(offered.code == 1)
    #expect((offered.output + offered.errors).contains("V209"))
    #expect(folder.run("rapport", result).output.contains("## Open punten"))
    #expect(folder.run("voortgang", result).output.contains("Open punten: 1"))
  }
}
