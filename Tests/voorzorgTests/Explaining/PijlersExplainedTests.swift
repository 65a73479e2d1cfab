import Testing

@testable import VoorzorgCore
@testable import voorzorg

struct PijlersExplainedTests {
  private let catalogue: PijlersCatalogue
  private let instrument: Instrument

  init() throws {
    catalogue = try PijlersCatalogue.load()
    instrument = try Instrument.load()
  }

  private var part: PijlersPart { part(columns: 80) }

  private func part(columns: Int) -> PijlersPart {
    PijlersPart(explainer: Explainer(instrument: instrument, columns: columns))
  }

  /// The explanation on a screen so wide that no cell of a table is broken.
  private func explainWide(_ word: String) throws -> String {
    try #require(part(columns: 300).explain([word], catalogue)).joined(separator: "\n")
  }

  private func explain(_ words: String...) throws -> String {
    try #require(part.explain(words, catalogue), "\(words)").joined(separator: "\n")
  }

  /// The text without the places where lines were broken.
  private func unwrapped(_ page: String) -> String {
    page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func thePijlersAreListedWithTheirActionsAndOldNames() throws {
    let page = try explain("pijlers")
    #expect(page.contains("1  Bestaanscondities"))
    #expect(["59", "21", "24", "15"].allSatisfy { page.contains($0) })
    #expect(page.contains("Wonen op maat"))
    #expect(try explain("pijler") == page)
  }

  @Test func aPijlerIsExplainedByNameAndNumberWithAllItsActions() throws {
    for pijler in catalogue.pijlers {
      let page = try explain("pijler", pijler.name)
      #expect(page.hasPrefix("\(pijler.title)\nPijler \(pijler.number) van 4\n"))
      #expect(pijler.actions.allSatisfy { unwrapped(page).contains($0.text) })
      #expect(pijler.subtitles.allSatisfy { page.contains("- \($0.title) (") })
      #expect(try explain("pijler", "\(pijler.number)") == page)
      #expect(try explain(pijler.name) == page)
    }
  }

  @Test func voorzorgTellsWhatItsNameMeantInTheirYear() throws {
    let page = unwrapped(try explain("pijler", "voorzorg"))
    #expect(page.contains("- Basiszorg, met de ondertitel 'Behouden van een thuis' (eigen opmerking: "))
    #expect(page.contains("Let op: 'Voorzorg' in een stuk uit 2021 is nu 'Bestaanscondities'."))
  }

  @Test func aNameWithAYearIsReadWithTheNamesOfThatYear() throws {
    #expect(
      unwrapped(try explain("pijler", "Voorzorg", "2021")).hasPrefix(
        "Een stuk uit 2021 bedoelt met 'voorzorg' de pijler die nu 'Bestaanscondities' heet."
      )
    )
    let unsure = unwrapped(try explain("pijler", "voorzorg", "2023"))
    #expect(unsure.hasPrefix("'Voorzorg' kan twee pijlers zijn"))
    #expect(unsure.contains("(eigen opmerking: Een naam uit 2021 leest voorzorg"))
    #expect(part.explain(["pijler", "xyzzy", "2021"], catalogue) == nil)
  }

  @Test(arguments: [["basiszorg"], ["pijler", "wonen", "op", "maat"], ["pijler basiszorg"]])
  func anOldNameIsTranslated(words: [String]) throws {
    #expect(part.explain(words, catalogue)?[1].hasPrefix("Nu de pijler '") == true)
  }

  @Test func everyActionIsFoundByNameAndNumber() throws {
    for group in catalogue.groups {
      for action in group.actions {
        let page = try explain("actie", action.name)
        #expect(unwrapped(page).hasPrefix(action.text))
        #expect(page.contains("Naam: \(action.name)\n"))
        #expect(try explain("actie", "\(group.number).\(action.number)") == page)
        #expect(try explain(action.name).contains(page))
      }
    }
  }

  @Test func wordsFindOneActionOrAList() throws {
    #expect(try explain("actie", "Huisbezoek").contains("Naam: huisbezoek-bij-meldingen"))
    let list = try explain("actie", "nazorg")
    #expect(list.contains("11.5  Nazorg na een verblijf in een ggz-instelling"))
    #expect(list.contains("nazorg-detentie"))
    #expect(part.explain(["actie", "xyzzy"], catalogue) == nil)
  }

