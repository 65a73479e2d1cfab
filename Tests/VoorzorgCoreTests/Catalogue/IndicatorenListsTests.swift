import Testing

@testable import VoorzorgCore

@Suite("The fixed lists of the dashboard")
struct IndicatorenListsTests {
  private let catalogue: Indicatoren

  init() throws {
    catalogue = try Indicatoren.load()
  }

  private func names(_ list: String) -> [String]? {
    catalogue.list(named: list)?.items.map(\.name)
  }

  @Test("there are five, with 5, 5, 7, 5 and 7 items")
  func counts() {
    #expect(
      catalogue.lists.map(\.name) == [
        "participatievormen", "beleidscyclus", "ethos-light", "big-5", "kernaspecten",
      ]
    )
    #expect(catalogue.lists.map(\.items.count) == [5, 5, 7, 5, 7])
  }

  @Test("forms of participation rise in influence")
  func participation() {
    #expect(
      names("participatievormen") == ["informeren", "raadplegen", "adviseren", "partnerschap", "regie"]
    )
  }

  @Test("the policy cycle has the order of its definition; the table of indicator 2 has another")
  func policyCycle() throws {
    let cycle = [
      "beleidsvorming", "beleidsaanpak", "uitvoering-en-impact", "impactbepaling", "toetsing-en-bijstelling",
    ]
    #expect(names("beleidscyclus") == cycle)
    let table = try #require(catalogue.indicator("2")?.subvraag(named: "fasen")?.onderdelen.map(\.name))
    #expect(table != cycle && Set(table) == Set(cycle))
    #expect(catalogue.list(named: "beleidscyclus")?.notes.contains { $0.isOwn } == true)
  }

  @Test("the fourth group of ETHOS Light says that two sources differ")
  func ethosLight() throws {
    let group = try #require(catalogue.list(named: "ethos-light")?.items[3])
    #expect(Set(group.notes.flatMap(\.sources).map(\.document)) == ["S3", "S4"])
    #expect(group.notes.map(\.isOwn) == [true])
  }

  @Test("questions about a list ask after each of its items, in its words")
  func questionsAboutLists() {
    let asked = catalogue.indicatoren.flatMap(\.subvragen).filter { $0.list != nil && !$0.onderdelen.isEmpty }
    #expect(asked.compactMap(\.list?.name) == ["kernaspecten", "beleidscyclus", "ethos-light"])
    for question in asked {
      for part in question.onderdelen {
        #expect(part.wording == question.list?.item(named: part.name)?.wording)
      }
    }
  }

  @Test("the mate of participation is chosen from its list, and the Big 5 belongs to indicator 16")
  func choices() {
    guard case .choice(let list)? = catalogue.indicator("2")?.subvraag(named: "mate")?.kind else {
      Issue.record("the mate is no choice")
      return
    }
    #expect(list.name == "participatievormen")
    #expect(catalogue.indicator("16")?.subvragen.map { $0.list?.name } == ["big-5", "big-5", nil])
  }
}
