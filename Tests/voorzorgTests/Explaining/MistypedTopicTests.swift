import Testing

@testable import TextKit
@testable import VoorzorgCore
@testable import voorzorg

/// Who mistypes a topic is told the one that was meant, and can type that.
struct MistypedTopicTests {
  @Test(arguments: [
    ("stp 3", "stap 3"), ("indicatr 9", "indicator 9"), ("bemoeizrg", "bemoeizorg"),
    ("monitor.2.jaar", "monitor.1.jaar"), ("basis.verhalen.toestemming", "basis.verhalen.1.toestemming"),
    ("regioplan.werkpaketten.1.naam", "regioplan.werkpakketten.1.naam"),
    (
      "preventiescan.woononzekerheid.acties.huisbezoek.antwoord",
      "preventiescan.woononzekerheid.acties.huisbezoek-bij-meldingen.antwoord"
    ),
    ("actieljn 2", "actielijn 2"), ("zoel", "zoek"), ("begrip waakvlamfnctie", "begrip waakvlamfunctie"),
  ])
  func theNearestIsProposed(typed: String, meant: String) throws {
    let run = try TestFolder().run(["uitleg"] + typed.split(separator: " ").map(String.init))
    #expect(run.code == 2)
    #expect(run.errors.contains("bedoelt u '\(meant)"))
  }

  @Test(arguments: [
    ("stap 9", "stap", 7), ("stap 0", "stap", 7), ("Indicator 25", "Indicator", 19),
    ("actielijn 7", "actielijn", 6), ("pijler 5", "pijler", 4), ("ankerpunt 13", "ankerpunt", 12),
  ])
  func aNumberThatThereIsNotLeadsToThoseThatThereAre(typed: String, kind: String, last: Int) throws {
    let run = try TestFolder().run(["uitleg"] + typed.split(separator: " ").map(String.init))
    #expect(run.code == 2)
    #expect(run.errors.contains("over '\(typed)'; kies uit '\(kind) 1' tot en met '\(kind) \(last)'\n"))
  }

  @Test func aWordThatOccursWithinTextsLeadsToTheSearch() throws {
    let run = try TestFolder().run("uitleg", "inschrijving in de BRP")
    #expect(
      run.errors
        == "voorzorg: uitleg: er is geen uitleg over 'inschrijving in de BRP'; 'voorzorg uitleg zoek "
        + "inschrijving in de BRP' laat zien waar dat voorkomt\n"
    )
  }

  /// A letter too few in the middle: what is proposed is explained, and is no further off than what was meant.
  /// A third of the topics, evenly spread: all of them take seconds.
  @Test func aProposalForATopicWorksAndIsNear() throws {
    let instrument = try Instrument.load()
    let explainer = Explainer(instrument: instrument, columns: 80)
    let proposals = try TopicProposals(explainer)
    let numbers = try CatalogueIndex.load(for: instrument).entries.map(\.topic)
    let topics = try explainer.topics.map(\.name) + numbers
    var explained: [String: Bool] = [:]
    let tried = Set(topics).filter { $0.count > 3 }.sorted().enumerated().filter { $0.offset % 3 == 0 }
    for (_, topic) in tried {
      var letters = Array(topic)
      letters.remove(at: letters.count / 2)
      let typed = String(letters)
      let proposal = try #require(proposals.nearest(to: typed), "\(typed) for \(topic)")
      #expect(distance(typed, proposal) <= distance(typed, topic), "\(proposal) for \(typed)")
      if explained[proposal] == nil {
        let words = proposal.split(separator: " ").map(String.init)
        explained[proposal] = if case .success = try explainer.explain(words) { true } else { false }
      }
      #expect(explained[proposal] == true, "\(proposal)")
    }
    #expect(explained.count > 200)
  }

  private func distance(_ one: String, _ other: String) -> Int {
    editDistance(from: Array(one.folded.unicodeScalars), to: Array(other.folded.unicodeScalars))
  }
}
