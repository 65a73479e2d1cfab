import Testing

@testable import VoorzorgCore

@Suite("What is linked to something, for reports and rules")
struct VerbandenLookupTests {
  private let verbanden: Verbanden

  init() throws {
    verbanden = try Verbanden.load()
  }

  private func ankerpunt(_ name: String) -> Verband.End { Verband.End(.ankerpunt, name) }

  @Test("an ankerpunt leads to actions, indicators, paragraphs, lines of action and steps")
  func ankerpunt() throws {
    let end = ankerpunt("bemoeizorg")
    #expect(try verbanden.pijleracties(of: end).map(\.entry.name) == ["intensieve-outreach-en-bemoeizorg"])
    #expect(try verbanden.indicatoren(of: end).map(\.entry.number) == ["12"])
    #expect(try verbanden.paragrafen(of: end).map(\.entry.number) == ["2.2.4", "2.2.5"])
    #expect(try verbanden.paragrafen(of: end).map(\.verbanden.count) == [2, 1])
    #expect(try verbanden.actielijnen(of: end).map(\.entry.title) == ["Preventie"])
    #expect(try verbanden.stappen(of: end).map(\.entry.name) == ["verandering"])
  }

  @Test("a group of actions stands for each of them")
  func group() throws {
    let found = try verbanden.pijleracties(of: ankerpunt("woonplekken-en-basisbenodigdheden"))
    let group = try #require(Shared.pijlers.groups.first { $0.name == "onderdak" })
    #expect(found.map(\.entry) == group.actions)
    #expect(found.allSatisfy { $0.strength == .duiding })
    let action = Verband.End(.pijleractie, "skaeve-huse")
    #expect(try verbanden.ankerpunten(of: action, in: Shared.instrument).map(\.entry.number) == [7])
    #expect(try verbanden.indicatoren(of: action).map(\.entry.number) == ["17"])
  }

  @Test("a whole pijler does not stand for its actions")
  func pijler() throws {
    #expect(try verbanden.pijleracties(of: ankerpunt("respijtopties")).map(\.entry.name) == ["logeerplekken"])
    #expect(try verbanden.steps(from: Verband.End(.pijleractie, "woningvervuiling")).isEmpty)
  }

  @Test("an action leads to an ankerpunt exactly where that leads to the action")
  func symmetry() throws {
    for action in Shared.pijlers.actions {
      let end = Verband.End(.pijleractie, action.name)
      let names = try verbanden.ankerpunten(of: end, in: Shared.instrument).map(\.entry.name)
      let back = try Shared.instrument.ankerpunten.map(\.name).filter { name in
        try verbanden.pijleracties(of: ankerpunt(name)).contains { $0.entry == action }
      }
      #expect(names == back, "\(action.name)")
    }
  }

  @Test("one link in the same words makes it sure")
  func strength() throws {
    let indicator = Verband.End(.indicator, "bemoeizorg")
    let found = try verbanden.ankerpunten(of: indicator, in: Shared.instrument)
    #expect(found.map(\.entry.number) == [2, 10])
    #expect(found.map(\.strength) == [.woordelijk, .duiding])
    let inloop = try verbanden.actielijnen(of: ankerpunt("inloop-en-steunpunten"))
    #expect(inloop.map(\.strength) == [.woordelijk] && inloop.map(\.verbanden.count) == [3])
  }

  @Test("an indicator, a step and a line of action lead on as well")
  func others() throws {
    let indicator = Verband.End(.indicator, "kostendelersnorm")
    #expect(try verbanden.pijleracties(of: indicator).map(\.entry.name) == ["kostendelersnorm-op-maat"])
    #expect(try verbanden.paragrafen(of: indicator).map(\.entry.number) == ["2.1"])
    let stap = Verband.End(.stap, "basis")
    #expect(try verbanden.indicatoren(of: stap).map(\.entry.number) == ["2"])
    #expect(try verbanden.actielijnen(of: stap).map(\.entry.number) == [5])
    let lijn = Verband.End(.actielijn, "3")
    #expect(try verbanden.indicatoren(of: lijn).map(\.entry.number) == ["4", "5", "17"])
    #expect(try verbanden.ankerpunten(of: lijn, in: Shared.instrument).map(\.entry.number) == [7, 9])
    #expect(
      try verbanden.stappen(of: Verband.End(.indicator, "loket-plan-regisseur")).map(\.entry.number) == [4]
    )
  }

  @Test(
    "how many centrumgemeenten said yes to what an ankerpunt is linked to",
    arguments: [
      ("outreach", ["42 centrumgemeenten antwoordden ja (2024)"]),
      ("urgentieverordening", ["19 centrumgemeenten antwoordden ja (2024)"]),
      (
        "informatie-en-advies",
        ["41 centrumgemeenten antwoordden ja (2024)", "36 centrumgemeenten antwoordden ja (2024)"]
      ),
      ("respijtopties", []),
    ]
  )
  func national(name: String, sentences: [String]) throws {
    let found = try verbanden.indicatoren(of: ankerpunt(name)).flatMap { try $0.nationalAnswers() }
    #expect(found.map(\.sentence) == sentences)
  }

  @Test("each figure says which question it is about; what is counted by part has none")
  func nationalTopics() throws {
    let found = try verbanden.indicatoren(of: ankerpunt("woonplekken-en-basisbenodigdheden"))
    let answers = try found.map { try $0.nationalAnswers() }
    #expect(found.map(\.entry.number) == ["7", "17"])
    #expect(answers.map { $0.map(\.yes) } == [[35, 35], [40]])
    #expect(answers[0][0].topic.hasPrefix("Voor jongvolwassenen: "))
    #expect(answers[0][1].topic.hasPrefix("Voor volwassenen (27+): "))
    let zorg = try verbanden.indicatoren(of: ankerpunt("integrale-zorg"))
    let yes = try zorg.map { try $0.nationalAnswers().map(\.yes) }
    #expect(yes == [[32], [44], []])
    let one = NationalAnswer(topic: "", yes: 1, year: 2024, source: answers[0][0].source)
    #expect(one.sentence == "1 centrumgemeente antwoordde ja (2024)")
  }

  @Test("a term is found with what has the same name, and the other way round")
  func namesakes() throws {
    let resolver = VerbandResolver(Shared.instrument)
    let begrip = Verband.End(.begrip, "bemoeizorg")
    #expect(
      try resolver.namesakes(of: begrip) == [ankerpunt("bemoeizorg"), Verband.End(.indicator, "bemoeizorg")]
    )
    #expect(try resolver.namesakes(of: ankerpunt("bemoeizorg")) == [begrip])
    #expect(try resolver.namesakes(of: ankerpunt("integrale-zorg")).isEmpty)
    #expect(try resolver.namesakes(of: Verband.End(.begrip, "bestaat-niet")).isEmpty)
  }
}
