import Testing

@testable import VoorzorgCore

struct PackageGroupingReadingTests {
  private let members: PackageMembers

  init() throws { members = try RegionSlots(Shared.instrument).packageMembers }

  private func read(_ text: String) -> PackageGroupingReading {
    PackageGroupingReading(Array(text.utf8), path: "map/indeling.json", members)
  }

  /// A file with these packages.
  private func file(_ packages: String) -> String {
    "{\"formaat\": \"voorzorg-werkpakketten/1\", \"werkpakketten\": [\(packages)]}"
  }

  @Test(arguments: [
    ("{}", "W101"), ("[]", "W103"), ("", "V001"), ("{", "V001"),
    (#"{"formaat": "voorzorg-dossier/1", "werkpakketten": []}"#, "W101"),
    (#"{"formaat": "voorzorg-werkpakketten/1"}"#, "W104"),
    (#"{"formaat": "voorzorg-werkpakketten/1", "werkpakketten": {}}"#, "W103"),
    (#"{"formaat": "voorzorg-werkpakketten/1", "pakketten": [], "werkpakketten": []}"#, "W102"),
  ])
  func whatIsNoGroupingIsFoundWithItsPlaceAndAProposal(text: String, code: String) throws {
    try expect(code, in: read(text))
  }

  @Test(arguments: [
    (#"{"naam": "a", "ankerpunten": ["outreach"]}"#, "W104"),
    (#"{"naam": "a", "titel": " ", "ankerpunten": ["outreach"]}"#, "W104"),
    (#"{"naam": "A b", "titel": "A", "ankerpunten": ["outreach"]}"#, "W105"),
    (#"{"naam": "overig", "titel": "A", "ankerpunten": ["outreach"]}"#, "W105"),
    (#"{"naam": "a", "titel": "A", "slag": [], "ankerpunten": ["outreach"]}"#, "W102"),
    (#"{"naam": "a", "titel": 3, "ankerpunten": ["outreach"]}"#, "W103"),
    (#"{"naam": "a", "titel": "A", "ankerpunten": [1]}"#, "W103"),
    (#"{"naam": "a", "titel": "A", "ankerpunten": "outreach"}"#, "W103"),
    (#"{"naam": "a", "titel": "A", "ankerpunten": ["outrech"]}"#, "W107"),
    (#"{"naam": "a", "titel": "A", "acties": []}"#, "W109"),
    (#"3"#, "W103"),
  ])
  func whatDoesNotFitInAPackageIsFoundWithItsPlaceAndAProposal(package: String, code: String) throws {
    try expect(code, in: read(file(package)))
  }

  private func expect(_ code: String, in reading: PackageGroupingReading) throws {
    let finding = try #require(reading.findings.first)
    #expect(finding.code == code)
    #expect(reading.findings.count == 1 || code == "W101")
    #expect(reading.isRefused)
    #expect(finding.place.file == "map/indeling.json")
    #expect(finding.place.line == 1)
    #expect(finding.place.column != nil)
    #expect(finding.proposal != nil)
    #expect(!finding.message.contains("dossier") || finding.message.contains("voorzorg-dossier"))
  }

  @Test(arguments: [
    ("ankerpunten", "outrech", "bedoelt u 'outreach'?"),
    ("acties", "altijd-basisbenodigdheden", "zet 'altijd-basisbenodigdheden' bij 'slagen'"),
    (
      "slagen", "iets heel anders",
      "alle namen staan in de indeling die 'voorzorg schema --werkpakketten' toont"
    ),
  ])
  func anUnknownNameGetsTheOneThatWasMeant(kind: String, name: String, proposal: String) throws {
    let reading = read(file(#"{"naam": "a", "titel": "A", "\#(kind)": ["\#(name)"]}"#))
    #expect(try #require(reading.findings.first).proposal == proposal)
  }

  @Test func whatStandsInTwoPackagesIsToldAndCountsInBoth() throws {
    let reading = read(
      file(
        #"{"naam": "a", "titel": "A", "ankerpunten": ["outreach"]}, {"naam": "b", "titel": "B", "ankerpunten": ["outreach"]}"#
      )
    )
    let finding = try #require(reading.findings.first)
    #expect(finding.code == "W108")
    #expect(finding.severity == .waarschuwing)
    #expect(!reading.isRefused)
    #expect(reading.grouping.shared == [PackageMember(kind: .ankerpunten, index: 0)])
    #expect(reading.grouping.packages.prefix(2).allSatisfy { $0.members.count == 1 })
  }

  @Test func whatStandsInNoPackageStandsInTheRest() throws {
    let reading = read(file(#"{"naam": "a", "titel": "A", "ankerpunten": ["outreach"]}"#))
    #expect(reading.findings.isEmpty)
    let rest = try #require(reading.grouping.rest)
    #expect(rest == 1)
    #expect(Set(reading.grouping.packages.flatMap(\.members)) == Set(members.all))
    #expect(reading.grouping.packages[rest].members.count == members.all.count - 1)
  }

  @Test func allThatIsWrongIsFoundAtOnceInTheOrderOfTheFile() {
    let reading = read(
      """
      {"formaat": "voorzorg-werkpakketten/1", "x": 1, "werkpakketten": [
        {"naam": "a", "titel": "A", "ankerpunten": ["outreach", "outreach"]},
        {"naam": "a", "titel": "B", "slagen": ["nee"]}]}
      """
    )
    #expect(reading.findings.map(\.code) == ["W102", "W108", "W106", "W107"])
    #expect(reading.findings.map(\.place.line) == [1, 2, 3, 3])
  }
}
