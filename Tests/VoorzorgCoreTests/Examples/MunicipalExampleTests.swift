import Testing

@testable import VoorzorgCore

@Suite("The example of a municipality shows every part")
struct MunicipalExampleTests {
  private let given = GivenAnswers(Shared.example)

  @Test("the basis has a coalition by role, five figures of which one is unknown, and stories with consent")
  func basis() {
    #expect(["regisseur", "missie", "visie", "doelen"].allSatisfy { given.byName["basis.\($0)"] != nil })
    #expect(given.count("basis.kerncoalitie.") == 6 * 3)
    #expect(["aantal", "bron", "datum"].map { given.count("basis.cijfers.", ".\($0)") } == [5, 5, 5])
    #expect(given.choices("basis.cijfers.", ".aantal") == [Field.unknown: 1])
    #expect(given.count("basis.verhalen.", ".toestemming") == 2)
  }

  @Test("one step is done, one has not begun, and the others are at work")
  func steps() {
    #expect(given.choices("stappen.", ".stand") == ["gedaan": 1, "bezig": 5, "niet-begonnen": 1])
    #expect(given.byName.keys.count { $0.hasPrefix("stappen.") && $0.contains(".vragen.") } == 30)
    #expect(given.count("stappen.", ".bereikt") == 16)
    #expect(given.count("stappen.", ".toelichting") == 16)
  }

  @Test("the preventiescan has all thirteen texts twice, and ja, deels, nee, onbekend and no answer")
  func preventiescan() {
    #expect(given.count("preventiescan.", ".aanbod") == 13)
    #expect(given.count("preventiescan.", ".kansen") == 13)
    let answers = given.choices("preventiescan.", ".antwoord")
    #expect(answers == ["ja": 48, "deels": 36, "nee": 19, "onbekend": 11])
    #expect(answers.values.reduce(0, +) == 119 - 5)
    #expect(given.count("preventiescan.", ".opmerking") == 35)
  }

  @Test("the monitor has two rounds at one level, half a year apart, with changes and a few unknowns")
  func monitor() {
    #expect(given.choices("monitor.", ".niveau") == ["eigen-inschatting": 2])
    #expect(given.byName["monitor.1.jaar"] == given.byName["monitor.2.jaar"])
    #expect(given.choices("monitor.", ".halfjaar") == ["eerste": 1, "tweede": 1])
    #expect(given.count("monitor.", ".ondersteuning") == 2)
    let first = given.below("monitor.1.indicatoren.").filter { !$0.key.hasSuffix(".toelichting") }
    let second = given.below("monitor.2.indicatoren.").filter { !$0.key.hasSuffix(".toelichting") }
    #expect(first.count == 86)
    #expect(Set(first.keys) == Set(second.keys))
    #expect(first.count { second[$0.key] != $0.value } == 19)
    #expect(second["capaciteit-opvang.eenpersoonskamers"] == .number(96))
    for choice in ["ja", "nee", "onbekend"] { #expect(second.values.contains(.choice(choice))) }
  }

  @Test("the regional plan has its eight slagen, wanted actions, means of two years and a day")
  func regioplan() {
    #expect(
      given.choices("regioplan.slagen.", ".stand")
        == ["gerealiseerd": 1, "prioriteit": 4, "geen-prioriteit": 2, "onbekend": 1]
    )
    #expect(given.choices("regioplan.acties.", "") == ["ja": 12, "nee": 6, "onbekend": 4])
    #expect(given.count("regioplan.middelen.", ".bedrag") == 2)
    #expect(given.byName["regioplan.vastgesteldOp"] == Day(iso: "2025-10-14").map(Answer.date))
  }

  @Test("no ankerpunt has a waarde, for no source says which")
  func waarde() {
    #expect(given.count("voorzorgscan.", ".waarde") == 0)
    #expect(given.choices("voorzorgscan.", ".schaal") == ["lokaal": 6, "regionaal": 3])
  }

  @Test("it is small enough to read")
  func size() {
    #expect(Shared.example.count < 120_000)
  }
}
