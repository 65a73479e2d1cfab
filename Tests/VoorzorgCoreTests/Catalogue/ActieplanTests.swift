import Testing

@testable import VoorzorgCore

@Suite("The national action plan as the source has it")
struct ActieplanTests {
  private let plan: Actieplan

  init() throws {
    plan = try Actieplan.load()
  }

  @Test("five Lisbon goals, six principles, six lines of action, five programmes")
  func firstChapter() {
    #expect(plan.title == "Nationaal Actieplan Dakloosheid: Eerst een Thuis")
    #expect(plan.lissabondoelen.map(\.number) == Array(1...5))
    #expect(plan.principes.count == 6)
    #expect(plan.actielijnen.map(\.number) == Array(1...6))
    #expect(plan.programmas.count == 5)
  }

  @Test("the principles have names in the text and in the picture, and no number")
  func principles() {
    #expect(
      plan.principes.map(\.title) == [
        "Dakloosheid voorkomen is altijd beter dan opvang of herhuisvesting",
        "Huisvesting is een mensenrecht",
        "Respect voor keuze en eigen regie van mensen", "Scheiden van wonen en zorg",
        "Ondersteuning is gericht op herstel", "Ondersteuning is flexibel en op maat",
      ]
    )
    #expect(plan.principes.count { $0.title != $0.pictureTitle } == 3)
  }

  @Test("each paragraph has the actions and results of the source")
  func counts() {
    let counts = plan.paragrafen.map { "\($0.number): \($0.acties.count) \($0.resultaten.count)" }
    #expect(
      counts == [
        "2.1: 12 3", "2.2.1: 4 3", "2.2.2: 4 1", "2.2.3: 5 2", "2.2.4: 3 1", "2.2.5: 2 1", "2.2.6: 3 1",
        "2.2.7: 3 1", "2.3.1: 7 6", "2.3.2: 6 4", "2.4.1: 3 1", "2.4.2: 5 1", "2.5.1: 1 0", "2.5.2: 4 2",
        "2.6: 3 1", "3.1.1: 5 1", "3.1.2: 3 1",
      ]
    )
  }

  @Test("the lines of action sum to 65 actions and 28 results, with monitoring to 73 and 30")
  func sums() {
    let actions = plan.actielijnen.map { $0.paragrafen.reduce(0) { $0 + $1.acties.count } }
    let results = plan.actielijnen.map { $0.paragrafen.reduce(0) { $0 + $1.resultaten.count } }
    #expect(actions == [12, 24, 13, 8, 5, 3])
    #expect(results == [3, 10, 10, 2, 2, 1])
    #expect(actions.reduce(0, +) == 65)
    #expect(results.reduce(0, +) == 28)
    #expect(plan.paragrafen.reduce(0) { $0 + $1.acties.count } == 73)
    #expect(plan.paragrafen.reduce(0) { $0 + $1.resultaten.count } == 30)
  }

  @Test("a line of action has its number as key, five names and owners, but for the sixth")
  func actielijnen() {
    for lijn in plan.actielijnen {
      #expect(lijn.variants.count == 4, "\(lijn.name)")
      #expect(lijn.variants.map(\.source.document) == ["S4", "S4", "S4", "S3"], "\(lijn.name)")
      #expect((lijn.owners == nil) == (lijn.number == 6), "\(lijn.name)")
      #expect(lijn.paragrafen.allSatisfy { $0.number.hasPrefix("2.\(lijn.number)") }, "\(lijn.name)")
    }
    #expect(plan.actielijnen.compactMap { $0.owners?.all.count } == [6, 9, 5, 9, 3])
    #expect(plan.monitoring.owners.all == ["VWS", "CBS", "VNG", "gemeenten"])
    #expect(plan.paragrafen.filter { $0.owners != nil }.map(\.number) == ["2.5.1", "2.5.2"])
  }

  @Test("the examples under the heading for good examples are six, and each stands in a paragraph")
  func examples() {
    #expect(plan.voorbeelden.count { $0.kind == .goodExample } == 6)
    #expect(plan.voorbeelden.count { $0.kind == .frame } == 3)
    #expect(plan.voorbeelden.count { $0.kind == .mention } == 8)
    #expect(plan.voorbeelden.allSatisfy { plan.paragraaf($0.paragraaf) != nil })
  }

  @Test("governance has three forms, four goals of conversation and a coalition of 21")
  func governance() {
    #expect(plan.governance.forms.count == 3)
    #expect(plan.governance.forms.allSatisfy { $0.title != nil })
    #expect(plan.governance.conversationGoals.count == 4)
    #expect(plan.governance.coalition.count == 21)
  }

  @Test("of the six rows of money only two have known columns, and no amount is put in an unknown one")
  func money() {
    let known = plan.middelen.posts.filter(\.hasKnownColumns)
    #expect(plan.middelen.columns == ["2023", "2024", "2025", "2026", "2027", "structureel"])
    #expect(plan.middelen.posts.count == 6)
    #expect(known.map(\.name) == ["actieplan", "geldzorgen"])
    #expect(known.map { $0.amounts.map(\.thousands).reduce(0, +) } == [390_000, 709_000])
    let unknown = plan.middelen.posts.filter { !$0.hasKnownColumns }
    #expect(
      unknown.map { $0.amounts.map(\.thousands) } == [
        [40_600], [40_000], [227_000, 229_000, 229_000, 129_000, 5_000],
        [150_000, 150_000, 150_000, 150_000],
      ]
    )
    #expect(unknown.flatMap(\.amounts).allSatisfy { $0.column == nil })
  }
}
