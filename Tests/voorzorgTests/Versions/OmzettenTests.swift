import Testing
import VoorzorgCore

@testable import voorzorg

struct OmzettenTests {
  private let folder: TestFolder
  private let path: String

  /// A dossier of 2025 with answers that the next version has elsewhere, or not at all.
  init() throws {
    let urk = try DossierInFolder()
    (folder, path) = (urk.folder, urk.path)
    folder.run(
      "beantwoorden",
      path,
      "implementatieplan.1.ankerpunt=outreach",
      "implementatieplan.1.belemmeringen=Regels",
      "implementatieplan.1.opmerkingen=Let op de buren"
    )
  }

  /// Converts to the made-up next version.
  private func convert(_ paths: String..., showsOnly: Bool = false, input: String = "") throws -> TestRun {
    let (output, errors) = (Collected(), Collected())
    let context = Context.test(input: Array(input.utf8), output: output, errors: errors)
    let job = VersionJob(
      request: Inputs.Request(paths: paths, list: nil),
      showsOnly: showsOnly,
      instrument: NextVersion.load
    )
    let code = try job.run(in: context)
    try context.output.flush()
    try context.errors.flush()
    return TestRun(code: code.rawValue, output: output.text, errors: errors.text)
  }

  @Test func aDossierOfThisVersionIsCurrentAndStaysAsItIs() throws {
    let before = try folder.bytes("urk.voorzorg.json")
    let run = folder.run("omzetten", path)
    #expect(run.code == 0)
    #expect(run.output == "\(path): is al van versie 2025; er is niets veranderd\n")
    #expect(run.errors == "0 dossiers omgezet, 1 al van deze versie.\n")
    #expect(try folder.bytes("urk.voorzorg.json") == before)
    #expect(!folder.names.contains { $0.contains("versie") })
  }

  @Test func anOlderDossierIsConvertedAndKeptAsItWas() throws {
    let before = try folder.bytes("urk.voorzorg.json")
    let run = try convert(path)
    #expect(run.code == 0)
    #expect(run.output.contains("urk.voorzorg.json: van versie 2025 naar 2026\n"))
    #expect(run.output.contains("'Opmerkingen': de vraag is er niet meer; 'Let op de buren' staat nu bij "))
    #expect(run.output.contains("1 antwoord staat nu bij een vraag met een andere naam"))
    #expect(run.errors == "1 dossier omgezet, 0 al van deze versie.\n")
    let after = try folder.text("urk.voorzorg.json")
    #expect(after.contains("\"instrument\": \"2026\""))
    #expect(after.contains("\"hindernissen\": \"Regels\""))
    #expect(after.contains("\"antwoord\": \"Let op de buren\""))
    #expect(try folder.bytes("urk.versie-2025-1.json") == before)
    #expect(try convert(path).output.contains("is al van versie 2026"))
    #expect(try folder.text("urk.voorzorg.json") == after)
  }

  @Test func showingChangesNothingAndSaysTheSame() throws {
    let (before, names) = (try folder.bytes("urk.voorzorg.json"), folder.names)
    let shown = try convert(path, showsOnly: true)
    #expect(try folder.bytes("urk.voorzorg.json") == before)
    #expect(folder.names == names)
    #expect(shown.errors == "1 dossier om te zetten, 0 al van deze versie.\n")
    let done = try convert(path).output.split(separator: "\n")
    #expect(shown.output.split(separator: "\n") == done.dropLast())
  }