  @Test func anActionTellsWhatTheSourceSaysOfIt() throws {
    #expect(
      unwrapped(try explain("actie", "luisterlijn")).contains("Volgens de bron is dit een wettelijke taak")
    )
    #expect(
      unwrapped(try explain("actie", "loket-onderdak")).contains("centrumgemeenten, 79%: heeft een loket")
    )
  }

  @Test func aGroupIsExplainedByNumberAndNameAndAllAreListed() throws {
    for group in catalogue.groups {
      let page = try explain("groep", "\(group.number)")
      #expect(page.contains("Groep \(group.number) van 13, pijler "))
      #expect(try explain("groep", group.name) == page)
    }
    #expect(try explain("groep").contains("13  Opties voor (het zoeken naar) onderdak"))
    #expect(unwrapped(try explain("groep", "11")).contains("De bron besluit: Herstelzorg werkt alleen"))
  }

  @Test func thePreventiescanHasItsQuestionsAndBothKindsOfTitles() throws {
    let page = try explainWide("preventiescan")
    for question in catalogue.preventiescan.questions { #expect(page.contains(question.title)) }
    #expect(page.contains("Tegengaan van problematische schulden"))
    let action = unwrapped(try explain("actie", "noodfonds"))
    #expect(action.contains("onderdeel 'Inkomen van inwoners op peil houden'"))
    #expect(action.contains("Acties om het inkomen (…) op peil te houden"))
  }

  @Test func theTrafficLightSaysWhatIsOurs() throws {
    let page = unwrapped(try explain("stoplicht"))
    #expect(page.contains("rood 0 t/m 50%") && page.contains("groen 76 t/m 100%"))
    #expect(
      page.contains("Eén gemeente heeft geen kleur.")
        && page.contains("(eigen opmerking: De bron noemt alleen hele procenten.")
    )
  }

  @Test func noActionIsShownWithAColour() throws {
    for action in catalogue.actions {
      let words = Set(try explain("actie", action.name).split { !$0.isLetter }.map { $0.lowercased() })
      #expect(words.isDisjoint(with: ["rood", "oranje", "groen"]), "\(action.name)")
    }
  }

  @Test func theResultsHaveNoNumbersOfMunicipalitiesAndSayWhy() throws {
    let page = unwrapped(try explain("uitkomsten"))
    for share in ["79%", "64% tot 93%", "89%", "69%", "83%"] { #expect(page.contains(share)) }
    #expect(page.contains("Reken een percentage daarom niet terug naar een aantal gemeenten."))
    for topic in catalogue.uitkomsten.topics { #expect(try explain(topic.name).contains("Wie")) }
    #expect(try explain("huisvesting-na-verlies").contains("- remigratie: "))
  }

  @Test func theSampleAddsUp() throws {
    let page = try explainWide("steekproef")
    #expect(page.contains("86 kleinere gemeenten, 14 middelgrote gemeenten, 2 grote gemeenten"))
    #expect(page.contains("50.000 t/m 100.000") && page.contains("t/m 49.999"))
  }

  @Test func ambitionsShowWhichPijlerIsUncertain() throws {
    let page = unwrapped(try explain("ambities"))
    #expect(page.contains("(onzeker)") && page.contains("14 t/m 17") && page.contains("onze duiding"))
    #expect(try explain("evaluatievragen").contains("Herstelzorg"))
  }

  @Test func aKeywordIsShownBesideTheAnkerpunt() throws {
    let run = try TestFolder().run("uitleg", "bemoeizorg")
    #expect(run.output.contains("Ankerpunt 2 van 12"))
    #expect(run.output.contains("Bemoeizorg: trefwoord bij de pijler Voorzorg"))
    #expect(run.output.contains("Actie 9.10"))
  }

  @Test func everyTopicIsExplainedAndFitsTheScreen() throws {
    let narrow = part(columns: 60)
    for topic in try narrow.topics() {
      let lines = try #require(narrow.explain([topic.name], catalogue), "\(topic.name)")
      #expect(lines.allSatisfy { $0.count <= 60 }, "\(topic.name)")
    }
  }

  @Test func whatBelongsToOthersIsLeftToThem() throws {
    for words in [["actie"], ["acties"], ["8"], ["3.2"], ["doel"], ["preventiescan", "xyzzy"], []] {
      #expect(part.explain(words, catalogue) == nil, "\(words)")
    }
  }

  @Test(arguments: [
    (["pijler", "vorzorg"], "pijler voorzorg"), (["actie", "tiny-hauses"], "actie tiny-houses"),
    (["preventiscan"], "preventiescan"), (["bankslaapersregeling"], "bankslapersregeling"),
  ])
  func aMisspeltNameGetsTheNearest(words: [String], nearest: String) throws {
    let run = try TestFolder().run(["uitleg"] + words)
    #expect(run.code == 2)
    #expect(run.errors.contains("bedoelt u '\(nearest)'?"))
  }
}
