import TestSupport
import Testing

@testable import VoorzorgCore

@Suite("The rounds of the indicators")
struct MonitorTests {
  private func dossier(_ rounds: [(Int?, Monitor.Half?, Monitor.Level?)]) -> Dossier {
    var dossier = Dossier.sound
    for (year, half, level) in rounds { dossier.addRound(year, half, level) }
    return dossier
  }

  @Test("the newest by year and half counts, wherever it stands")
  func newest() {
    let monitor = dossier([
      (2026, .eerste, .dashboard), (2026, .tweede, .dashboard), (2025, .tweede, .dashboard),
    ]).monitor
    #expect(monitor.newest(at: .dashboard)?.index == 1)
    #expect(monitor.rounds(at: .dashboard).map(\.index) == [1, 0, 2])
    #expect(monitor.newest(at: .eigenInschatting) == nil)
  }

  @Test("of two of the same half-year the later in the dossier counts")
  func tie() {
    let monitor = dossier([(2026, .eerste, .dashboard), (2026, .eerste, .dashboard)]).monitor
    #expect(monitor.newest(at: .dashboard)?.index == 1)
    #expect(
      monitor.rounds(at: .dashboard).map(monitor.name)
        == ["eerste halfjaar 2026, ronde 2", "eerste halfjaar 2026, ronde 1"]
    )
  }

  @Test("a round without a half is the oldest of its year")
  func withoutHalf() {
    let monitor = dossier([(2026, nil, .dashboard), (2026, .eerste, .dashboard), (2025, .tweede, .dashboard)])
      .monitor
    #expect(monitor.rounds(at: .dashboard).map(\.index) == [1, 0, 2])
    #expect(monitor.unplaced.isEmpty)
  }

  @Test("a round without year or level counts nowhere, and is not lost")
  func unplaced() {
    let monitor = dossier([(nil, .eerste, .dashboard), (2026, .eerste, nil), (2024, .eerste, .dashboard)])
      .monitor
    #expect(monitor.newest(at: .dashboard)?.index == 2)
    #expect(monitor.unplaced.map(\.index) == [0, 1])
    #expect(Monitor.Level.allCases.flatMap(monitor.rounds(at:)).count + monitor.unplaced.count == 3)
  }

  @Test("a dossier without rounds has no state of any indicator")
  func none() {
    #expect(Dossier.sound.monitor.state(of: "bemoeizorg").isEmpty)
    #expect(dossier([(nil, nil, nil)]).monitor.state(of: "bemoeizorg").isEmpty)
    #expect(dossier([(2026, .eerste, .dashboard)]).monitor.state(of: "geen-indicator").isEmpty)
  }

  @Test("an indicator has a state for each level, of that level's answers only")
  func levels() {
    var dossier = Dossier.sound
    dossier.addRound(2026, .eerste, .eigenInschatting, ["kostendelersnorm.op-maat": .ja])
    dossier.addRound(2025, .tweede, .dashboard, ["kostendelersnorm.op-maat": .nee])
    #expect(
      dossier.monitor.state(of: "kostendelersnorm").map(\.sentence) == [
        "dashboard, tweede halfjaar 2025: ○ oranje (nog niet opgepakt), naar eigen regel",
        "eigen inschatting, eerste halfjaar 2026: ● groen (op koers), naar eigen regel",
      ]
    )
  }

  @Test("an indicator with two scores has a colour for each, one with numbers only none")
  func scores() {
    var dossier = Dossier.sound
    dossier.addRound(
      2026,
      .eerste,
      .dashboard,
      [
        "afbouw-en-ombouw-opvang.afspraken.afbouwschema": .ja,
        "afbouw-en-ombouw-opvang.afspraken.afbouw-evalueren": .ja,
        "afbouw-en-ombouw-opvang.afspraken.opbouwschema": .nee,
        "capaciteit-opvang.eenpersoonskamers": .number(0),
        "capaciteit-opvang.meerpersoonskamers": .onbekend,
      ]
    )
    let monitor = dossier.monitor
    #expect(
      monitor.state(of: "afbouw-en-ombouw-opvang").map(\.colours)
        == ["Afbouw: ● groen (op koers); Ombouw: ○ oranje (nog niet opgepakt)"]
    )
    let capacity = monitor.state(of: "capaciteit-opvang")
    #expect(capacity.map(\.colours) == ["geen kleur"])
    #expect(capacity.map(\.scores.count) == [0])
    #expect(capacity.map(\.answers.other) == [1])
    #expect(capacity.map(\.answers.unknown) == [1])
  }

  @Test("questions after examples or figures and choices from a list do not count for a colour")
  func outside() {
    let outside = Shared.instrument.monitor.indicatoren.filter { !$0.indicator.scores.isEmpty }
      .flatMap { asked in
        asked.questions.filter { !$0.subvraag.countsForColour }.map {
          "\(asked.indicator.number) \($0.subvraag.name)"
        }
      }
    #expect(
      outside == [
        "2 mate", "6 voorbeelden-en-cijfers", "6 voorbeelden-en-cijfers", "8 voorbeelden-of-cijfers",
      ]
    )
  }

  @Test("every score has questions that count for it, and each question counts for one score at most")
  func everyScoreIsAsked() {
    for asked in Shared.instrument.monitor.indicatoren {
      let slots = asked.indicator.scores.map { asked.counting(for: $0).map(\.slot) }
      #expect(slots.allSatisfy { !$0.isEmpty })
      #expect(Set(slots.joined()).count == slots.joined().count)
    }
  }

  @Test(
    "the order of rounds in the file makes no difference, nor does what the other level says",
    arguments: 1...6
  )
  func orderAndLevels(seed: UInt64) throws {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    let list = Shared.instrument.form.lists[Shared.instrument.monitor.list]
    var dossier = Dossier.sound
    for (year, half) in [(2024, Monitor.Half.eerste), (2024, .tweede), (2026, .eerste)] {
      for level in Monitor.Level.allCases {
        dossier.addRound(year, half, level)
        let last = dossier.record.lists[Shared.instrument.monitor.list].count - 1
        for asked in Shared.instrument.monitor.indicatoren {
          for question in asked.questions {
            let answer = dossiers.generator.pick([Answer?.some(.ja), .some(.nee), .onbekend, nil])
            guard case .choice = list.form.entries[question.slot].field.kind else { continue }
            dossier.record.lists[Shared.instrument.monitor.list][last].answers[question.slot] = answer
          }
        }
      }
    }
    var shuffled = dossier
    shuffled.record.lists[Shared.instrument.monitor.list].shuffle(using: &dossiers.generator)
    var alone = dossier
    alone.record.lists[Shared.instrument.monitor.list].removeAll {
      $0[Shared.instrument.monitor.niveau] == "dashboard"
    }
    for indicator in Shared.instrument.indicatoren.indicatoren {
      let states = dossier.monitor.state(of: indicator.name)
      #expect(states.map(\.level) == [.dashboard, .eigenInschatting])
      #expect(shuffled.monitor.state(of: indicator.name).map(\.sentence) == states.map(\.sentence))
      #expect(alone.monitor.state(of: indicator.name).map(\.sentence) == states.dropFirst().map(\.sentence))
    }
  }

  @Test("changes are told between one round and the next of the same level, by colour and by answer")
  func changes() {
    var dossier = Dossier.sound
    dossier.addRound(
      2026,
      .eerste,
      .dashboard,
      ["kostendelersnorm.op-maat": .ja, "bemoeizorg.aanbod": .onbekend]
    )
    dossier.addRound(2026, .tweede, .eigenInschatting, ["kostendelersnorm.op-maat": .nee])
    dossier.addRound(2025, .tweede, .dashboard, ["kostendelersnorm.op-maat": .nee])
    let changes = dossier.monitor.changes(at: .dashboard)
    #expect(changes.map { [$0.from.index, $0.to.index] } == [[2, 0]])
    #expect(changes.flatMap(\.colours).map(\.indicator.name) == ["kostendelersnorm"])
    #expect(changes.flatMap(\.colours).map { [$0.old.kleur, $0.new.kleur] } == [[.oranje, .groen]])
    let answers = changes.flatMap(\.answers)
    #expect(answers.map(\.question.subvraag.name) == ["op-maat", "aanbod"])
    #expect(answers.map(\.old) == [.nee, nil])
    #expect(answers.map(\.new) == [.ja, .onbekend])
    #expect(dossier.monitor.changes(at: .eigenInschatting).isEmpty)
  }
}
