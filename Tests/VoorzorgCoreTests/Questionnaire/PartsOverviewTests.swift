import Testing

@testable import VoorzorgCore

struct PartsOverviewTests {
  private func overview(_ dossier: Dossier, _ logbook: Logbook = Logbook()) -> PartsOverview {
    Interview(dossier, logbook: logbook, instrument: Shared.instrument, choosingParts: true).overview
  }

  @Test func thePartsStandInTheOrderOfTheStepsTheyBelongTo() {
    let rows = overview(.empty).rows
    #expect(
      rows.map(\.part) == [
        .kop, .basis, .scan, .preventiescan, .monitor, .plan, .regioplan, .stappen,
      ]
    )
    #expect(rows.map(\.steps) == [nil, 1...1, 2...2, 2...2, 2...2, 3...3, 3...3, 1...7])
  }

  @Test func aDossierWithoutNameOrDayBeginsWithItsHead() throws {
    #expect(overview(.empty).proposal == .init(part: .kop, reason: .incomplete))
    let named = try Dossier.empty.answering(["gemeente.naam": "Urk"])
    #expect(overview(named).proposal == .init(part: .kop, reason: .incomplete))
  }

  @Test func theScanIsProposedAsLongAsItIsOpen() throws {
    let begun = try Dossier.started.answering(["voorzorgscan.outreach.aanDeSlag": "ja"])
    #expect(overview(begun).proposal == .init(part: .scan, reason: .open(47)))
    #expect(overview(begun).openCount == 47)
  }

  @Test func whatWasChosenIsPutInOrderBeforeThePlanIsFilledIn() throws {
    let chosen = try Dossier.choosing("outreach").started()
    #expect(overview(chosen).proposal == .init(part: .plan, reason: .order))
    let ordered = try chosen.answering(["implementatieplan": "outreach"])
    #expect(overview(ordered).proposal == .init(part: .plan, reason: .open(11)))
  }

  @Test func anOptionalPartThatWasBegunComesBeforeOneThatWasNot() throws {
    let scanned = try Dossier.choosing().started()
    #expect(overview(scanned).proposal == .init(part: .basis, reason: .untouched))
    let begun = try scanned.answering(["stappen.basis.stand": "bezig"])
    #expect(overview(begun).proposal?.part == .stappen)
  }

  @Test func whereSomebodyStoppedIsProposedAsLongAsItWaits() throws {
    var logbook = Logbook()
    logbook.position = "basis.missie"
    #expect(overview(try .started, logbook).proposal == .init(part: .basis, reason: .stopped))
    let answered = try Dossier.started.answering(["basis.missie": "Iets."])
    #expect(overview(answered, logbook).proposal == .init(part: .scan, reason: .open(48)))
    logbook.drafts["basis.missie"] = "half"
    #expect(overview(answered, logbook).proposal == .init(part: .basis, reason: .stopped))
  }

  @Test func whereNothingIsLeftToAskNothingIsProposed() throws {
    var logbook = Logbook()
    let dossier = try Dossier.choosing().started()
    logbook.leftEmpty = Set(Questionnaire(dossier, offeringEntries: true).questions.map(\.stableName))
    #expect(overview(dossier, logbook).proposal == nil)
  }

  @Test func eachPartTellsHowFarItIs() throws {
    let dossier = try Dossier.started.answering([
      "voorzorgscan.outreach.aanDeSlag": "ja", "basis.regisseur": "De regisseur",
    ])
    let states = Dictionary(uniqueKeysWithValues: overview(dossier).rows.map { ($0.part, $0.state) })
    #expect(states[.kop] == .complete)
    #expect(states[.scan] == .begun(answered: 1, of: 48))
    #expect(states[.basis] == .begun(answered: 1, of: 4))
    #expect(states[.plan] == .empty)
    #expect(states[.monitor] == .untouched)
    #expect(overview(.empty).rows[0].state == .incomplete)
  }

  @Test(
    arguments: [
      ("3", .part(.scan)), ("scan", .part(.scan)), (" Voorzorgscan ", .part(.scan)),
      ("regionaal plan", .part(.regioplan)), ("implementatieplan", .part(.plan)),
      ("prev", .perhaps(.preventiescan)),
      ("moniter", .perhaps(.monitor)), ("9", .none), ("0", .none), ("iets anders", .none),
    ] as [(String, PartsOverview.Choice)]
  )
  func aPartIsChosenByNumberOrName(typed: String, choice: PartsOverview.Choice) {
    #expect(overview(.empty).choice(typed) == choice)
  }

  @Test func aRegionHasTheSamePartsAndIsLedToItsPlan() throws {
    let region = Dossier(for: Shared.instrument, subject: .regio)
    #expect(overview(region).rows.map(\.part) == overview(.empty).rows.map(\.part))
    #expect(overview(region).proposal == .init(part: .kop, reason: .incomplete))
    var editor = DossierEditor(region, instrument: Shared.instrument)
    try editor.set("regio.naam", to: "Voorbeeldland")
    try editor.set("peildatum", to: "2026-03-12")
    #expect(overview(editor.dossier).proposal == .init(part: .regioplan, reason: .untouched))
    #expect(Progress(editor.dossier, instrument: Shared.instrument, today: nil).next == nil)
    try editor.set("voorzorgscan.outreach.aanbod", to: "Een team.")
    #expect(overview(editor.dossier).proposal?.part == .scan)
    #expect(Progress(editor.dossier, instrument: Shared.instrument, today: nil).next != nil)
  }
}

extension Dossier {
  /// The dossier with the name and the day that every dossier needs.
  func started() throws -> Dossier {
    try answering(["gemeente.naam": "Urk", "peildatum": "2026-03-12"])
  }

  /// A dossier as it is made, before anything else is filled in.
  static var started: Dossier { get throws { try Dossier.empty.started() } }
}
