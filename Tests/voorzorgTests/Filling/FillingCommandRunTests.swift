import Testing

@testable import voorzorg

/// What the commands within the questionnaire do.
struct FillingCommandRunTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  @Test func goGoesToAQuestion() throws {
    #expect(urk.fill(":ga 3.2", "Iets.", ".").code == 0)
    #expect(try urk.answer("voorzorgscan.informatie-en-advies.aanbod") == "Iets.")
  }

  @Test func backChangesTheAnswerBefore() throws {
    urk.fill("ja", ":terug", "nee")
    #expect(try urk.outreach("aanDeSlag") == "nee")
  }

  @Test func backShowsThePresentAnswerThatEnterKeeps() throws {
    let run = urk.fill("ja", ":terug", "", "Iets.", ".")
    #expect(run.errors.contains("Huidig antwoord (Enter laat het staan):"))
    #expect(try urk.outreach("aanDeSlag") == "ja")
    #expect(try urk.outreach("aanbod") == "Iets.")
  }

  @Test func skippingLeavesTheQuestionOpen() throws {
    urk.fill(":overslaan", "Iets.", ".")
    #expect(try urk.outreach("aanDeSlag") == nil)
    #expect(try urk.outreach("aanbod") == "Iets.")
    urk.fill("nee")
    #expect(try urk.outreach("aanDeSlag") == "nee")
  }

  @Test func clearingTakesTheAnswerAway() throws {
    let run = urk.fill("ja", ":terug", ":wis")
    #expect(run.errors.contains("Het antwoord is weggehaald."))
    #expect(try urk.outreach("aanDeSlag") == nil)
  }

  @Test func clearingNothingSaysSo() throws {
    #expect(urk.fill(":wis").errors.contains("Deze vraag heeft nog geen antwoord."))
  }

  @Test func stopLeavesTheRestOfTheInputAlone() throws {
    #expect(urk.fill("ja", ":stop", "Iets.", ".").code == 0)
    #expect(try urk.outreach("aanDeSlag") == "ja")
    #expect(try urk.outreach("aanbod") == nil)
  }

  @Test func aCommandBehindATextKeepsTheText() throws {
    urk.fill("ja", "Iets.", ":stop")
    #expect(try urk.outreach("aanbod") == "Iets.")
  }

  @Test func progressIsShownAsATable() throws {
    let run = urk.fill("ja", ":voortgang")
    #expect(run.errors.contains("Voorzorgscan         1 van 48    47"), "\(run.errors)")
  }

  @Test func helpNamesEveryCommand() throws {
    let errors = urk.fill(":hulp").errors
    #expect(FillingCommand.explanations.allSatisfy { errors.contains($0.0) })
  }

  @Test func aQuestionMarkExplainsTheQuestionAndTheAnkerpunt() throws {
    let errors = urk.fill("?").errors
    #expect(errors.contains("Outreach (eigen uitleg van voorzorg)"))
    #expect(errors.contains("Vragen om samen te bespreken:"))
  }

  @Test(arguments: [
    (":zoek respijt", "8.1  Respijtopties"), (":zoek outreech", "Bedoelt u :zoek"),
    (":zoek xyzzy", "'xyzzy' komt in geen vraag en in geen antwoord voor."),
    (":zoek", "Zeg erbij wat u zoekt"),
    (":zoek kerkelijke", "in uw antwoord: De kerkelijke opvang"),
  ])
  func searchingShowsWhereAWordOccurs(line: String, shown: String) throws {
    urk.folder.run("beantwoorden", urk.path, "1.3=De kerkelijke opvang wil meedoen.")
    let run = urk.fill(line, "ja")
    #expect(run.code == 0)
    #expect(run.errors.contains(shown), "\(run.errors)")
    #expect(try urk.outreach("aanDeSlag") == "ja")
  }

  @Test(arguments: ["?", ":wis", ":ongedaan", ":overslaan"])
  func whenNothingIsAskedACommandAboutAQuestionIsToldSo(command: String) throws {
    urk.folder.run(["beantwoorden", urk.path] + (1...12).map { "\($0).1=nee" })
    let run = urk.folder.run("invullen", urk.path, "--onderdeel", "plan", input: command + "\n:stop\n")
    #expect(run.errors.contains("Er is geen vraag meer open. Met :ga"))
    #expect(run.code == 0)
  }

  @Test func anEditorIsForSomebodyAtATerminal() throws {
    let run = urk.fill(":bewerk")
    #expect(run.code == 2)
    #expect(run.errors.contains("alleen als u zelf aan de terminal zit"))
  }

  @Test(arguments: [
    (":trug", "':trug' is geen opdracht. Bedoelt u :terug?"), (":ga outreech", "Bedoelt u :ga outreach?"),
    (":ga", "Zeg erbij waarheen"), (":ga 13.1", "Er is geen vraag '13.1'."),
    (":ga p9", "Het plan heeft nog geen prioriteiten."),
  ])
  func aCommandThatCannotBeDoneStopsInputFromAProgram(line: String, message: String) throws {
    let run = urk.fill("ja", line, "Iets.", ".")
    #expect(run.code == 2)
    #expect(run.errors.contains("regel 2 van de invoer"))
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try urk.outreach("aanbod") == nil)
  }
}
