import Testing

@testable import VoorzorgCore

@Suite("The checker applies all rules at once")
struct CheckerTests {
  @Test("every code stands once in the list, in order, with a sentence")
  func descriptions() {
    let codes = Checker.descriptions.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
    #expect(codes.allSatisfy { $0.wholeMatch(of: /V[0123]\d\d/) != nil })
    #expect(Checker.descriptions.allSatisfy { $0.summary.count > 15 && !$0.summary.hasSuffix(".") })
  }

  @Test("every rule has its own code, and each is applied")
  func rules() {
    let codes = Checker.rules.map { $0.code }
    #expect(codes.count == 45 && Set(codes).count == codes.count)
  }

  @Test("a sound dossier has no findings, whatever the day before its target")
  func sound() throws {
    let today = try #require(Day(iso: "2026-12-01"))
    #expect(Checker.shared.findings(in: .sound, today: today) == [])
    #expect(Checker.shared.findings(in: .sound, today: nil) == [])
  }

  @Test("an empty dossier gives one warning, that the municipality is missing")
  func empty() {
    #expect(Checker.shared.findings(in: Dossier(for: Shared.instrument), today: nil).map(\.code) == ["V227"])
  }

  @Test("findings about a file have line and column and come in its order")
  func located() {
    var dossier = Dossier.sound
    dossier[priority: 0, "doel"] = nil
    dossier["voorzorgscan.respijtopties.aanDeSlag"] = nil
    let bytes = dossier.bytes(for: Shared.instrument)
    let read = DossierReading(bytes, instrument: Shared.instrument)
    let found = Checker.shared.findings(in: read, file: "x.voorzorg.json", today: nil)
    #expect(found.map(\.code) == ["V205", "V207"])
    let lines = bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    for finding in found {
      let line = lines[(finding.place.line ?? 1) - 1]
      let key = finding.place.question?.split(separator: ".").last.map(String.init) ?? ""
      #expect(line.contains("\"\(key)\": null"))
      #expect(line.dropFirst((finding.place.column ?? 1) - 1).hasPrefix("null"))
    }
  }

  @Test("the content of something with broken syntax is not judged")
  func brokenSyntax() {
    var text = String(decoding: Dossier.sound.bytes(for: Shared.instrument), as: UTF8.self)
    text = text.replacing("\"aangeboden\",", with: "\"aangeboden\"")
    #expect(Checker.shared.findings(in: reading(text), file: "f", today: nil).map(\.code) == ["V008"])
  }

  @Test("with an unknown key only faults elsewhere are looked for")
  func partial() {
    var dossier = Dossier.sound
    dossier["voorzorgscan.bemoeizorg.aanDeSlag"] = nil
    dossier["voorzorgscan.outreach.kansen"] = nil
    dossier["gemeente.naam"] = nil
    var text = String(decoding: dossier.bytes(for: Shared.instrument), as: UTF8.self)
    text = text.replacing(
      "\"kansen\": null,\n      \"nodig\": \"Wat",
      with: "\"kanzen\": \"x\",\n      \"nodig\": \"Wat"
    )
    #expect(
      Checker.shared.findings(in: reading(text), file: "f", today: nil).map(\.code) == ["V103", "V205"]
    )
  }

  @Test("thousands of findings are cut off at a thousand, so that no file takes forever")
  func limit() {
    let plan = Array(repeating: "{}", count: 2000).joined(separator: ",")
    let read = reading("{\"formaat\":\"voorzorg-dossier/1\",\"implementatieplan\":[\(plan)]}")
    #expect(Checker.shared.findings(in: read, file: "f", today: nil).count == 1000)
    let keys = (0..<2000).map { "\"x\($0)\":1" }.joined(separator: ",")
    #expect(reading("{\"formaat\":\"voorzorg-dossier/1\",\(keys)}").findings.count == 1000)
  }
}
