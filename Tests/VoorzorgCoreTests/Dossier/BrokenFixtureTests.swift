import Testing

@testable import VoorzorgCore

@Suite("Each broken file gives just the findings that its table expects")
struct BrokenFixtureTests {
  @Test("every broken file has a row")
  func everyFile() throws {
    let rows = try Fixtures.expected("kapot/verwacht.tsv").map(\.file)
    #expect(Set(rows) == Set(try Fixtures.dossiers(in: "kapot")))
  }

  @Test(
    "a file with one fault has that one, at its line, column and pointer",
    arguments: try Fixtures.dossiers(in: "kapot")
  )
  func oneFault(file: String) throws {
    let expected = try Fixtures.expected("kapot/verwacht.tsv").filter { $0.file == file }
    let bytes = try Fixtures.bytes("kapot/\(file)")
    let reading = DossierReading(bytes, instrument: Shared.instrument)
    let faults = Checker.shared.findings(in: reading, file: file, today: nil).filter { $0.severity == .fout }
    #expect(faults.map { Self.row($0, like: expected) } == expected)
    #expect(!reading.isFaithful)
    for fault in faults { #expect(fault.proposal != nil) }
  }

  @Test("seven faults of seven kinds are all told, in the order of the file")
  func sevenFaults() throws {
    let expected = try Fixtures.expected("zeven-fouten.tsv")
    let reading = DossierReading(
      try Fixtures.bytes("zeven-fouten.voorzorg.json"),
      instrument: Shared.instrument
    )
    let findings = Checker.shared.findings(in: reading, file: "zeven-fouten.voorzorg.json", today: nil)
    let faults = findings.filter { $0.severity == .fout }
    #expect(faults.map { Self.row($0, like: expected) } == expected)
    #expect(Set(faults.map(\.code)) == ["V007", "V103", "V104", "V105", "V201", "V202", "V203"])
    #expect(findings == faults, "what could not be read raises no warnings")
  }

  /// The finding as a row of the table.
  ///
  /// Where the table has no column, the fault lies somewhere within what the pointer leads to.
  private static func row(_ finding: Finding, like expected: [Fixtures.Expected]) -> Fixtures.Expected {
    let hasColumn = expected.allSatisfy { $0.column != nil }
    let pointer = finding.place.pointer ?? ""
    let outer = expected.first { !hasColumn && pointer.hasPrefix($0.pointer + "/") }?.pointer
    return Fixtures.Expected(
      file: finding.place.file ?? "",
      line: finding.place.line ?? 0,
      column: hasColumn ? finding.place.column : nil,
      pointer: outer ?? pointer
    )
  }
}
