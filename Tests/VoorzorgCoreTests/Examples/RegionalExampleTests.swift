import Testing

@testable import VoorzorgCore

@Suite("The example of a region fits that of its municipality")
struct RegionalExampleTests {
  private let given = GivenAnswers(Shared.regionalExample)
  private let municipal = GivenAnswers(Shared.example)

  @Test("it is the region of the example municipality, with its municipalities and a centre")
  func region() throws {
    #expect(DossierReading(Shared.regionalExample, instrument: Shared.instrument).dossier.subject == .regio)
    #expect(given.byName["regio.naam"] == municipal.byName["gemeente.regio"])
    guard case .text(let names) = given.byName["regio.gemeenten"] else {
      Issue.record("no municipalities")
      return
    }
    let gemeenten = names.split(separator: "\n").map(String.init)
    #expect(gemeenten.count == 8)
    #expect(gemeenten.allSatisfy { Shared.gemeenten.gemeenten(named: $0).isEmpty })
    for expected in [given.byName["regio.centrumgemeente"], municipal.byName["gemeente.naam"]] {
      #expect(gemeenten.contains { .text($0) == expected })
    }
  }

  @Test("the seven core aspects, four work packages and two yearly reports are filled in")
  func regioplan() {
    #expect(given.choices("regioplan.kernaspecten.", ".opgenomen") == ["ja": 5, "nee": 1, "onbekend": 1])
    #expect(given.count("regioplan.werkpakketten.") == 4 * 10)
    #expect(
      given.choices("regioplan.werkpakketten.", ".stand") == ["bezig": 2, "gereed": 1, "niet-begonnen": 1]
    )
    #expect(given.count("regioplan.jaarrapportages.") == 2 * 4)
  }

  @Test("the core aspects are what both answer to the first indicator of the same half-year")
  func aspects() {
    for (name, answer) in given.below("regioplan.kernaspecten.") where name.hasSuffix(".opgenomen") {
      let indicator = "indicatoren.regionaal-plan.aspecten.\(name.dropLast(".opgenomen".count))"
      #expect(given.byName["monitor.1.\(indicator)"] == answer)
      #expect(municipal.byName["monitor.2.\(indicator)"] == answer)
    }
  }

  @Test("its round is of the dashboard; scan and plan are begun")
  func rest() {
    #expect(given.choices("monitor.", ".niveau") == ["dashboard": 1])
    #expect(given.count("voorzorgscan.", ".aanDeSlag") == 5)
    #expect(given.count("implementatieplan.", ".doel") == 2)
    #expect(given.choices("stappen.", ".stand") == ["gedaan": 1, "bezig": 2])
  }
}
