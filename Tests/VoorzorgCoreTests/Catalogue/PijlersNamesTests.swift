import Testing

@testable import VoorzorgCore

@Suite("A name of a pijler is read by its year")
struct PijlersNamesTests {
  private let catalogue = Shared.pijlers

  @Test(
    "a name that can mean one pijler is that one",
    arguments: [
      ("Voorzorg", 2021, "bestaanscondities"), ("voorzorg", 2025, "voorzorg"),
      ("VOORZORG", 2026, "voorzorg"), ("Basiszorg", 2021, "voorzorg"), ("basiszorg", nil, "voorzorg"),
      ("Basiszorg", 2026, "voorzorg"), ("Herstelzorg", 2021, "herstelzorg"),
      ("herstelzorg", nil, "herstelzorg"), ("Wonen op maat", 2021, "inclusief-wonen"),
      ("wonen-op-maat", nil, "inclusief-wonen"), ("Wonenop maat", 2021, "inclusief-wonen"),
      ("inclusief wonen", nil, "inclusief-wonen"), ("inclusief-wonen", 2021, "inclusief-wonen"),
      ("Bestaanscondities", 2021, "bestaanscondities"), ("bestaanscondities", 2023, "bestaanscondities"),
    ] as [(String, Int?, String)]
  )
  func readable(name: String, year: Int?, pijler: String) throws {
    #expect(try catalogue.pijler(named: name, in: year).name == pijler)
  }

  @Test("Voorzorg without a year that a source covers is refused", arguments: [nil, 2020, 2022, 2024])
  func ambiguous(year: Int?) {
    let problem = PijlernaamProblem.ambiguous(
      name: "Voorzorg",
      year: 2021,
      then: "Bestaanscondities",
      now: "Voorzorg"
    )
    #expect(throws: problem) { try catalogue.pijler(named: "voorzorg", in: year) }
    #expect(problem.message.contains("in 2021 was het wat nu 'Bestaanscondities' heet"))
    #expect(problem.proposal.contains("noem het jaar van het stuk"))
  }

  @Test(
    "a name that no pijler had is refused, with the nearest one",
    arguments: [("basizorg", "Basiszorg"), ("Inclusiefwonen", "Inclusief wonen"), ("xyzzy", nil)]
      as [(String, String?)]
  )
  func unknown(name: String, nearest: String?) {
    let problem = PijlernaamProblem.unknown(name: name, nearest: nearest)
    #expect(throws: problem) { try catalogue.pijler(named: name, in: 2021) }
    #expect(problem.message == "er is geen pijler '\(name)'")
    #expect(problem.proposal == nearest.map { "bedoelt u '\($0)'?" } ?? "controleer de schrijfwijze")
  }

  @Test("the translation is one to one")
  func translation() {
    #expect(
      catalogue.pijlers.map { catalogue.olderNames.olderName(of: $0)?.title } == [
        "Voorzorg", "Basiszorg", "Herstelzorg", "Wonen op maat",
      ]
    )
    let shared = catalogue.olderNames.names.prefix(3).map(\.subtitle.title)
    for (subtitle, pijler) in zip(shared, catalogue.pijlers) {
      #expect(pijler.subtitles.contains { $0.title == subtitle })
    }
  }

  @Test("actions are found by the words in them, whatever their case or hyphens")
  func search() {
    #expect(catalogue.actions(matching: ["Tiny Houses"]).map(\.name) == ["tiny-houses"])
    #expect(catalogue.actions(matching: ["HUISBEZOEK"]).map(\.name) == ["huisbezoek-bij-meldingen"])
    #expect(catalogue.actions(matching: ["clientondersteuners"]).map(\.name) == ["clientondersteuning"])
    #expect(catalogue.actions(matching: ["nazorg", "detentie"]).map(\.name) == ["nazorg-detentie"])
    #expect(catalogue.actions(matching: []).isEmpty)
    #expect(catalogue.action("nazorg-detentie")?.pijler.name == "herstelzorg")
    #expect(catalogue.action("nazorg") == nil)
  }
}
