import Testing

@testable import VoorzorgCore
@testable import voorzorg

struct StappenPartTests {
  private func explain(_ words: [String]) throws -> String {
    let run = try TestFolder().run(["uitleg"] + words)
    #expect(run.code == 0, "\(run.errors)")
    return run.output
  }

  /// The text without line breaks and indents.
  private func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func theOverviewNamesStepsAndValues() throws {
    let page = try explain([])
    #expect(page.contains("\nstappen ") && page.contains("\nstap NR") && page.contains("\nwaarden "))
  }

  @Test(arguments: ["stappen", "stap", "Stappen"])
  func allStepsAreListedWithTheirOrderAndTheLinksOfTheOverview(word: String) throws {
    let page = try explain([word])
    let stappen = try Stappen.load()
    #expect(stappen.all.allSatisfy { page.contains("\($0.number)  \($0.title)") && page.contains($0.name) })
    #expect(stappen.overviewLinks.allSatisfy { page.contains("- \($0.title)\n") })
    #expect(unwrapped(page).contains(stappen.order.text))
    #expect(page.contains("Bron: Stappenplan voorzorg (2025), Overzicht stappenplan"))
  }

  @Test(arguments: [
    ["stap", "3"], ["regie"], ["Stap", "regie"], ["stap 3"], ["organiseer", "regie", "en", "afstemming"],
  ])
  func aStepIsExplainedByNumberNameAndTitle(words: [String]) throws {
    let page = try explain(words)
    #expect(page.hasPrefix("Organiseer regie en afstemming\nStap 3 van 7, naam: regie\n"))
    #expect(page.contains("(eigen uitleg van voorzorg)"))
    #expect(page.contains("\nBron: Stappenplan voorzorg (2025), Stap 3\n"))
  }

  @Test(arguments: 1...7)
  func aStepShowsEverythingThatTheCatalogueHasOfIt(number: Int) throws {
    let page = try explain(["stap", "\(number)"])
    let text = unwrapped(page)
    let stap = try Stappen.load().all[number - 1]
    let items = stap.actions + stap.questions + stap.results
    let details = stap.details + items.flatMap(\.parts)
    for piece in items.map({ "\($0.number). " }) + items.map(\.text) + details.map(\.text) {
      #expect(text.contains(unwrapped(piece)), "\(piece)")
    }
    for title in stap.examples.map(\.title) + stap.links.map(\.title) + stap.links.compactMap(\.address) {
      #expect(text.contains(title), "\(title)")
    }
    let remarks =
      (items.map(\.remark) + details.map(\.remark) + stap.links.map(\.remark))
      .compactMap { $0?.text }
    #expect(remarks.allSatisfy { text.contains("(eigen opmerking: \($0)") })
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func aRemarkThatRestsOnAnotherSourceNamesIt() throws {
    let text = unwrapped(try explain(["inzicht"]))
    #expect(text.contains("Zie Dashboardrapport VNG (2024), indicator 3.2, toelichting.)"))
  }

  @Test func onlyPartsThatCanBeFilledInAreOfferedAsHelp() throws {
    let page = try explain(["stap", "6"])
    #expect(page.contains("- onderdeel voorzorgscan: "))
    #expect(page.contains("- 'voorzorg voortgang': "))
    let instrument = try Instrument.load()
    let asked = Set(
      instrument.form.entries.compactMap { $0.path.split(separator: ".").first.map(String.init) }
    )
    let offered = page.matches(of: /- onderdeel ([a-z]+):/).map { String($0.output.1) }
    #expect(
      offered.allSatisfy { name in asked.contains(name) || instrument.form.lists.contains { $0.name == name }
      }
    )
  }

  @Test func everyCommandThatServesAStepExists() throws {
    for aid in try Stappen.load().all.flatMap(\.aids) where aid.kind == .opdracht {
      #expect(try TestFolder().run(["help", aid.name]).code == 0, "\(aid.name)")
    }
  }

  @Test(arguments: [["waarden"], ["erbij-horen"], ["Ertoe", "doen"]])
  func theValuesAreNamedAndGivenToNothing(words: [String]) throws {
    let page = try explain(words)
    #expect(page.hasPrefix("Waarden\n"))
    #expect(
      ["Jezelf zijn", "Erbij horen", "Meedoen", "Ertoe doen"].allSatisfy { page.contains("- \($0)\n") }
    )
    #expect(page.contains("(eigen opmerking: "))
    #expect(page.hasSuffix("\nBron: Stappenplan voorzorg (2025), Stap 2, actie 2\n"))
  }

  @Test func theQuestionForTheValueOfAnAnkerpuntStandsBehindTheValues() throws {
    let page = try explain(["waarde"])
    #expect(page.hasPrefix(try explain(["waarden"])))
    #expect(page.contains("\nNaam: waarde, soort: keuze, "))
    #expect(unwrapped(page).contains("vult voorzorg hier nooit iets vooraf in"))
  }

  @Test(arguments: [("comunicatie", "communicatie"), ("stapen", "stappen"), ("erbijhoren", "erbij-horen")])
  func aMisspeltNameGetsTheNearest(typed: String, meant: String) throws {
    let run = try TestFolder().run(["uitleg", typed])
    #expect(run.code == 2)
    #expect(run.errors == "voorzorg: uitleg: er is geen uitleg over '\(typed)'; bedoelt u '\(meant)'?\n")
  }

  @Test(arguments: ["0", "8", "-1", "drie"])
  func aStepThatThereIsNotIsRefused(number: String) throws {
    let run = try TestFolder().run(["uitleg", "--", "stap", number])
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("voorzorg: uitleg: er is geen uitleg over 'stap \(number)'; "))
  }
}
