import Testing

@testable import VoorzorgCore

@Suite("The regional plan of 2021 as the source has it")
struct RegioplanTests {
  private let plan: Regioplan

  init() throws {
    plan = try Regioplan.load()
  }

  private func count(_ kind: Regioplan.Section.Kind) -> Int? {
    plan.section(kind)?.entries.count
  }

  @Test("eight quick wins and 56 further actions stand under four pijlers")
  func slagenAndActies() {
    #expect(plan.pijlers.map(\.slagen.count) == [4, 1, 0, 3])
    #expect(plan.pijlers.map(\.acties.count) == [16, 18, 14, 8])
    #expect(plan.slagen.count == 8)
    #expect(plan.acties.count == 56)
  }

  @Test("quick wins and actions have the number of their pijler and their own")
  func numbers() {
    #expect(plan.slagen.map(\.number) == ["1.1", "1.2", "1.3", "1.4", "2.1", "4.1", "4.2", "4.3"])
    #expect(Set(plan.acties.map(\.number)).count == 56)
    #expect(plan.slag(named: "huisuitzettingen-stoppen")?.number == "2.1")
    #expect(plan.actie(named: "maatwerkbudget")?.number == "2.5")
    #expect(plan.slag(named: "maatwerkbudget") == nil)
  }

  @Test("the names of quick wins and actions are fixed, because dossiers hold them")
  func names() {
    #expect(
      plan.slagen.map(\.name) == [
        "wettelijke-plicht-schulden-en-uitzetting", "meer-maatwerk-in-de-uitvoering",
        "vroege-bemiddeling-in-gezinnen", "burenoverlast-en-woningvervuiling", "huisuitzettingen-stoppen",
        "altijd-basisbenodigdheden", "niemand-vertrekt-zonder-onderdak", "woonlasten-bij-korte-opname",
      ]
    )
    #expect(Set(plan.slagen.map(\.name) + plan.acties.map(\.name)).count == 64)
  }

  @Test("a pijler of 2021 carries its year, and what it is called now")
  func pijlers() {
    #expect(plan.example.year == 2021)
    #expect(
      plan.pijlers.map(\.name) == [
        "voorzorg-2021", "basiszorg-2021", "herstelzorg-2021", "wonen-op-maat-2021",
      ]
    )
    #expect(plan.pijlers.map(\.title) == ["Voorzorg", "Basiszorg", "Herstelzorg", "Wonen op maat"])
    #expect(
      plan.pijlers.map(\.translation.title) == [
        "Bestaanscondities", "Voorzorg", "Herstelzorg", "Inclusief wonen",
      ]
    )
    #expect(plan.pijlers.allSatisfy { $0.translation.year == 2025 })
    #expect(plan.pijlers[3].spellings == ["Wonenop maat"])
    #expect(plan.pijlers.map { $0.withoutSlagen != nil } == [false, false, true, false])
    #expect(plan.pijlers.map { $0.numberingRemark != nil } == [false, false, false, true])
  }

  @Test("the lists are as long as the source has them")
  func sections() {
    #expect(count(.bevindingen) == 4)
    #expect(count(.verbeterkansen) == 4)
    #expect(count(.werkwijzen) == 2)
    #expect(count(.uitgangspunten) == 13)
    #expect(count(.vervolgstappen) == 5)
    #expect(count(.producten) == 5)
    #expect(count(.sporen) == 3)
    #expect(count(.themagroepen) == 5)
    #expect(count(.projectgroepen) == 2)
    #expect(count(.overleggen) == 3)
  }

  @Test("only what the source or we number has numbers")
  func numbering() {
    for section in plan.sections {
      let numbers = section.entries.compactMap(\.number)
      #expect(numbers == (section.numbering == nil ? [] : Array(1...section.entries.count)))
      #expect(
        section.numbering != .eigen || section.remark != nil,
        "\(section.kind) says whose numbers they are"
      )
    }
  }

  @Test("five roles have thirteen tasks")
  func rollen() {
    #expect(plan.rollen.map(\.tasks.count) == [3, 5, 2, 1, 2])
    #expect(plan.rollen.map(\.name).contains(plan.projectbrief.author))
  }

  @Test("a project brief is one page with four things in it")
  func projectbrief() {
    #expect(plan.projectbrief.size == "1 A4")
    #expect(plan.projectbrief.contents.count == 4)
    #expect(plan.projectbrief.beforehand.count == 2)
    #expect(plan.section(.projectgroepen)?.entries.map(\.name).contains(plan.projectbrief.approver) == true)
  }

  @Test("municipalities answered in three ways")
  func answers() {
    #expect(plan.answers.choices.map(\.name) == ["gerealiseerd", "prioriteit", "geen-prioriteit"])
    #expect(
      plan.answers.choices.map(\.title) == ["al gerealiseerd", "prioriteit in 2022", "geen prioriteit"]
    )
  }

  @Test("what they answered is told in words, never in numbers")
  func answersInWords() {
    for slag in plan.slagen {
      #expect(!slag.answers.isEmpty, "\(slag.name)")
      for answer in slag.answers {
        #expect(!answer.who.contains(where: \.isNumber) && !answer.who.contains("%"), "\(answer.who)")
        #expect(!answer.choices.isEmpty)
      }
    }
    #expect(
      plan.slag(named: "huisuitzettingen-stoppen")?.answers.map(\.who) == [
        "de meeste gemeenten", "sommige gemeenten",
      ]
    )
    #expect(
      plan.slag(named: "meer-maatwerk-in-de-uitvoering")?.answers.first?.choices
        == ["gerealiseerd", "geen-prioriteit"]
    )
  }

  @Test("six groups of doubles ask to be clustered")
  func doubles() {
    #expect(plan.doubles.groups.count == 6)
    #expect(
      plan.doubles.groups.allSatisfy { $0.members.count == Set($0.members).count && $0.members.count > 1 }
    )
    #expect(
      plan.doubles.groups(with: "meer-maatwerk-in-de-uitvoering").map(\.name) == [
        "dubbel-kostendelersnorm", "dubbel-vaste-lasten",
      ]
    )
    #expect(plan.doubles.groups(with: "maatwerkbudget").isEmpty)
  }

  @Test("names of our own are short enough for a table")
  func headings() {
    let entries = plan.slagen.map(\.entry) + plan.acties.map(\.entry) + plan.sections.flatMap(\.entries)
    for entry in entries { #expect(entry.heading.text.count <= 64, "\(entry.name)") }
  }
}
