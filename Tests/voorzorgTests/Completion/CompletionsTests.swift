import CommandLineKit
import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

/// What the program offers to a shell.
struct CompletionsTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  /// The values that are offered for the last word; nothing may go wrong.
  private func offered(_ words: String...) -> [String] {
    let run = urk.folder.run(["--tabaanvulling", "zsh"] + words)
    #expect(run.code == 0)
    #expect(run.errors == "")
    return run.output.split(separator: "\n").dropFirst().map { line in
      String(line.split(separator: "\t").last?.prefix { $0 != ":" } ?? "")
    }
  }

  @Test func everyListThatADescriptionAsksForIsThere() {
    let kinds = Voorzorg.program.commands.flatMap(\.parameters).compactMap { parameter in
      if case .custom(let kind) = parameter.completion { kind } else { nil }
    }
    #expect(kinds.count > 3)
    for kind in kinds { #expect(Completions.List(rawValue: kind) != nil, "\(kind)") }
  }

  @Test func gemeentenAreFoundWithoutCapitalsAndAccentsAndByOtherNames() {
    #expect(offered("nieuw", "--gemeente", "sudwest") == ["Súdwest-Fryslân"])
    #expect(offered("nieuw", "--gemeente", "den haa") == ["Den Haag"])
    #expect(offered("nieuw", "--gemeente", "bergen (") == ["Bergen (L.)", "Bergen (NH.)"])
    #expect(offered("nieuw", "--code", "gm0344") == ["GM0344"])
    #expect(offered("nieuw", "--gemeente", "").count > 300)
  }

  @Test func whatIsOfferedForAGemeenteIsTaken() throws {
    for name in offered("nieuw", "--gemeente", "") {
      let run = urk.folder.run("nieuw", "--gemeente", name, urk.folder.file("proef.voorzorg.json"))
      #expect(run.code == 0, "\(name): \(run.errors)")
      try FileManager.default.removeItem(atPath: urk.folder.file("proef.voorzorg.json"))
    }
  }

  @Test func whatIsOfferedToBeExplainedIsExplained() throws {
    let topics = offered("uitleg", "")
    #expect(Set(topics).isSuperset(of: ["ankerpunten", "respijtopties", "doel", "V204"]))
    #expect(Set(topics).count == topics.count)
    let explainer = Explainer(instrument: try Instrument.load(), columns: 80)
    for topic in topics { #expect(try explainer.explain([topic]).isExplained, "\(topic)") }
  }

  @Test func behindSomeTopicsComesAnother() {
    #expect(offered("uitleg", "ankerpunt", "res") == ["respijtopties"])
    #expect(offered("uitleg", "gemeenten", "zwol") == ["Zwolle"])
    #expect(offered("uitleg", "zoe") == ["zoek"])
    #expect(offered("uitleg", "zoek", "") == [])
    #expect(offered("uitleg", "doel", "") == [])
    #expect(offered("uitleg", "actie", "tiny") == ["tiny-houses"])
    #expect(offered("uitleg", "pijler", "b") == ["bestaanscondities", "basiszorg"])
    #expect(offered("uitleg", "pijle") == ["pijlers", "pijler"])
    #expect(offered("uitleg", "stap", "") == (1...7).map(String.init))
    #expect(offered("uitleg", "indicator", "3") == ["3.1", "3.2"])
    #expect(offered("uitleg", "actielij") == ["actielijnen", "actielijn"])
  }

  @Test func questionsHaveTheNamesOfTheDossier() {
    urk.folder.run("beantwoorden", urk.path, "implementatieplan=respijtopties,outreach")
    let doelen = offered("beantwoorden", urk.path, "implementatieplan.").filter { $0.hasSuffix(".doel=") }
    #expect(
      doelen == [
        "implementatieplan.1.doel=", "implementatieplan.respijtopties.doel=", "implementatieplan.2.doel=",
        "implementatieplan.outreach.doel=", "implementatieplan.3.doel=",
      ]
    )
  }

  @Test func whatIsOnTheLineAlreadyIsNotOfferedAgain() {
    let names = offered("beantwoorden", urk.path, "status=concept", "")
    #expect(!names.contains("status="))
    #expect(names.contains("steller="))
  }

  @Test func everyNameThatIsOfferedIsAQuestion() {
    for name in offered("beantwoorden", urk.path, "") {
      #expect(urk.folder.run("beantwoorden", urk.path, name, "--alleen-tonen").code == 0, "\(name)")
    }
  }

  @Test(arguments: ["", "niets.voorzorg.json", ".", "-", "/dev/stdin", "~/niets"])
  func withoutADossierTheQuestionsAreThoseOfAnEmptyOne(path: String) {
    #expect(offered("beantwoorden", path, "implementatieplan.1.doe") == ["implementatieplan.1.doel="])
  }

  @Test(arguments: ["", "{", "[1,2", #"{"formaat": "voorzorg-dossier/9"}"#, "\u{0}\u{FF}"])
  func aBrokenDossierIsNoReasonToComplain(text: String) throws {
    try urk.folder.write(text, to: "kapot.voorzorg.json")
    let path = urk.folder.file("kapot.voorzorg.json")
    #expect(offered("beantwoorden", path, "implementatieplan.1.doe") == ["implementatieplan.1.doel="])
  }

  @Test func valuesFollowTheKindOfTheQuestion() {
    #expect(offered("beantwoorden", urk.path, "voorzorgscan.outreach.aanDeSlag=") == ["ja", "nee"])
    #expect(offered("beantwoorden", urk.path, "1.1=") == ["ja", "nee"])
    #expect(offered("beantwoorden", urk.path, "status=v") == ["vastgesteld"])
    #expect(offered("beantwoorden", urk.path, "implementatieplan.1.ankerpunt=res") == ["respijtopties"])
    #expect(offered("beantwoorden", urk.path, "implementatieplan.1.doel=") == ["@"])
    #expect(offered("beantwoorden", urk.path, "implementatieplan.1.doel=@x") == ["bestand"])
    #expect(offered("beantwoorden", urk.path, "peildatum=") == [])
    #expect(offered("beantwoorden", urk.path, "geen.vraag=") == [])
  }

  @Test func theOrderOfThePlanIsAListOfAnkerpunten() {
    #expect(offered("beantwoorden", urk.path, "implementatieplan=outreach,").count == 11)
    #expect(offered("beantwoorden", urk.path, "implementatieplan=outreach,resp") == ["respijtopties"])
  }
}

extension Result {
  fileprivate var isExplained: Bool {
    if case .success = self { true } else { false }
  }
}