  @Test func oneBadFileStopsNothingAndTheHighestCodeCounts() throws {
    try folder.write("{", to: "kapot.voorzorg.json")
    try folder.write(#"{"formaat": "voorzorg-dossier/1", "instrument": "2031"}"#, to: "nieuwer.voorzorg.json")
    try folder.write(#"{"formaat": "voorzorg-dossier/1", "instrument": "oud"}"#, to: "vreemd.voorzorg.json")
    let run = try convert(folder.path)
    #expect(run.code == 3)
    #expect(run.errors.contains("kapot.voorzorg.json: kan niet als dossier worden gelezen"))
    #expect(
      run.errors.contains(
        "nieuwer.voorzorg.json: is ingevuld met een nieuwere versie van het instrument (2031)"
      )
    )
    #expect(run.errors.contains("vreemd.voorzorg.json: is ingevuld met versie 'oud'"))
    #expect(run.errors.contains("1 dossier omgezet, 0 al van deze versie, 3 mislukt."))
    #expect(try folder.text("urk.voorzorg.json").contains("\"instrument\": \"2026\""))
  }

  @Test func anOlderDossierWithAnUnknownNameIsNotTouched() throws {
    let text = #"{"formaat": "voorzorg-dossier/1", "instrument": "2025", "peildag": {"dag": 1}}"#
    try folder.write(text, to: "urk.voorzorg.json")
    let run = try convert(path)
    #expect(run.code == 3)
    #expect(run.errors.contains("1 fout, de eerste op 1:57: 'peildag' is geen onderdeel van een dossier"))
    #expect(try folder.text("urk.voorzorg.json") == text)
    #expect(!folder.names.contains { $0.contains("versie") })
  }

  @Test func aDossierThatSomebodyWorksOnIsLeftAlone() throws {
    let instrument = try Instrument.load()
    let open = try DossierFile(opening: path, instrument: instrument, waiting: 0, holder: "Ad")
    let run = try convert(path)
    #expect(run.code == 4)
    #expect(run.errors.contains("is in gebruik door Ad"))
    #expect(try folder.text("urk.voorzorg.json").contains("\"instrument\": \"2025\""))
    withExtendedLifetime(open) {}
  }

  @Test func standardInputIsConvertedToStandardOutput() throws {
    let run = try convert("-", input: try folder.text("urk.voorzorg.json"))
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("{\n  \"formaat\""))
    #expect(run.output.contains("\"hindernissen\": \"Regels\""))
    #expect(run.errors.contains("van versie 2025 naar 2026"))
    let again = try convert("-", input: run.output)
    #expect(again.output == run.output)
  }

  @Test func whatWasBeingTypedGoesAlong() throws {
    var logbook = Logbook()
    logbook.drafts["implementatieplan.outreach.belemmeringen"] = "Nog niet af"
    logbook.drafts["implementatieplan.outreach.opmerkingen"] = "Ook niet"
    try logbook.save(beside: path)
    _ = try convert(path)
    #expect(
      Logbook(beside: path).drafts == [
        "implementatieplan.outreach.hindernissen": "Nog niet af",
        "implementatieplan.outreach.opmerkingen": "Ook niet",
      ]
    )
  }

  @Test func anAnswerWithoutAQuestionIsTakenAwayByItsName() throws {
    try folder.write(Fixtures.text("vervallen-vragen"), to: "urk.voorzorg.json")
    let name = "vervallen.implementatieplan.outreach.bereik"
    #expect(folder.run("beantwoorden", path, "\(name)=200").code == 2)
    #expect(
      folder.run("beantwoorden", path, "--alleen-tonen", "\(name)=").output == "\(name): '120' -> (leeg)\n"
    )
    #expect(folder.run("beantwoorden", path, "\(name)=").errors.contains("1 antwoord gewijzigd"))
    #expect(try !folder.text("urk.voorzorg.json").contains("Bereik"))
    #expect(Logbook(beside: path).earlier[name] == "Bereik: 120")
    #expect(folder.run("beantwoorden", path, "\(name)=").errors.contains("er is geen vraag"))
  }

  @Test func theOtherCommandsTellToConvertFirst() throws {
    let problem = StoreProblem.damaged(
      path: "urk.voorzorg.json",
      faults: 1,
      first: try #require(
        DossierReading(folder.bytes("urk.voorzorg.json"), instrument: NextVersion.load()).findings.first
      )
    )
    #expect(
      problem.message
        == "dit dossier is ingevuld met een oudere versie van het instrument (2025); zet het om met 'voorzorg omzetten'"
    )
  }

  @Test func anOldAndANewDossierAreComparedAsOfOneVersion() throws {
    let old = folder.file("oud.voorzorg.json")
    try folder.write(try folder.text("urk.voorzorg.json"), to: "oud.voorzorg.json")
    _ = try convert(path)
    let (output, errors) = (Collected(), Collected())
    let context = Context.test(output: output, errors: errors)
    let job = ComparisonJob(
      request: Inputs.Request(paths: [old, path], list: nil),
      format: .markdown,
      output: nil,
      overwrites: false,
      allowsOthers: false,
      version: NextVersion.load
    )
    _ = try job.run(in: context)
    try context.output.flush()
    try context.errors.flush()
    #expect(output.text.contains("Er is niets veranderd"))
    #expect(
      errors.text.contains(
        "is ingevuld met versie 2025 van het instrument, en voor deze vergelijking omgezet"
      )
    )
  }
}
