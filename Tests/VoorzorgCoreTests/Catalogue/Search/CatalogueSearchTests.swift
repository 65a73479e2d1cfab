import Testing

@testable import VoorzorgCore

struct CatalogueSearchTests {
  private func search(_ phrase: String) throws -> CatalogueSearch { try SharedIndex.get().search(phrase) }

  private func names(_ phrase: String, _ place: CatalogueSearch.Place? = nil) throws -> [String] {
    try search(phrase).hits.filter { place == nil || $0.place == place }
      .map { "\($0.entry.kind.rawValue) \($0.entry.name)" }
  }

  @Test func whatIsCalledSoComesBeforeWhatIsSaid() throws {
    let places = try search("preventie").hits.map(\.place)
    let order = CatalogueSearch.Place.allCases
    #expect(Set(places) == Set(order))
    #expect(places == order.flatMap { place in places.filter { $0 == place } })
  }

  @Test func withinAPlaceTheKindsHaveAFixedOrder() throws {
    let kinds = try search("zorg").hits.filter { $0.place == .name }.map(\.entry.kind)
    let order = CatalogueEntry.Kind.allCases.compactMap { kinds.contains($0) ? $0 : nil }
    #expect(order.count > 5)
    #expect(kinds == order.flatMap { kind in kinds.filter { $0 == kind } })
  }

  @Test func anAnkerpuntIsFoundWithAllThatHasItsName() throws {
    let found = try names("bemoeizorg")
    #expect(found.starts(with: ["ankerpunt bemoeizorg", "begrip bemoeizorg", "indicator bemoeizorg"]))
    #expect(found.contains { $0.hasPrefix("paragraaf ") })
    #expect(found.contains { $0.hasPrefix("actie ") })
    #expect(found.contains("pijler voorzorg"))
  }

  @Test func aWordIsFoundWithinACompound() throws {
    #expect(Set(try names("adres")).isSuperset(of: try names("briefadres")))
    #expect(try !names("briefadres").isEmpty)
  }

  @Test func twoLettersAreFoundAtTheBeginningOfAWordOnly() throws {
    for hit in try search("nu").hits {
      let entry = hit.entry
      let texts = [entry.title, entry.name, entry.topic] + entry.aliases + entry.texts.map(\.text)
      #expect(texts.contains { WordIndex.words(of: $0).contains { $0.hasPrefix("nu") } }, "\(entry.title)")
    }
  }

  @Test func allWordsMustOccur() throws {
    let both = Set(try names("huisuitzetting corporatie"))
    #expect(!both.isEmpty)
    #expect(both == Set(try names("huisuitzetting")).intersection(try names("corporatie")))
  }

  @Test(arguments: ["Waakvlamfunctie", "WAAKVLAM", "waakvlam-functie", " waakvlamfunctie. "])
  func caseHyphensAndPunctuationMakeNoDifference(phrase: String) throws {
    #expect(try names(phrase).contains("begrip waakvlamfunctie"))
  }

  @Test func anAccentMakesNoDifference() throws {
    #expect(try names("clientondersteuning") == names("cliëntondersteuning"))
    #expect(try !names("clientondersteuning").isEmpty)
  }

  @Test(arguments: [
    ("stap 3", "stap"), ("indicator 9", "indicator"), ("actie 9.4", "actie"), ("slag 2.1", "slag"),
    ("nad 2.2.4", "paragraaf"), ("actielijn 2", "actielijn"), ("V204", "regel"), ("groep 9", "groep"),
  ])
  func aNumberIsAName(phrase: String, kind: String) throws {
    #expect(try search(phrase).hits.first.map { "\($0.place) \($0.entry.kind)" } == "wholeName \(kind)")
  }

  @Test func everyKindIsSearched() throws {
    let entries = try SharedIndex.get().entries
    #expect(Set(entries.map(\.kind)) == Set(CatalogueEntry.Kind.allCases))
    for kind in CatalogueEntry.Kind.allCases {
      let entry = try #require(entries.last { $0.kind == kind })
      #expect(try search(entry.title).hits.contains { $0.entry == entry }, "\(entry.title)")
    }
  }

  @Test func theExcerptShowsTheWordInItsSurroundings() throws {
    let hit = try #require(try search("briefadres").hits.first { $0.entry.kind == .ankerpunt })
    #expect(hit.place == .text)
    #expect(hit.excerpt?.text.contains("briefadres") == true)
    #expect(hit.excerpt?.isOwn == true)
  }

  @Test func aMistypedWordFindsWhatWasMeant() throws {
    let search = try search("bemoeizorgg")
    #expect(search.hits.isEmpty)
    #expect(search.nearest == ["bemoeizorg"])
    #expect(try search.nearestHits == self.search("bemoeizorg").hits)
  }

  @Test func oneMistypedWordOfSeveralIsMended() throws {
    let search = try search("huisuitzeting corporaties")
    #expect(search.nearest == ["huisuitzetting corporaties"])
    #expect(!search.nearestHits.isEmpty)
  }

  @Test(arguments: ["", "  ", "!?", "xyzzy", "briefadres xyzzy"])
  func nothingIsFoundWhereNothingIs(phrase: String) throws {
    let search = try search(phrase)
    #expect(search.hits.isEmpty && search.nearest.isEmpty && search.nearestHits.isEmpty)
  }
}
