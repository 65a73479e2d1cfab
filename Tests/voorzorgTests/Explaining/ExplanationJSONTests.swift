import Foundation
import Testing

@testable import VoorzorgCore
@testable import voorzorg

/// `voorzorg uitleg --json`, as a script reads it.
struct ExplanationJSONTests {
  /// What is written, as far as these tests look at it.
  private struct Page: Decodable {
    let formaat: String
    let onderwerp: String?
    let gezocht: String?
    let bedoeld: [String]?
    let onderwerpen: [Entry]?
    let ingangen: [Entry]?
    let treffers: [Entry]?
    let treffersBedoeld: [Entry]?
  }

  private struct Entry: Decodable, Equatable {
    let soort: String?
    let naam: String?
    let nummer: String?
    let titel: String?
    let eigen: Bool?
    let gevondenIn: String?
    let fragment: String?
    let teksten: [Text]?
    let bronnen: [Source]?
    let onderwerp: String?
    let verbanden: [Link]?
  }

  private struct Link: Decodable, Equatable {
    let soort: String
    let naam: String
    let titel: String?
    let sterkte: String
    let bronnen: [Source]
  }

  private struct Text: Decodable, Equatable {
    let tekst: String
    let eigen: Bool
  }

  private struct Source: Decodable, Equatable {
    let document: String?
    let jaar: Int?
    let plaats: String?
    let regel: Int?
  }

  private func page(_ words: String...) throws -> Page {
    let run = try TestFolder().run(["uitleg", "--json"] + words)
    #expect(run.code == 0, "\(run.errors)")
    let page = try JSONDecoder().decode(Page.self, from: Data(run.output.utf8))
    #expect(page.formaat == "voorzorg-uitleg/1")
    return page
  }

  @Test(arguments: ["monitor", "cijfers", "verhalen", "actieregels", "invullers"])
  func aListHasItsQuestions(name: String) throws {
    let run = try TestFolder().run("uitleg", "--json", name)
    #expect(run.output.contains("\(name).1."))
  }

  @Test func withoutATopicAllTopicsAreThere() throws {
    let offered = try Explainer(instrument: Instrument.load(), columns: 80).topics.filter(\.isOffered)
    #expect(try page().onderwerpen?.map(\.onderwerp) == offered.map(\.name))
  }

  @Test func aTopicHasItsEntriesWithTextsAndSources() throws {
    let page = try page("bemoeizorg")
    #expect(page.onderwerp == "bemoeizorg")
    let ankerpunt = try #require(page.ingangen?.first)
    #expect([ankerpunt.soort, ankerpunt.naam, ankerpunt.nummer] == ["ankerpunt", "bemoeizorg", "2"])
    #expect(ankerpunt.teksten?.first?.eigen == true)
    let begrip = try #require(page.ingangen?.first { $0.soort == "begrip" })
    #expect(begrip.bronnen?.map(\.document) == ["S3", "S4"])
    #expect(begrip.bronnen?.allSatisfy { $0.jaar != nil && $0.plaats != nil && $0.regel != nil } == true)
    #expect(begrip.eigen == false)
  }

  @Test func aTopicHasItsLinksWithStrengthAndPlaces() throws {
    let links = try #require(try page("indicator", "12").ingangen?.first?.verbanden)
    let ankerpunt = try #require(links.first { $0.soort == "ankerpunt" && $0.naam == "bemoeizorg" })
    #expect(ankerpunt.titel == "Ankerpunt 2: Bemoeizorg")
    #expect(ankerpunt.sterkte == "woordelijk")
    #expect(ankerpunt.bronnen.map(\.regel) == [1437])
    #expect(links.contains { $0.sterkte == "duiding" })
  }

  @Test func aSearchHasTheHitsOfTheCore() throws {
    let search = try CatalogueIndex.load(for: Instrument.load()).search("briefadres")
    let page = try page("zoek", "briefadres")
    #expect(page.gezocht == "briefadres")
    #expect(page.bedoeld == [])
    #expect(page.treffers?.map(\.titel) == search.hits.map(\.entry.title))
    #expect(page.treffers?.map(\.fragment) == search.hits.map(\.excerpt?.text))
    #expect(page.treffers?.map(\.onderwerp) == search.hits.map(\.entry.topic))
    #expect(Set(page.treffers?.map(\.gevondenIn) ?? []) == ["heleNaam", "naam", "tekst"])
  }

  @Test func aTypingErrorComesWithWhatWasMeant() throws {
    let page = try page("zoek", "bemoeizorgg")
    #expect(page.treffers == [])
    #expect(page.bedoeld == ["bemoeizorg"])
    #expect(page.treffersBedoeld == (try self.page("zoek", "bemoeizorg").treffers))
  }

  @Test func aRuleIsOurOwnAndHasNoSource() throws {
    let rules = try page("regels").ingangen ?? []
    #expect(rules.map(\.naam) == Checker.descriptions.map(\.code))
    #expect(rules.allSatisfy { $0.eigen == true && $0.bronnen == [] && $0.soort == "regel" })
  }

  @Test func municipalitiesQuestionsAndPlacesAreThereToo() throws {
    #expect(try page("gemeenten", "den", "bosch").ingangen?.map(\.naam) == ["GM0796"])
    let names = Explainer(instrument: try Instrument.load(), columns: 80).allQuestions.map(\.name)
    #expect(try page("vragen").ingangen?.map(\.naam) == names)
    let places = TemplatePlaces(try ReportBuilder(instrument: Instrument.load())).descriptions
    #expect(try page("sjabloon").ingangen?.map(\.naam) == places.map(\.name))
  }

  @Test(arguments: [
    (["stap", "3"], "stap"), (["begrip", "zoektermijn"], "begrip"), (["actie", "huisbezoek"], "actie"),
    (["7.2"], "veld"), (["voorzorgscan.outreach.aanbod"], "veld"), (["nad", "2.2.4"], "paragraaf"),
    (["regioplan", "middelen"], "regioplan"), (["pijler", "voorzorg", "2021"], "pijlernaam"),
  ])
  func whateverIsTypedGivesWhatIsMeant(words: [String], kind: String) throws {
    let run = try TestFolder().run(["uitleg"] + words + ["--json"])
    let page = try JSONDecoder().decode(Page.self, from: Data(run.output.utf8))
    #expect(page.ingangen?.first?.soort == kind)
  }

  @Test func everyTopicHasEntries() throws {
    let explainer = Explainer(instrument: try Instrument.load(), columns: 80)
    let index = try CatalogueIndex.load(for: explainer.instrument)
    let apart: Set = ["zoek", "vragen", "gemeenten", "sjabloon"]
    for topic in try explainer.topics where !apart.contains(topic.name) {
      let words = topic.name.split(separator: " ").map(String.init)
      if index.entries(about: words).isEmpty {
        #expect(try !explainer.entries(about: words).isEmpty, "\(topic.name)")
      }
    }
  }

  @Test(arguments: [["xyzzy"], ["zoek"], ["zoek", "xyzzy"], ["gemeenten", "utrect"]])
  func whatThereIsNotIsAMessageAndNoData(words: [String]) throws {
    let run = try TestFolder().run(["uitleg", "--json"] + words)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("voorzorg: uitleg: "))
  }
}
