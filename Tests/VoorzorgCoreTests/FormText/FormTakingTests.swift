import Testing

@testable import VoorzorgCore

struct FormTakingTests {
  private let dossier: Dossier
  private let form: String
  private let offer = "voorzorgscan.outreach.aanbod"

  init() throws {
    dossier = try Dossier.empty.answering([
      "gemeente.code": "GM0344", "voorzorgscan.outreach.aanDeSlag": "ja",
      "voorzorgscan.outreach.aanbod": "Het wijkteam.",
      "implementatieplan": "outreach respijtopties", "implementatieplan.1.doel": "Iedereen bereikt",
      "implementatieplan.1.beoogdeDatumGereed": "2026-12-01",
    ])
    form = markdownForm(dossier)
  }

  private func codes(_ taking: FormTaking) -> [String] { taking.findings.map(\.code) }

  @Test func anEmptiedBlockTakesTheAnswerAway() throws {
    let taking = try taking(form.filling(offer, with: ""), into: dossier)
    #expect(taking.taken == [offer])
    #expect(taking.dossier[offer] == nil)
  }

  @Test func theEmptyLineOfAnEmptyBlockIsNoPartOfTheAnswer() throws {
    let taking = try taking(form.filling("voorzorgscan.outreach.kansen", with: "\nKansen\n"), into: dossier)
    #expect(taking.dossier["voorzorgscan.outreach.kansen"] == .text("Kansen"))
  }

  @Test func blocksMayStandInAnotherOrder() throws {
    let block = try form.block(offer)
    let moved = form.replacing(block, with: "") + "\n" + block.replacing("wijkteam", with: "buurtteam")
    let taking = taking(moved, into: dossier)
    #expect(taking.findings == [])
    #expect(taking.dossier[offer] == .text("Het buurtteam."))
  }

  @Test func aBlockThatIsTakenOutChangesNothing() throws {
    let taking = try taking(form.replacing(form.block(offer), with: ""), into: dossier)
    #expect(taking.findings == [])
    #expect(taking.dossier == dossier)
  }

  @Test func prioritiesAreKnownAfterTheyChangedPlaces() throws {
    let turned = try dossier.answering(["implementatieplan": "respijtopties outreach"])
    let taking = try taking(form.filling("implementatieplan.outreach.doel", with: "Meer"), into: turned)
    #expect(taking.findings == [])
    #expect(taking.dossier[priority: 1, "doel"] == .text("Meer"))
    #expect(taking.dossier.planned == ["respijtopties", "outreach"])
  }

  @Test func anAnswerChangedOnBothSidesIsAConflictAndTheDossierKeepsIts() throws {
    let meanwhile = try dossier.answering(["voorzorgscan.outreach.aanbod": "Het nieuwe wijkteam."])
    let taking = try taking(
      form.filling(offer, with: "Iets anders").filling("voorzorgscan.outreach.nodig", with: "Geld"),
      into: meanwhile
    )
    #expect(taking.hasConflict)
    #expect(codes(taking) == ["V306"])
    #expect(taking.findings[0].message.contains("'Het nieuwe wijkteam.'"))
    #expect(taking.dossier[offer] == .text("Het nieuwe wijkteam."))
    #expect(taking.dossier["voorzorgscan.outreach.nodig"] == .text("Geld"))
  }

  @Test func anUntouchedBlockLeavesWhatChangedInTheDossier() throws {
    let meanwhile = try dossier.answering(["voorzorgscan.outreach.aanbod": "Het nieuwe wijkteam."])
    let taking = taking(form, into: meanwhile)
    #expect(taking.findings == [])
    #expect(taking.dossier == meanwhile)
  }

  @Test func theSameChangeOnBothSidesIsNoConflict() throws {
    let meanwhile = try dossier.answering(["voorzorgscan.outreach.aanbod": "Samen."])
    #expect(try taking(form.filling(offer, with: "Samen."), into: meanwhile).findings == [])
  }

