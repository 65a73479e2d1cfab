import Testing

@testable import VoorzorgCore
@testable import voorzorg

@Suite("The regional plan is explained")
struct RegioplanPartTests {
  private let part: RegioplanPart
  private let pages: RegioplanPages
  private var plan: Regioplan { pages.plan }

  init() throws {
    part = RegioplanPart(explainer: Explainer(instrument: try Instrument.load(), columns: 80))
    pages = RegioplanPages(plan: try Regioplan.load(), explainer: part.explainer)
  }

  /// The explanation as one line, so that it does not matter where lines break.
  private func explain(_ words: String) throws -> String {
    let lines = try #require(pages.explain([words]), "\(words)")
    return lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test("the whole says what it is and what can be asked")
  func overview() throws {
    let page = try explain("regioplan")
    #expect(page.contains("regio Eindhoven, 2021"))
    #expect(page.contains("'Voorzorg' was toen iets anders dan nu"))
    for section in plan.sections { #expect(page.contains(section.kind.rawValue)) }
  }

  @Test(
    "a quick win is found by number and name, with the answers in words and its source",
    arguments: [
      "slag 2.1", "slag huisuitzettingen-stoppen", "huisuitzettingen-stoppen", "regioplan slag 2.1",
      "Slag 2.1",
    ]
  )
  func slag(words: String) throws {
    let page = try explain(words)
    #expect(page.contains("Snellere slag 2.1 · pijler Basiszorg van 2021 (nu: Voorzorg)"))
    #expect(page.contains("- de meeste gemeenten: al gerealiseerd - sommige gemeenten: prioriteit in 2022"))
    #expect(page.contains("Aantallen geeft de bron niet."))
    #expect(page.contains("Bron: Plan van aanpak regio Eindhoven (2021), pijler 2 Basiszorg (nu: Voorzorg)"))
  }

  @Test("the quick wins are listed with the answers, which are our reading")
  func slagen() throws {
    let page = try explain("slagen")
    for slag in plan.slagen { #expect(page.contains(slag.number) && page.contains(slag.name)) }
    for choice in plan.answers.choices { #expect(page.contains("- \(choice.title): \(choice.text)")) }
    #expect(page.contains("De bron geeft geen lijst met antwoorden."))
    #expect(
      page.contains("Pijler 3 Herstelzorg van 2021 (nu: Herstelzorg): Voor deze pijler noemt de bron geen")
    )
  }

  @Test("quick wins and actions that look alike point at each other")
  func doubles() throws {
    #expect(try explain("slag 1.2").contains("(onze duiding): Kostendelersnorm - actie 1.13:"))
    #expect(try explain("kostendelersnorm").contains("- slag 1.2: Meer maatwerk in de uitvoering"))
    #expect(try explain("jongerenperspectieffonds en bouwdepot").contains("Aanvullende actie 2.12"))
  }

  @Test("an action of which the source has only a name gets no meaning from us")
  func bareName() throws {
    #expect(try explain("regioplan actie 2.5") == explain("maatwerkbudget"))
    #expect(try explain("maatwerkbudget").contains("De bron noemt alleen deze naam."))
  }

  @Test(
    "numbers of ours are marked as ours",
    arguments: ["regioplan actie 4.6", "uitgangspunt 3", "regioplan acties 4"]
  )
  func ownNumbers(words: String) throws {
    #expect(try explain(words).contains("De nummers zijn van voorzorg. (eigen opmerking)"))
  }

  @Test("an old pijler is found after the word regioplan, by its number, title and spelling")
  func pijlers() throws {
    #expect(try explain("regioplan voorzorg").hasPrefix("Pijler 1 Voorzorg van 2021 (nu: Bestaanscondities)"))
    #expect(try explain("regioplan pijler 2") == explain("basiszorg-2021"))
    #expect(try explain("regioplan wonenop maat") == explain("regioplan wonen op maat"))
    #expect(pages.explain(["voorzorg"]) == nil, "without a year this is the pijler of now")
  }

  @Test("a project brief has its size, its writer, who approves it and what is in it")
  func projectbrief() throws {
    let page = try explain("projectbrief")
    #expect(page.contains("Omvang: 1 A4 Opsteller: projectleider Goedkeuring: ambtelijke werkgroep"))
    for entry in plan.projectbrief.contents { #expect(page.contains("- \(entry.heading.text):")) }
  }

  @Test("all roles are shown with all tasks, and each by itself")
  func rollen() throws {
    let page = try explain("rollen")
    for rol in plan.rollen {
      #expect(page.contains(rol.title))
      let own = try explain("rol \(rol.name)")
      for task in rol.tasks {
        #expect(page.contains("- \(task.heading.text):"))
        #expect(own.contains("- \(task.heading.text):"))
      }
    }
  }

  @Test("each list is shown whole, and each of its entries by number or name")
  func sections() throws {
    for section in plan.sections {
      let page = try explain(section.kind.rawValue).lowercased()
      for entry in section.entries {
        #expect(page.contains(entry.heading.text.lowercased()), "\(entry.name)")
        let own = try explain("\(section.singular) \(entry.name)")
        #expect(own.contains("Naam: \(entry.name)"))
        if let number = entry.number { #expect(try explain("\(section.singular) \(number)") == own) }
      }
    }
  }

  @Test("a cell that is empty is shown as empty, and amounts are not added up")
  func middelen() throws {
    let page = try explain("regioplan middelen")
    #expect(page.contains("Veldhoven GM0861 (leeg) (leeg) (leeg) (leeg)"))
    #expect(page.contains("Bladel GM1728 nee (leeg) ja 2022"))
    #expect(page.contains("2020: € 17.628") && page.contains("2021: € 32.051"))
    #expect(page.contains("Tel de bedragen daarom niet op."))
    #expect(try explain("regioplan reusel-de mierden").contains("Officiële schrijfwijze: Reusel-De Mierden"))
  }

  @Test("the quick wins go by the name of the source and by the one of offices")
  func quickWins() throws {
    let page = try explain("slagen")
    #expect(try explain("snellere slagen") == page)
    #expect(try explain("quick wins") == page)
    #expect(try explain("snellere slag 2.1") == (try explain("slag 2.1")))
  }

  @Test("every topic that is offered is explained")
  func topics() throws {
    for topic in try part.topics() { #expect(try !explain(topic.name).isEmpty) }
  }

  @Test("words of other instruments are left to them")
  func othersWords() throws {
    let instrument = part.explainer.instrument
    // The questions of its own part are made from its own words.
    let others = Questionnaire(Dossier(for: instrument), instrument: instrument, offeringEntries: true)
      .questions
      .filter { $0.part != .regioplan }
    let taken = others.flatMap { [$0.field.name, $0.label] } + instrument.ankerpunten.map(\.name)
    #expect(try part.topics().filter { taken.contains($0.name) }.map(\.name) == [])
    for words in [
      ["acties"], ["pijlers"], ["stappen"], ["middelen"], ["stap", "3"], ["slag", "9.9"], ["xyzzy"], [],
    ] {
      #expect(pages.explain(words) == nil, "\(words)")
    }
  }

  @Test("no line is wider than asked", arguments: [40, 80])
  func width(columns: Int) throws {
    let explainer = Explainer(instrument: part.explainer.instrument, columns: columns)
    let narrow = RegioplanPages(plan: plan, explainer: explainer)
    let topics =
      plan.slagen.map(\.name) + plan.acties.map(\.name) + ["projectbrief", "rollen", "dubbelingen"]
    for topic in topics {
      // A name stays on one line, so that it can be copied.
      for line in try #require(narrow.explain([topic])) where !line.hasPrefix("Naam: ") {
        #expect(line.count <= columns, "\(line)")
      }
    }
  }

  @Test(
    "a misspelt name gets the nearest one",
    arguments: [
      ("projectbref", "projectbrief"), ("maatwerkbuget", "maatwerkbudget"),
      ("regioplan actis", "regioplan acties"),
    ]
  )
  func nearest(typed: String, meant: String) throws {
    let run = try TestFolder().run(["uitleg"] + typed.split(separator: " ").map(String.init))
    #expect(run.code == 2)
    #expect(run.errors.contains("bedoelt u '\(meant)'?"))
  }
}
