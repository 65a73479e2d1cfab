import Testing

@testable import VoorzorgCore
@testable import voorzorg

@Suite("The national action plan is explained")
struct ActieplanPartTests {
  private let plan: Actieplan
  private let explainer: Explainer

  init() throws {
    plan = try Actieplan.load()
    explainer = Explainer(instrument: try Instrument.load(), columns: 80)
  }

  private func explain(_ words: String...) throws -> String {
    try explainer.explain(words).get().joined(separator: "\n")
  }

  /// The page without its line breaks, to find sentences in.
  private func flat(_ page: String) -> String {
    page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("the whole, by either name, with the sums", arguments: ["actieplan", "nad", "NAD"])
  func overview(name: String) throws {
    let page = try explain(name)
    #expect(page.hasPrefix("Nationaal Actieplan Dakloosheid: Eerst een Thuis\n"))
    #expect(flat(page).contains("65 acties en 28 resultaten; met de monitoring erbij zijn het er 73 en 30."))
    #expect(plan.paragrafen.allSatisfy { page.contains($0.number) })
  }

  @Test("a line of action by number, name and each of its titles")
  func actielijnen() throws {
    for lijn in plan.actielijnen {
      let page = try explain("actielijn", "\(lijn.number)")
      #expect(page.contains("Actielijn \(lijn.number) van 6, naam: \(lijn.name)"))
      for title in [lijn.name, lijn.title] + lijn.variants.map(\.title) {
        #expect(try explain("actielijn", title) == page, "\(title)")
      }
    }
    #expect(try explain("actielijn", "6").contains("Eigenaren: niet vermeld in de bron."))
  }

  @Test("a line of action shows goal, owners, paragraphs and the rows of appendix 2, with both years")
  func actielijn() throws {
    let page = try explain("actielijn", "2")
    #expect(page.contains("Doel: Niemand raakt dakloos"))
    #expect(page.contains("Eigenaren: VWS, SZW, BZK, J&V, OCW, gemeenten"))
    #expect(page.contains("2.2.7"))
    #expect(page.contains("2028 *"))
    #expect(page.contains("* De tekst van het plan noemt een ander jaar dan de bijlage."))
    #expect(page.contains("niet vermeld"))
  }

  @Test("every paragraph by number, with each action, result, year and page")
  func paragrafen() throws {
    for paragraaf in plan.paragrafen {
      let page = flat(try explain("nad", paragraaf.number))
      #expect(try page == flat(explain("actieplan", paragraaf.number)))
      #expect(page.hasPrefix(paragraaf.title))
      for item in paragraaf.acties + paragraaf.resultaten {
        #expect(page.contains(flat("\(item.number). \(item.text)")), "\(paragraaf.number) \(item.name)")
        #expect(
          item.actors.isEmpty || page.contains(item.actors.joined(separator: ", ")),
          "\(paragraaf.number) \(item.name)"
        )
      }
    }
    let page = try explain("nad", "2.2.4")
    #expect(page.contains("2023-2025 · J&V, VWS · bladzijde 23"))
  }

  @Test("where text and appendix disagree, the paragraph shows the year of both")
  func years() throws {
    #expect(try explain("nad", "2.2.5").contains("Bijlage 2: 2028, een ander jaar dan hier (bladzijde 55)"))
    #expect(try explain("nad", "2.2.4").contains("Bijlage 2: 2027 (bladzijde 55)"))
  }

  @Test("the number of a chapter is that of its line of action, and 3.1 is monitoring")
  func chapters() throws {
    #expect(try explain("nad", "2.2") == explain("actielijn", "2"))
    #expect(try explain("nad", "3.1").hasPrefix("Monitoring\n"))
  }

  @Test("every other part of the plan")
  func sections() throws {
    for section in ActieplanSection.allCases {
      #expect(try explain("nad", section.rawValue) == explain("actieplan", section.rawValue))
    }
    #expect(try flat(explain("nad", "bijlage")).contains("44 resultaten"))
    #expect(try flat(explain("lissabon")).contains(plan.lissabondoelen[4].text))
    for principe in plan.principes { #expect(try flat(explain("principes")).contains(principe.title)) }
    for partij in plan.governance.coalition {
      #expect(try flat(explain("nad", "governance")).contains(partij.title))
    }
    for voorbeeld in plan.voorbeelden {
      #expect(try flat(explain("nad", "voorbeelden")).contains(voorbeeld.title))
    }
    for programma in plan.programmas {
      #expect(try flat(explain("nad", "programmas")).contains(programma.title))
    }
  }

  @Test("amounts whose year is unknown stand below the table and not in it")
  func money() throws {
    let page = try explain("nad", "middelen")
    #expect(page.contains("120   114   115   120   120          120"))
    #expect(page.contains("- Huisvesting aandachtsgroepen (BZK): 40,6"))
    #expect(page.contains("- Woningbouwimpuls (BZK): 227; 229; 229; 129; 5"))
  }

  @Test(
    "a bare number asks for a question or an ankerpunt, never for a paragraph",
    arguments: ["1.1", "2.1", "3.1"]
  )
  func bareNumbers(number: String) throws {
    #expect(try explain(number).contains("Naam: "))
    #expect(try !explain(number).contains("Nationaal"))
  }

  @Test(
    "no line is wider than the terminal",
    arguments: [60, 80, 100]
  )
  func width(columns: Int) throws {
    let explainer = Explainer(instrument: try Instrument.load(), columns: columns)
    let numbers = plan.paragrafen.map(\.number) + plan.actielijnen.map { "2.\($0.number)" }
    for topic in numbers + ActieplanSection.allCases.map(\.rawValue) {
      for line in try explainer.explain(["nad", topic]).get() {
        #expect(line.count <= columns, "\(topic): \(line)")
      }
    }
  }

  @Test(
    "a mistyped name gets the nearest",
    arguments: [
      (["acteplan"], "actieplan"), (["actielijn", "preventei"], "actielijn preventie"),
      (["nad", "midelen"], "nad middelen"),
      (["nad", "2.2.44"], "nad 2.2.4"), (["lisabondoelen"], "lissabondoelen"),
    ]
  )
  func nearest(words: [String], name: String) throws {
    let result = try explainer.explain(words)
    guard case .failure(let unknown) = result else {
      Issue.record("\(words) is explained")
      return
    }
    #expect(unknown.message.hasSuffix("bedoelt u '\(name)'?"), "\(unknown.message)")
    #expect(throws: Never.self) { try explainer.explain(name.split(separator: " ").map(String.init)).get() }
  }

  @Test("every topic that is offered is explained")
  func topics() throws {
    for topic in try ActieplanPart(explainer: explainer).topics() {
      let words = topic.name.split(separator: " ").map(String.init)
      #expect(try ActieplanPart(explainer: explainer).explain(words) != nil, "\(topic.name)")
    }
  }
}
