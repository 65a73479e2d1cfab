import Testing

@testable import VoorzorgCore

@Suite("The name of the format decides whether a file is read")
struct FormatNameTests {
  @Test("a later version is told as such, and nothing else is", arguments: ["1.1", "1.12", "2", "10", "2.3"])
  func newer(version: String) {
    let read = reading("{\"formaat\": \"voorzorg-dossier/\(version)\", \"nieuw\": 1, \"gemeente\": 5}")
    #expect(read.findings.map(\.code) == ["V102"])
    #expect(read.findings[0].message.contains("nieuwere versie (voorzorg-dossier/\(version))"))
    #expect(read.findings[0].proposal == "gebruik een nieuwere versie van voorzorg")
    #expect(!read.isDossier)
    #expect(!read.isFaithful)
  }

  @Test(
    "another format is told, and its content is left alone",
    arguments: [
      "voorzorg-dossier", "voorzorg-dossier/", "voorzorg-dossier/1.", "voorzorg-rapport/1", "x", "1",
    ]
  )
  func other(name: String) {
    let read = reading("{\"formaat\": \"\(name)\", \"a\": 1, \"b\": 2}")
    #expect(read.findings.map(\.code) == ["V101"])
    #expect(!read.isDossier)
  }

  @Test("a format that is no text is told with what stands there", arguments: ["1", "true", "[]", "{}"])
  func noText(value: String) {
    let read = reading("{\"formaat\": \(value)}")
    #expect(read.findings.map(\.code) == ["V101"])
    #expect(read.findings[0].message == "Het formaat '\(value)' is onbekend")
  }

  @Test("without a format the rest is read on when it looks like a dossier")
  func missing() {
    #expect(reading("{}").findings.map(\.code) == ["V101"])
    #expect(reading("{\"a\": 1}").findings.map(\.code) == ["V101"])
    #expect(reading("{\"gemeente\": {\"nam\": 1}}").findings.map(\.code) == ["V101", "V103"])
    #expect(reading("{\"formaat\": null, \"gemeente\": {}}").findings.map(\.code) == ["V101"])
  }

  @Test("what is no object is no dossier", arguments: ["[]", "1", "\"x\"", "null", "true"])
  func noObject(text: String) {
    let read = reading(text)
    #expect(read.findings.map(\.code) == ["V104"])
    #expect(!read.isDossier)
    #expect(!read.isFaithful)
  }

  @Test(
    "a fault of syntax is not told again as a fault of format",
    arguments: ["", "x", "{", "{\"", "{\"gemeente\": {", "{\"formaat\": voorzorg-dossier/1}"]
  )
  func syntax(text: String) {
    let read = reading(text)
    #expect(read.findings.count == 1)
    #expect(read.findings.allSatisfy { $0.code.hasPrefix("V0") })
    #expect(!read.isDossier)
  }

  @Test("behind a bracket that was forgotten no key is called unknown")
  func brackets() {
    let text = String(decoding: Shared.example, as: UTF8.self)
    let broken = text.replacing("\n  },\n  \"peildatum\"", with: ",\n  \"peildatum\"", maxReplacements: 1)
    #expect(broken != text)
    #expect(reading(broken).findings.allSatisfy { $0.code.hasPrefix("V0") || $0.code == "V103" })
    let list = text.replacing("\n  ],\n  \"voorzorgscan\"", with: ",\n  \"voorzorgscan\"", maxReplacements: 1)
    #expect(list != text)
    #expect(reading(list).findings.map(\.code) == ["V010"])
  }
}