  @Test func anAnswerThatDoesNotFitStandsInNoOthersWay() throws {
    let date = "implementatieplan.outreach.beoogdeDatumGereed"
    let filled = try form.filling(date, with: "ooit misschien").filling(offer, with: "Nieuw")
    let taking = taking(filled, into: dossier)
    #expect(codes(taking) == ["V303"])
    let line = filled.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix("<!-- antwoord \(date) ") }
    #expect(taking.findings[0].place.line == line.map { $0 + 1 })
    #expect(taking.findings[0].message.hasPrefix("p1.10 Beoogde datum gereed: "))
    #expect(taking.dossier[priority: 0, "beoogdeDatumGereed"] == Dossier.day("2026-12-01"))
    #expect(taking.dossier[offer] == .text("Nieuw"))
  }

  @Test(arguments: ["1-3-2027", "1 maart 2027", "2027-03-01", "  1 mrt 2027\n"])
  func datesAreWrittenAsPeopleDo(text: String) throws {
    let taking = try taking(
      form.filling("implementatieplan.outreach.beoogdeDatumGereed", with: text),
      into: dossier
    )
    #expect(taking.findings == [])
    #expect(taking.dossier[priority: 0, "beoogdeDatumGereed"] == Dossier.day("2027-03-01"))
  }

  @Test func aDateWithTwoReadingsIsAFaultThatNamesBoth() throws {
    let taking = try taking(
      form.filling("implementatieplan.outreach.beoogdeDatumGereed", with: "maart 2027"),
      into: dossier
    )
    #expect(codes(taking) == ["V303"])
    #expect(taking.findings[0].message.contains("1 maart 2027"))
    #expect(taking.findings[0].message.contains("31 maart 2027"))
    #expect(taking.dossier == dossier)
  }

  @Test func aDateInAnotherNotationIsNoChange() throws {
    let same = try form.filling("implementatieplan.outreach.beoogdeDatumGereed", with: "1-12-2026")
    #expect(taking(same, into: dossier).taken == [])
  }

  @Test func twoBlocksForOneQuestionAreAFaultOnlyWhenTheyDiffer() throws {
    let block = try form.block(offer)
    #expect(taking(form + block, into: dossier).findings == [])
    let taking = taking(form + block.replacing("wijkteam", with: "buurtteam"), into: dossier)
    #expect(codes(taking) == ["V304"])
    #expect(taking.dossier == dossier)
  }

  @Test func textOutsideAnAnswerIsTold() {
    let taking = taking(
      form.replacing("## Voorzorgscan", with: "Dit is nieuw\nen dit ook\n\n## Voorzorgscan"),
      into: dossier
    )
    #expect(codes(taking) == ["V308"])
    #expect(taking.findings[0].message.contains("'Dit is nieuw'"))
  }

  @Test func aMarkerThatIsGoneIsAFaultAndTheTextIsNotTaken() throws {
    let noEnd = form.replacing("<!-- einde \(offer) -->", with: "")
    #expect(codes(taking(noEnd, into: dossier)) == ["V305"])
    let noStart = form.replacing("Het wijkteam.", with: "Anders").split(separator: "\n")
      .filter { !$0.hasPrefix("<!-- antwoord \(offer) ") }.joined(separator: "\n")
    let taking = taking(noStart, into: dossier)
    #expect(codes(taking) == ["V308", "V305"])
    #expect(taking.dossier == dossier)
  }

  @Test func anEndThatIsGoneWithTheNextBeginningSwallowsNothing() throws {
    let lines = form.split(separator: "\n", omittingEmptySubsequences: false)
    let end = try #require(lines.firstIndex { $0 == "<!-- einde \(offer) -->" })
    let next = try #require(lines[end...].firstIndex { $0.hasPrefix("<!-- antwoord ") })
    let cut = (lines[..<end] + lines[(next + 1)...]).joined(separator: "\n")
    let taking = taking(cut, into: dossier)
    #expect(codes(taking).contains("V305"))
    #expect(taking.dossier == dossier)
  }

  @Test func aQuestionThatIsGoneMattersOnlyWhenSomebodyAnsweredIt() throws {
    let gone =
      "<!-- antwoord voorzorgscan.outreach.oud 811c9dc5 -->\nTEKST\n<!-- einde voorzorgscan.outreach.oud -->\n"
    let empty = FormMedium.markdown.fingerprint(of: "")
    let untouched = gone.replacing("TEKST", with: "").replacing("811c9dc5", with: empty)
    #expect(taking(form + untouched, into: dossier).findings == [])
    let taking = taking(form + gone, into: dossier)
    #expect(codes(taking) == ["V307"])
  }

  @Test func anOlderCatalogueHadOtherLabelsAndStillReads() throws {
    let older = try form.filling(offer, with: "Nieuw").replacing(
      "Wat biedt mijn gemeente al?",
      with: "Wat is er?"
    )
    .replacing("instrument=2025", with: "instrument=2019")
    let taking = taking(older, into: dossier)
    #expect(codes(taking) == ["V308"])
    #expect(taking.dossier[offer] == .text("Nieuw"))
  }

  @Test func anEntryIsAddedOnceHoweverOftenTheFormIsRead() throws {
    let filled = try form.filling("invullers.nieuw.naam", with: "Noor")
      .filling("invullers.nieuw.rol", with: "ervaringskenner")
      .filling("implementatieplan.respijtopties.actieregels.nieuw.actie", with: "Bellen")
    let first = taking(filled, into: dossier)
    #expect(first.findings == [])
    #expect(first.taken.count == 3)
    #expect(first.dossier.invullers(Shared.instrument).count == 1)
    let second = taking(filled, into: first.dossier)
    #expect(second.taken == [])
    #expect(second.dossier == first.dossier)
  }

  @Test func entriesFromSeveralFormsAreAllAdded() throws {
    let one = try taking(form.filling("invullers.nieuw.naam", with: "Noor"), into: dossier).dossier
    let two = try taking(form.filling("invullers.nieuw.naam", with: "Sem"), into: one).dossier
    #expect(two.invullers(Shared.instrument).map { $0.answers[0] } == [.text("Noor"), .text("Sem")])
  }

  @Test func aFormOfAnotherRegionOrOfAMunicipalityIsTold() throws {
    func region(_ name: String) throws -> Dossier {
      try Dossier(for: Shared.instrument, subject: .regio).answering(["regio.naam": name])
    }
    let own = try region("Hart van het Land")
    let sheet = FormSheet(own, scope: FormScope(part: .basis), instrument: Shared.instrument)
    let form = String(decoding: MarkdownForm.bytes(of: sheet), as: UTF8.self)
    #expect(codes(taking(form, into: own)) == [])
    #expect(codes(taking(form, into: try region("hart van het land "))) == [])
    #expect(codes(taking(form, into: try region("Duin en Veen"))) == ["V309"])
    #expect(codes(taking(form, into: dossier)) == ["V309"])
    let municipal = FormSheet(dossier, scope: FormScope(part: .basis), instrument: Shared.instrument)
    let other = String(decoding: MarkdownForm.bytes(of: municipal), as: UTF8.self)
    #expect(codes(taking(other, into: own)) == ["V309"])
  }

  @Test func theHeadSaysForWhomAndWithWhichVersionItWasMade() throws {
    let other = try dossier.answering(["gemeente.code": "GM0373"])
    #expect(codes(taking(form, into: other)) == ["V309"])
    let newer = form.replacing("voorzorg-formulier/1 ", with: "voorzorg-formulier/2 ")
    #expect(codes(taking(newer, into: dossier)) == ["V302"])
    #expect(codes(taking("# Zomaar een tekst", into: dossier)) == ["V301"])
    #expect(MarkdownForm.read([0x66, 0xFF]).findings.map(\.code) == ["V301"])
  }
}
