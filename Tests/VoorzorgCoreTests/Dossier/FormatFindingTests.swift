import Testing

@testable import VoorzorgCore

@Suite("What does not fit the format is told, with a way to mend it")
struct FormatFindingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let member: String
    let code: String
    let pointer: String
    /// A part of the proposal.
    let proposal: String
    /// Whether the file is a dossier all the same.
    var isDossier = false

    var testDescription: String { member }
  }

  static let cases = [
    Case(member: #""stelller": "x""#, code: "V103", pointer: "/stelller", proposal: "bedoelt u 'steller'?"),
    Case(member: #""gemeente": {"nam": "x"}"#, code: "V103", pointer: "/gemeente/nam", proposal: "'naam'"),
    Case(
      member: #""gemeente": {"zzzzzz": 1}"#,
      code: "V103",
      pointer: "/gemeente/zzzzzz",
      proposal: "kies uit: naam"
    ),
    Case(
      member: #""invullers": [{"role": "x"}]"#,
      code: "V103",
      pointer: "/invullers/0/role",
      proposal: "'rol'"
    ),
    Case(member: #""id": "x""#, code: "V103", pointer: "/id", proposal: "kies uit"),
    Case(
      member: #""gemeente": {"formaat": "x"}"#,
      code: "V103",
      pointer: "/gemeente/formaat",
      proposal: "kies uit"
    ),
    Case(
      member: #""voorzorgscan": {"outreech": {}}"#,
      code: "V201",
      pointer: "/voorzorgscan/outreech",
      proposal: "'outreach'",
      isDossier: true
    ),
    Case(
      member: #""implementatieplan": [{"ankerpunt": "respijt"}]"#,
      code: "V201",
      pointer: "/implementatieplan/0/ankerpunt",
      proposal: "'respijtopties'",
      isDossier: true
    ),
    Case(
      member: #""peildatum": "12-03-2026""#,
      code: "V203",
      pointer: "/peildatum",
      proposal: "2026-03-12",
      isDossier: true
    ),
    Case(member: #""gemeente": []"#, code: "V104", pointer: "/gemeente", proposal: "een object"),
    Case(member: #""invullers": {}"#, code: "V104", pointer: "/invullers", proposal: "een lijst"),
    Case(member: #""invullers": ["x"]"#, code: "V104", pointer: "/invullers/0", proposal: "een object"),
    Case(member: #""invullers": [null]"#, code: "V104", pointer: "/invullers/0", proposal: "een object"),
    Case(member: #""steller": 5"#, code: "V104", pointer: "/steller", proposal: "een tekst"),
    Case(member: #""steller": ["x"]"#, code: "V104", pointer: "/steller", proposal: "een tekst"),
    Case(member: #""peildatum": 2026"#, code: "V104", pointer: "/peildatum", proposal: "een datum"),
    Case(
      member: #""voorzorgscan": {"outreach": {"aanDeSlag": "ja"}}"#,
      code: "V104",
      pointer: "/voorzorgscan/outreach/aanDeSlag",
      proposal: "schrijf true"
    ),
    Case(
      member: #""voorzorgscan": {"outreach": {"aanDeSlag": "nee"}}"#,
      code: "V104",
      pointer: "/voorzorgscan/outreach/aanDeSlag",
      proposal: "schrijf false"
    ),
    Case(
      member: #""voorzorgscan": {"outreach": {"aanDeSlag": 1}}"#,
      code: "V104",
      pointer: "/voorzorgscan/outreach/aanDeSlag",
      proposal: "true of false"
    ),
    Case(member: #""$schema": 5"#, code: "V104", pointer: "/$schema", proposal: "een tekst"),
    Case(member: #""instrument": 2025"#, code: "V104", pointer: "/instrument", proposal: "een tekst"),
    Case(
      member: #""implementatieplan": [{"id": 1}]"#,
      code: "V104",
      pointer: "/implementatieplan/0/id",
      proposal: "een tekst"
    ),
    Case(member: #""status": "concpet""#, code: "V105", pointer: "/status", proposal: "'concept'"),
    Case(member: #""status": "Concept""#, code: "V105", pointer: "/status", proposal: "'concept'"),
    Case(
      member: #""status": "definitief""#,
      code: "V105",
      pointer: "/status",
      proposal: "kies uit: concept, aangeboden"
    ),
    Case(
      member: #""invullers": [{"id":"a"},{"id":"a"}]"#,
      code: "V107",
      pointer: "/invullers/1/id",
      proposal: "id"
    ),
    Case(member: #""besluiten": [1]"#, code: "V104", pointer: "/besluiten/0", proposal: "een object"),
    Case(
      member: #""openPunten": {"status": true}"#,
      code: "V104",
      pointer: "/openPunten/status",
      proposal: "een lijst"
    ),
    Case(member: #""vervallen": {"1": 2}"#, code: "V104", pointer: "/vervallen/1", proposal: "een lijst"),
    Case(
      member: #""vervallen": {"a.b": [{"versie": "2025", "label": "L", "antwoord": "x"}]}"#,
      code: "V109",
      pointer: "/vervallen/a.b/0",
      proposal: "haal dit vervallen antwoord weg"
    ),
    Case(
      member: #""vervallen": {"a": [{"versie": "1", "label": "L", "antwoord": {}, "door": []}]}"#,
      code: "V104",
      pointer: "/vervallen/a/0/antwoord",
      proposal: "een antwoord"
    ),
    Case(member: #""monitor": [1]"#, code: "V104", pointer: "/monitor/0", proposal: "een object"),
    Case(member: #""stappen": {"1": true}"#, code: "V103", pointer: "/stappen/1", proposal: "kies uit"),
    Case(member: #""stappen": []"#, code: "V104", pointer: "/stappen", proposal: "een object"),
  ]

  @Test("one finding, with code, pointer and proposal", arguments: cases)
  func finding(_ expected: Case) throws {
    let read = reading("{\"formaat\": \"voorzorg-dossier/1\", \(expected.member)}")
    let findings = SourceText(file: "f", document: read.document).locate(read.findings)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.code == expected.code)
    #expect(finding.severity == .fout)
    #expect(finding.place.pointer == expected.pointer)
    #expect(finding.proposal?.contains(expected.proposal) == true, "\(finding.proposal ?? "-")")
    #expect(!read.isFaithful, "it must never be written over")
    #expect(read.isDossier == expected.isDossier)
  }

  @Test("an answer that does not fit names its question")
  func question() {
    let read = reading(
      #"{"formaat":"voorzorg-dossier/1","implementatieplan":[{},{"actieregels":[{"gereedOp":"x"}]}]}"#
    )
    #expect(read.findings.map(\.place.question) == ["implementatieplan.2.actieregels.1.gereedOp"])
  }

  @Test("all that is wrong is told at once")
  func several() {
    let read = reading(
      #"{"formaat":"voorzorg-dossier/1","x":1,"status":"?","gemeente":{"inwoners":-1},"peildatum":"2026-02-30"}"#
    )
    #expect(read.findings.map(\.code) == ["V103", "V105", "V106", "V203"])
  }

  @Test("control characters in a name cannot reach the screen")
  func controlCharacters() {
    let read = reading(#"{"formaat":"voorzorg-dossier/1","\u001b[31m":1,"status":"\u001b]0;x\u0007"}"#)
    #expect(read.findings.count == 2)
    for finding in read.findings { #expect(!finding.message.unicodeScalars.contains { $0.value < 0x20 }) }
  }
}
