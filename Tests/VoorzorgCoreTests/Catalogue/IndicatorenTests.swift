import Testing

@testable import VoorzorgCore

@Suite("The indicators of the national dashboard")
struct IndicatorenTests {
  private let catalogue: Indicatoren
  private var indicatoren: [Indicator] { catalogue.indicatoren }

  init() throws {
    catalogue = try Indicatoren.load()
  }

  @Test("nineteen numbers are twenty indicators, because 3 is split")
  func numbers() {
    let expected = ["1", "2", "3.1", "3.2"] + (4...19).map(String.init)
    #expect(indicatoren.map(\.number) == expected)
    #expect(Set(indicatoren.map { $0.number.prefix { $0 != "." } }).count == 19)
    #expect(Set(indicatoren.map(\.name)).count == 20)
  }

  @Test("they stand in four chapters, each with the name of its score")
  func chapters() {
    let chapters = catalogue.hoofdstukken
    #expect(
      chapters.map(\.scoreTitle) == [
        "Score basisvoorwaarden NAD", "Score kernambitie transformatie van de opvang",
        "Score kernambitie preventie van dakloosheid", "Score kernambitie Wonen Eerst",
      ]
    )
    #expect(chapters.map(\.indicatoren.count) == [4, 2, 11, 3])
    #expect(chapters.map(\.paragrafen.count) == [3, 1, 3, 3])
    #expect(chapters[0].paragrafen.map(\.number) == ["1", "2", "3"])
    #expect(chapters[2].paragrafen.map(\.indicatoren.count) == [4, 3, 4])
  }

  @Test("grey is a matter of a chapter, and the legend of the last one lacks it")
  func grey() {
    #expect(catalogue.hoofdstukken.map { $0.legend.contains(.grijs) } == [true, true, true, false])
    #expect(catalogue.hoofdstukken.allSatisfy { $0.legend.suffix(3) == [.groen, .geel, .oranje] })
    #expect(catalogue.dashboard.explanations.contains { $0.name == "grijs" })
  }

  @Test("each colour has a word of the source and a sign of its own")
  func colours() {
    #expect(
      catalogue.colours.map(\.title) == [
        "op koers", "in ontwikkeling", "nog niet opgepakt", "niet voldoende data beschikbaar",
      ]
    )
    #expect(Set(catalogue.colours.map(\.symbol)).count == 4)
    #expect(catalogue.meaning(of: .oranje)?.title == "nog niet opgepakt")
  }

  @Test("indicator 5 has no colour, 4 and 7 have two, the others one")
  func scores() {
    for indicator in indicatoren {
      let expected = ["5": 0, "4": 2, "7": 2][indicator.number] ?? 1
      #expect(indicator.scores.count == expected, "\(indicator.number)")
      #expect(indicator.scores.allSatisfy { ($0.title != nil) == (expected == 2) })
    }
    #expect(
      Set(indicatoren.flatMap(\.scores).compactMap(\.source.line)) == [
        140, 276, 320, 496, 502, 668, 738, 796, 813, 899, 986, 1048, 1070,
        215, 360, 366, 452, 594, 619, 695, 834,
      ]
    )
  }

  @Test("what counts for one of two scores says for which")
  func scoreNames() throws {
    let shelter = try #require(catalogue.indicator("4")?.subvragen.first)
    #expect(shelter.onderdelen.map(\.scoreName) == ["afbouw", "afbouw", "ombouw", "ombouw"])
    #expect(catalogue.indicator("7")?.subvragen.map(\.scoreName) == ["jongvolwassenen", "volwassenen"])
  }

  @Test("pages of the national action plan are those of the source, and six indicators have none")
  func pages() {
    let expected: [String: [Int]] = [
      "1": [6, 29, 31, 32, 46], "2": [41], "4": [29, 30], "6": [16], "7": [37, 38], "8": [16], "9": [26],
      "11": [22, 26], "12": [22, 23], "13": [27], "14": [26, 36], "15": [25, 26, 33], "18": [32, 34],
      "19": [21],
    ]
    for indicator in indicatoren {
      #expect(indicator.actionPlanPages?.numbers == expected[indicator.number], "\(indicator.number)")
    }
    #expect(
      indicatoren.filter { $0.actionPlanPages == nil }.map(\.number) == ["3.1", "3.2", "5", "10", "16", "17"]
    )
  }

  @Test("the dashboard has two rounds a year, three purposes, and is no accountability")
  func dashboard() throws {
    #expect(catalogue.year == 2024)
    #expect(catalogue.dashboard.roundsPerYear == 2)
    #expect(catalogue.dashboard.purposes.map(\.letter) == ["A", "B", "C"])
    let remark = try #require(
      catalogue.dashboard.explanations.first { $0.name == "geen-verantwoording" }?.note
    )
    #expect(remark.webPages.count == 2 && remark.sources.isEmpty)
  }

  @Test("an indicator and a list are found by name, an indicator by number too")
  func lookUp() {
    #expect(catalogue.indicator("bemoeizorg")?.number == "12")
    #expect(catalogue.indicator("3.1")?.name == "groepen-in-beeld")
    #expect(catalogue.indicator("3") == nil)
    #expect(catalogue.indicator("bemoeizorg")?.subvraag(named: "casusoverleg")?.letter == "b")
    #expect(catalogue.list(named: "big-5")?.item(named: "netwerk") != nil)
    #expect(catalogue.list(named: "big-6") == nil)
  }
}
