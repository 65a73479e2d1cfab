import Testing

@testable import VoorzorgCore
@testable import voorzorg

struct IndicatorenPartTests {
  private func explain(_ words: String..., columns: Int = 80) throws -> String {
    let explainer = Explainer(instrument: try Instrument.load(), columns: columns)
    return try explainer.explain(words).get().joined(separator: "\n")
  }

  private func flowing(_ page: String) -> String {
    page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func everyIndicatorIsListedByChapter() throws {
    let page = try explain("indicatoren")
    let catalogue = try Indicatoren.load()
    #expect(catalogue.indicatoren.allSatisfy { page.contains($0.name) })
    #expect(catalogue.hoofdstukken.allSatisfy { page.contains("Hoofdstuk: \($0.title)") })
  }

  @Test func everyIndicatorIsExplainedByNumberAndByName() throws {
    for indicator in try Indicatoren.load().indicatoren {
      let page = try explain("indicator", indicator.number)
      #expect(page.hasPrefix("Indicator \(indicator.number): \(indicator.shortTitle)\n"))
      #expect(try explain("indicator", indicator.name) == page)
      // Other parts of the instrument may know the same name.
      #expect(try explain(indicator.name).contains(page.trimmed))
      for question in indicator.subvragen { #expect(page.contains("(naam: \(question.name))")) }
    }
  }

  @Test func anIndicatorShowsQuestionsAnswersFiguresAndSource() throws {
    let page = flowing(try explain("indicator", "9"))
    #expect(page.contains("Hoofdstuk: Preventie van dakloosheid · Versterken van bestaanszekerheid"))
    #expect(page.contains("a. Inloop- of steunpunten (naam: aanwezig)"))
    #expect(page.contains("Antwoord: ja, nee of onbekend Landelijk: ja 44, nee niet vermeld"))
    #expect(page.contains("Een laagdrempelige toegang toegang 42"))
    #expect(page.contains("zoals in de bron: 26"))
    #expect(page.contains("Bron: Dashboardrapport VNG (2024), indicator 9"))
  }

  @Test func figuresAreNeverAShareOfAllCentrumgemeenten() throws {
    for indicator in try Indicatoren.load().indicatoren {
      let page = flowing(try explain("indicator", indicator.number))
      #expect(!page.contains("van de 44"))
      #expect(page.contains("Een landelijk aantal telt alleen de centrumgemeenten"))
    }
  }

  @Test func aFigureThatIsLostIsSaidToBe() throws {
    let page = flowing(try explain("indicator", "12"))
    #expect(page.contains("Landelijk: ja 43, nee niet leesbaar, onbekend niet vermeld"))
    #expect(page.contains("Niet leesbaar: het rapport heeft hier een grafiek"))
    #expect(try explain("indicator", "10").contains("Landelijk: ja 41, nee 2, onbekend niet vermeld"))
    #expect(try !explain("indicator", "10").contains("Niet leesbaar"))
  }

  @Test func colourAndPagesAreSaidEvenWhereThereAreNone() throws {
    let page = try explain("indicator", "5")
    #expect(page.contains("Kleur: geen; alleen aantallen"))
    #expect(page.contains("zoals in de bron: niet genoemd"))
    #expect(page.contains("Landelijk: samen 2276"))
    #expect(try explain("indicator", "4").contains("Kleur: Afbouw en Ombouw hebben elk een eigen kleur"))
  }

  @Test func aSplitNumberShowsBothIndicators() throws {
    let page = try explain("indicator", "3")
    #expect(page.contains("Indicator 3.1: ") && page.contains("\nIndicator 3.2: "))
  }

  @Test func aBareNumberIsAnAnkerpuntOrAQuestion() throws {
    #expect(try explain("9").hasPrefix("Toepassing van urgentieverordening"))
    #expect(try !explain("9").contains("Indicator 9:"))
    #expect(try explain("3.1").contains("Naam: aanDeSlag"))
  }

  @Test func anIndicatorNamedLikeAnAnkerpuntStandsBelowIt() throws {
    let page = try explain("bemoeizorg")
    #expect(page.hasPrefix("Bemoeizorg\nAnkerpunt 2 van 12"))
    #expect(page.contains("\n\nIndicator 12: "))
  }

  @Test(arguments: [["ethos", "light"], ["ethos-light"], ["ETHOS Light"], ["ETHOS-Light"]])
  func aListIsExplainedHoweverItsNameIsWritten(words: [String]) throws {
    let explainer = Explainer(instrument: try Instrument.load(), columns: 80)
    let page = flowing(try explainer.explain(words).get().joined(separator: "\n"))
    #expect(page.hasPrefix("ETHOS-Light "))
    #expect(page.contains("7. Mensen met dreigende huisuitzetting"))
    #expect(page.contains("Het Nationaal Actieplan noemt hier alleen de tweede groep."))
    #expect(page.contains("Gevraagd bij: indicator 3.1"))
  }

  @Test func everyListIsExplainedByName() throws {
    for list in try Indicatoren.load().lists {
      let page = flowing(try explain(list.name))
      #expect(page.hasPrefix(list.title))
      for item in list.items { #expect(page.contains(flowing(item.wording.label))) }
      #expect(page.contains("Gevraagd bij: indicator"))
    }
  }

  @Test func theDashboardTellsWhoWhenAndWhatItIsNot() throws {
    let page = flowing(try explain("dashboard"))
    #expect(page.contains("Twee keer per jaar"))
    #expect(page.contains("Regioadviseurs van het Platform Sociaal Domein"))
    #expect(page.contains("niet om verantwoording af te leggen"))
    #expect(page.contains("https://vng.nl/artikelen/dashboard-aanpak-dakloosheid"))
    #expect(page.contains("◐ geel: in ontwikkeling"))
    // Two actions of the steps are called dashboard too; they stand behind.
    #expect(try explain("dashboard").hasPrefix(explain("kleuren")))
  }

  @Test func aChapterIsExplainedWithItsIndicators() throws {
    let page = try explain("hoofdstuk", "wonen eerst")
    #expect(page.hasPrefix("Hoofdstuk: Wonen eerst\n"))
    #expect(page.contains("Kleuren in de legenda: groen, geel, oranje\n"))
    #expect(page.contains("urgentieverordening"))
    #expect(try explain("wonen-eerst").contains(page.trimmed))
  }

  @Test(arguments: [60, 100])
  func pagesStayWithinTheirWidth(columns: Int) throws {
    let catalogue = try Indicatoren.load()
    let explainer = Explainer(instrument: try Instrument.load(), columns: columns)
    let pages = DashboardPages(catalogue: catalogue, explainer: explainer)
    let indicators = catalogue.indicatoren.flatMap {
      IndicatorPage(indicator: $0, catalogue: catalogue, explainer: explainer).lines
    }
    let others = catalogue.lists.flatMap(pages.list) + catalogue.hoofdstukken.flatMap(pages.hoofdstuk)
    // An address is not cut.
    let tooLong = (pages.indicatoren + pages.dashboard + indicators + others).filter {
      $0.count > columns && !$0.contains("https://")
    }
    #expect(tooLong.isEmpty, "\(tooLong)")
  }

  @Test(arguments: [
    (["indicator", "bemoeizrg"], "bedoelt u 'indicator bemoeizorg'?"),
    (["etos", "light"], "bedoelt u 'ethos-light'?"),
    (["dashbord"], "bedoelt u 'dashboard'?"), (["indicater"], "bedoelt u 'indicator'?"),
  ])
  func aMisspeltNameGetsTheNearest(words: [String], proposal: String) throws {
    let explainer = Explainer(instrument: try Instrument.load(), columns: 80)
    guard case .failure(let unknown) = try explainer.explain(words) else {
      Issue.record("\(words) is known")
      return
    }
    #expect(unknown.message.hasSuffix(proposal), "\(unknown.message)")
  }
}
