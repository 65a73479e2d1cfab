import Testing

@testable import VoorzorgCore

@Suite("Every kind of change after a decision is told, and nothing else")
struct DecisionChangeTests {
  private let decided = Dossier.example.decided()

  @Test("a text that is written anew")
  func text() {
    let after = decided.answering(("implementatieplan.2.doel", "Iets anders"))
    #expect(after.changedWords == ["prioriteit 2 (Informatie en advies), 'Doel' is gewijzigd"])
    #expect(after.states[0].changes.map(\.question) == ["implementatieplan.2.doel"])
  }

  @Test("é as one character or as two: the bytes are what was decided")
  func composition() {
    let composed = Dossier.example.answering(("voorzorgscan.outreach.kansen", "\u{E9}\u{E9}n"))
    let after = composed.decided().answering(("voorzorgscan.outreach.kansen", "e\u{301}\u{E9}n"))
    #expect(after.changedWords.count == 1)
  }

  @Test("an answer that is taken away, and one that comes")
  func clearedAndAdded() {
    let after = decided.answering(("1.2", ""), ("voorzorgscan.bemoeizorg.nietInPlan", "Later"))
    #expect(
      after.changedWords == [
        "ankerpunt 1 van 12 (Outreach), 'Wat biedt mijn gemeente al?' is leeggemaakt",
        "ankerpunt 2 van 12 (Bemoeizorg), 'Waarom niet in het plan' is ingevuld",
      ]
    )
  }

  @Test("the order of the priorities, once")
  func order() {
    var after = decided
    let plan = Shared.instrument.plan.list
    after.record.lists[plan].swapAt(0, 3)
    #expect(after.changedWords == ["de volgorde van de prioriteiten is gewijzigd"])
    after.record.lists[plan].swapAt(0, 3)
    #expect(after.changedWords == [])
  }

  @Test("a priority that is dropped is one change, and so is a new one")
  func priorities() {
    var after = decided
    after.record.lists[Shared.instrument.plan.list].remove(at: 2)
    #expect(after.changedWords == ["prioriteit 'Respijtopties' is weggehaald"])
    after = after.answering(
      ("implementatieplan.5.ankerpunt", "bemoeizorg"),
      ("implementatieplan.5.doel", "Eropaf")
    )
    #expect(
      after.changedWords == [
        "prioriteit 'Respijtopties' is weggehaald", "prioriteit 5 (Bemoeizorg) is toegevoegd",
      ]
    )
  }

  @Test("an action line that is dropped, and one that is put in another place")
  func actions() {
    var after = decided
    let (plan, actions) = (Shared.instrument.plan.list, 0)
    after.record.lists[plan][0].lists[actions].swapAt(0, 1)
    #expect(after.changedWords == [])
    after.record.lists[plan][0].lists[actions].remove(at: 0)
    #expect(after.changedWords == ["prioriteit 1 (Outreach), een actieregel is weggehaald"])
  }

  @Test("the version of the instrument")
  func instrument() {
    var after = decided
    after.instrument = "2027"
    #expect(after.changedWords == ["de versie van het instrument is gewijzigd"])
  }

  @Test("an answer to a question that this version does not ask is told as gone")
  func unknown() {
    let digest = AnswerDigest(of: .yesNo(true))
    let now = DecidedAnswers(.example, Shared.instrument)
    let extra = DecidedAnswers.Antwoord(name: "voorzorgscan.maan.aanbod", digest: digest)
    let later = DecidedAnswers(
      instrument: now.instrument,
      prioriteiten: now.prioriteiten,
      antwoorden: now.antwoorden + [extra]
    )
    let changes = DecidedComparison(.example, Shared.instrument).changes(since: later)
    #expect(changes.map(\.words) == ["de vraag 'voorzorgscan.maan.aanbod'"])
  }

  @Test("a decision of the same or a higher level takes the place of an earlier one; a lower one does not")
  func succession() {
    let changed = Dossier.example.decided(.management, on: "2026-05-18").answering(("p1.2", "Nieuw doel"))
    #expect(changed.states.map(\.changes.count) == [1])
    let college = changed.decided(.college, on: "2026-06-09")
    #expect(college.states.map(\.changes.count) == [0, 0])
    #expect(college.states.map { $0.successor?.soort } == [.college, nil])
    let management = college.answering(("p1.2", "Weer iets")).decided(.management, on: "2026-07-01")
    #expect(management.states.map(\.changes.count) == [0, 1, 0])
  }

  @Test("decisions count by day, in whatever order they were recorded")
  func days() {
    let dossier = Dossier.example.decided(.college, on: "2026-06-09").decided(.management, on: "2026-05-18")
    #expect(dossier.besluiten.map(\.soort) == [.college, .management])
    #expect(dossier.states.map(\.besluit.soort) == [.management, .college])
    #expect(dossier.states.map { $0.successor?.soort } == [.college, nil])
  }
}
