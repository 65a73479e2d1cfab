import Foundation
import Testing
import VoorzorgCore

@testable import voorzorg

struct FormulierTests {
  private let urk: DossierInFolder
  private var folder: TestFolder { urk.folder }

  init() throws {
    urk = try DossierInFolder()
    folder.run("beantwoorden", urk.path, "1.1=ja", "1.2=Het wijkteam.")
  }

  /// A form of the dossier with these texts replaced, in a file.
  private func form(_ changes: KeyValuePairs<String, String> = [:], _ options: String...) throws -> String {
    var text = folder.run(["formulier", urk.path] + options).output
    for (old, new) in changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    try folder.write(text, to: "f.md")
    return folder.file("f.md")
  }

  @Test func aFormThatNobodyTouchedChangesNoByte() throws {
    let before = try folder.bytes("urk.voorzorg.json")
    let run = try folder.run("formulier", "--lees", form(), urk.path, "--invuller", "Noor")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors == "\(urk.path): 0 antwoorden overgenomen.\n")
    #expect(run.output.isEmpty)
    #expect(try folder.bytes("urk.voorzorg.json") == before)
  }

  @Test func aPartnersAnswersAreTakenWithTheNameOnce() throws {
    let invuller = ["--invuller", "N. de Wit", "--organisatie", "Wijkteam", "--rol", "ervaringskenner"]
    let first = try form(["Het wijkteam.": "Het buurtteam."])
    #expect(folder.run(["formulier", "--lees", first, urk.path] + invuller).code == 0)
    let second = try form(["Het buurtteam.": "Het sociale team."])
    #expect(folder.run(["formulier", "--lees", second, urk.path] + invuller).code == 0)
    #expect(try urk.outreach("aanbod") == "Het sociale team.")
    #expect(try urk.answer("invullers.1.naam") == "N. de Wit")
    #expect(try urk.answer("invullers.1.organisatie") == "Wijkteam")
    #expect(try urk.answer("invullers.1.rol") == "ervaringskenner")
    #expect(try urk.answer("invullers.2.naam") == nil)
  }

  @Test func answersThatFitAreTakenAndTheOthersTold() throws {
    let path = try form(["Het wijkteam.": "Het buurtteam.", "\nja\n": "\nmisschien\n"])
    let run = folder.run("formulier", "--lees", path, urk.path)
    #expect(run.code == 2)
    #expect(run.output.hasPrefix("\(path):"))
    #expect(
      run.output.contains("fout V303: 1.1 Ja, met dit ankerpunt gaat mijn gemeente aan de slag: 'misschien'")
    )
    #expect(run.errors == "\(urk.path): 1 antwoord overgenomen, 1 niet: zie de fouten.\n")
    #expect(try urk.outreach("aanbod") == "Het buurtteam.")
    #expect(try urk.outreach("aanDeSlag") == "ja")
  }

  @Test func aConflictKeepsWhatTheDossierHas() throws {
    let path = try form(["Het wijkteam.": "Het buurtteam."])
    folder.run("beantwoorden", urk.path, "1.2=Intussen anders.")
    let run = folder.run("formulier", "--lees", path, urk.path)
    #expect(run.code == 4)
    #expect(run.output.contains("V306"))
    #expect(try urk.outreach("aanbod") == "Intussen anders.")
  }

  @Test func whatWouldChangeCanBeSeenFirst() throws {
    let path = try form(["Het wijkteam.": "Het buurtteam."])
    let before = try folder.bytes("urk.voorzorg.json")
    let run = folder.run("formulier", "--lees", path, urk.path, "--alleen-tonen", "--invuller", "Noor")
    #expect(run.code == 0)
    #expect(run.output.contains("voorzorgscan.outreach.aanbod: 'Het wijkteam.' -> 'Het buurtteam.'"))
    #expect(run.output.contains("invullers.1.naam: (leeg) -> 'Noor'"))
    #expect(try folder.bytes("urk.voorzorg.json") == before)
  }

  @Test func whatAnAnswerWasCanBeBroughtBack() throws {
    let path = try form(["Het wijkteam.": "Het buurtteam."])
    folder.run("formulier", "--lees", path, urk.path)
    folder.run("invullen", urk.path, input: ":ga 1.2\n:ongedaan\n:stop\n")
    #expect(try urk.outreach("aanbod") == "Het wijkteam.")
  }

  @Test func aFormComesFromStandardInput() throws {
    let path = try form(["Het wijkteam.": "Het buurtteam."])
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    #expect(folder.run("formulier", "--lees", "-", urk.path, input: text).code == 0)
    #expect(try urk.outreach("aanbod") == "Het buurtteam.")
  }

  @Test func anEmptyFormNeedsNoDossier() throws {
    let run = folder.run("formulier", "--leeg", "--onderdeel", "scan")
    #expect(run.code == 0)
    #expect(run.output.contains("#### 12.4 "))
    let few = folder.run("formulier", "--leeg", "--ankerpunt", "outreach", "--ankerpunt", "8")
    #expect(few.output.contains("#### 8.2 "))
    #expect(!few.output.contains("#### 2.2 "))
  }

  @Test func anEmptyFormForARegionHasItsPlan() throws {
    let run = folder.run("formulier", "--leeg", "--regio", "--onderdeel", "regioplan")
    #expect(run.code == 0)
    #expect(run.output.contains("regioplan.kernaspecten.ethos-light.opgenomen"))
    #expect(!run.output.contains("regioplan.slagen."))
  }

  @Test(arguments: [
    ["formulier"], ["formulier", "x.voorzorg.json", "--regio"], ["formulier", "--leeg", "x.voorzorg.json"],
    ["formulier", "--lees", "f.md"],
    ["formulier", "--lees", "f.md", "x.voorzorg.json", "--rol", "lid"],
    ["formulier", "--lees", "f.md", "--leeg"], ["formulier", "x.voorzorg.json", "--invuller", "Noor"],
    ["formulier", "--leeg", "--ankerpunt", "outreech"],
  ])
  func whatCannotBeMeantIsRefused(arguments: [String]) {
    #expect(folder.run(arguments).code == 2)
  }

  @Test func aFileThatIsNoFormIsRefused() throws {
    try folder.write("# Zomaar", to: "x.md")
    let none = folder.run("formulier", "--lees", folder.file("x.md"), urk.path)
    #expect(none.code == 3)
    #expect(none.output.contains("V301"))
    try folder.write("%PDF-1.7", to: "x.pdf")
    let pdf = folder.run("formulier", "--lees", folder.file("x.pdf"), urk.path)
    #expect(pdf.code == 3)
    #expect(pdf.errors.hasPrefix("voorzorg: \(folder.file("x.pdf")): dit is een PDF"))
  }

  @Test func aDamagedDocumentIsNamedWithWhatToDo() throws {
    // A shell refuses what pandoc is asked, as pandoc refuses this document.
    try FileManager.default.createSymbolicLink(atPath: folder.file("pandoc"), withDestinationPath: "/bin/sh")
    try folder.write("PK\u{3}\u{4}kapot", to: "x.docx")
    let run = folder.run(
      ["formulier", "--lees", folder.file("x.docx"), urk.path],
      environment: ["PATH": folder.path]
    )
    #expect(run.code == 3)
    #expect(run.errors.hasPrefix("voorzorg: \(folder.file("x.docx")): kan niet worden gelezen"))
    #expect(run.errors.contains("sla het opnieuw op als .docx of .odt"))
  }

  @Test func aDraftAtAnAnsweredQuestionIsToldAndStays() throws {
    var logbook = Logbook()
    logbook.drafts = ["voorzorgscan.outreach.aanbod": "half", "voorzorgscan.outreach.nodig": "ook half"]
    try logbook.save(beside: urk.path)
    let run = try folder.run("formulier", "--lees", form(["Het wijkteam.": "Het buurtteam."]), urk.path)
    #expect(run.errors.hasPrefix("Let op: bij 1.2 bewaart invullen nog een concept van u."))
    #expect(!run.errors.contains("1.4"))
    #expect(Logbook(beside: urk.path).drafts == logbook.drafts)
    #expect(try urk.outreach("aanbod") == "Het buurtteam.")
  }

  @Test func aFormReplacesNoDossierAndOnlyWhenAskedAnotherFile() throws {
    let own = folder.run("formulier", urk.path, "-o", urk.path, "--overschrijven")
    #expect(own.code == 4)
    try folder.write("van mij", to: "x.md")
    #expect(folder.run("formulier", urk.path, "-o", folder.file("x.md")).code == 4)
    #expect(try folder.text("x.md") == "van mij")
    #expect(folder.run("formulier", urk.path, "-o", folder.file("x.md"), "--overschrijven").code == 0)
    #expect(try folder.text("x.md").hasPrefix("<!-- voorzorg-formulier/1 "))
  }

  @Test func withoutPandocOneLineSaysHowToGetIt() throws {
    let run = folder.run(
      ["formulier", urk.path, "--formaat", "docx", "-o", folder.file("x.docx")],
      environment: ["PATH": folder.path]
    )
    #expect(run.code == 3)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains("pandoc"))
    #expect(!folder.names.contains("x.docx"))
    #expect(!folder.names.contains { $0.contains("bewerken") })
  }
}
