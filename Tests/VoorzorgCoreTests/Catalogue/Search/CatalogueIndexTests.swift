import Testing

@testable import VoorzorgCore

struct CatalogueIndexTests {
  private let entries: [CatalogueEntry]
  private let index: CatalogueIndex

  init() throws {
    index = try SharedIndex.get()
    entries = index.entries
  }

  private func count(_ kind: CatalogueEntry.Kind) -> Int { entries.count { $0.kind == kind } }

  @Test func everyCatalogueIsInItWithAllItHas() throws {
    #expect(count(.ankerpunt) == 12)
    #expect(count(.begrip) == (try Begrippen.load().all.count))
    #expect([count(.pijler), count(.thema), count(.groep), count(.actie)] == [4, 8, 13, 119])
    #expect([count(.ambitie), count(.evaluatievraag), count(.route)] == [9, 8, 9])
    #expect(
      [count(.stap), count(.stapactie), count(.reflectievraag), count(.stapresultaat), count(.link)]
        == [7, 31, 36, 23, 30]
    )
    #expect([count(.indicator), count(.hoofdstuk), count(.lijst)] == [20, 4, 5])
    #expect(
      [count(.actielijn), count(.planactie), count(.planresultaat), count(.bijlage)] == [6, 73, 30, 44]
    )
    #expect([count(.slag), count(.regioactie), count(.regiopijler)] == [8, 56, 4])
    #expect(count(.regel) == Checker.descriptions.count)
  }

  @Test func whatIsNotOursSaysWhereItStands() {
    for entry in entries where !entry.isOwn && entry.webPages.isEmpty {
      #expect(!entry.sources.isEmpty, "\(entry.heading)")
    }
    #expect(entries.contains { $0.kind == .regel && $0.isOwn && $0.sources.isEmpty })
  }

  @Test func fieldsThatLookTheSameAreOneEntry() throws {
    let looks = entries.filter { $0.kind == .veld }.map { "\($0.title) \($0.texts.map(\.text))" }
    #expect(Set(looks).count == looks.count)
    let labels = Set(try Instrument.load().allFields.map(\.label))
    #expect(Set(entries.filter { $0.kind == .veld }.map(\.title)) == labels)
  }

  @Test func aTopicGivesWhatStandsOnItsPage() {
    let kinds = Set(index.entries(about: ["stap", "3"]).map(\.kind))
    #expect(kinds.isSuperset(of: [.stap, .stapactie, .reflectievraag, .stapresultaat]))
    #expect(index.entries(about: ["Actie", "9.4"]).map(\.number) == ["9.4"])
    #expect(index.entries(about: ["regels"]).count == Checker.descriptions.count)
    #expect(index.entries(about: ["ankerpunten"]).count { $0.kind == .ankerpunt } == 12)
    #expect(index.entries(about: []).isEmpty)
  }

  @Test func aNameGivesAllThatIsCalledSo() {
    let found = index.entries(about: ["bemoeizorg"])
    #expect(Set(found.map(\.kind)).isSuperset(of: [.ankerpunt, .begrip, .indicator, .pijler]))
    #expect(!found.contains { $0.kind == .groep })
  }
}
