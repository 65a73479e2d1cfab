import Testing
import VoorzorgCore

@testable import voorzorg

struct BeantwoordenTests {
  private let folder: TestFolder
  private let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.file("urk.voorzorg.json")
    folder.run("nieuw", "--gemeente", "urk", path)
  }

  @Test func oneWrongValueLeavesEverythingAsItWas() throws {
    let before = try folder.text("urk.voorzorg.json")
    let run = folder.run("beantwoorden", path, "steller=Ik", "peildatum=2026-02-30")
    #expect(run.code == 2)
    #expect(run.errors.contains("peildatum: De datum 2026-02-30 bestaat niet"))
    #expect(try folder.text("urk.voorzorg.json") == before)
  }

  @Test(arguments: [
    ("voorzorgscan.outreech.aanbod=x", "bedoelt u 'voorzorgscan.outreach.aanbod'?"),
    ("voorzorgscan.outreach.aanDeSlag=misschien", "geen ja of nee"), ("status=klaar", "kies uit: concept"),
    ("gemeente.inwoners=31.000", "zonder punten"), ("implementatieplan.1.ankerpunt=respijt", "respijtopties"),
    ("implementatieplan.3.doel=x", "er is geen vraag"), ("steller=a\nb", "op één regel"),
  ])
  func anAnswerThatDoesNotFitSaysWhatDoes(assignment: String, message: String) throws {
    let run = folder.run("beantwoorden", path, assignment)
    #expect(run.code == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func anAnswerComesFromAFileOrStandardInputAndIsClearedByNothing() throws {
    try folder.write("regel één\r\nregel twee\n\n", to: "tekst.txt")
    let question = "voorzorgscan.outreach.aanbod"
    folder.run(
      "beantwoorden",
      path,
      "\(question)=@\(folder.file("tekst.txt"))",
      "steller=@-",
      input: "De steller\n"
    )
    let text = try folder.text("urk.voorzorg.json")
    #expect(text.contains(#""aanbod": "regel één\nregel twee""#))
    #expect(text.contains(#""steller": "De steller""#))
    folder.run("beantwoorden", path, "\(question)=")
    #expect(try folder.text("urk.voorzorg.json").contains(#""aanbod": null"#))
  }

  @Test func aFileThatIsNoUTF8IsRefused() throws {
    try Files.writeReport([0x63, 0xE9], to: folder.file("latin1.txt"), overwriting: false)
    let run = folder.run("beantwoorden", path, "steller=@\(folder.file("latin1.txt"))")
    #expect(run.code == 3)
    #expect(run.errors.contains("geen geldige UTF-8"))
  }

  @Test func showingOnlyChangesNothing() throws {
    let before = try folder.text("urk.voorzorg.json")
    let run = folder.run("beantwoorden", path, "steller=Ik", "--alleen-tonen")
    #expect(run.output == "steller: (leeg) -> 'Ik'\n")
    #expect(try folder.text("urk.voorzorg.json") == before)
  }

  @Test func aPriorityIsNamedByPositionOrIdAndKeepsItsIdWhenMoved() throws {
    folder.run(
      "beantwoorden",
      path,
      "implementatieplan.1.ankerpunt=outreach",
      "implementatieplan.2.ankerpunt=outreach",
      "implementatieplan.outreach-2.doel=Tweede"
    )
    let run = folder.run("beantwoorden", path, "implementatieplan=outreach-2,outreach,respijtopties")
    #expect(run.code == 0, "\(run.errors)")
    let instrument = try Instrument.load()
    let priorities = try Dossiers.read(path, instrument: instrument).priorities(instrument)
    #expect(priorities.map(\.id) == ["outreach-2", "outreach", "respijtopties"])
    #expect(priorities[0][instrument.plan.doel] == "Tweede")
  }

  @Test func anOrderThatWouldDropAnswersIsRefused() throws {
    folder.run("beantwoorden", path, "implementatieplan=outreach", "implementatieplan.1.doel=Iets")
    let run = folder.run("beantwoorden", path, "implementatieplan=respijtopties")
    #expect(run.code == 2)
    #expect(run.errors.contains("laat prioriteit 'outreach' weg"))
  }

  @Test func aDossierWithAFaultIsNeverRewritten() throws {
    let broken = folder.file("kapot.voorzorg.json")
    try folder.write(
      #"{"formaat": "voorzorg-dossier/1", "gemeente": {"naamm": "Urk"}}"#,
      to: "kapot.voorzorg.json"
    )
    let before = try folder.text("kapot.voorzorg.json")
    let run = folder.run("beantwoorden", broken, "steller=Ik")
    #expect(run.code == 3)
    #expect(try folder.text("kapot.voorzorg.json") == before)
  }
}
