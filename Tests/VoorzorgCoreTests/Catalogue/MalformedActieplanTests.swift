import Testing

@testable import VoorzorgCore

@Suite("A malformed plan or list of terms is refused")
struct MalformedActieplanTests {
  private func replacing(_ old: String, in bytes: [UInt8], with new: String) throws -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    try #require(text.contains(old), "\(old)")
    return Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
  }

  @Test(
    "in the plan",
    arguments: [
      ("\"lissabondoelen\"", "\"doelen\"", "unknown key 'doelen'"),
      ("\"naam\": \"buiten-slapen\"", "\"naam\": \"Buiten slapen\"", "'Buiten slapen' is no slug"),
      ("\"naam\": \"buiten-slapen\"", "\"naam\": \"2030\"", "'2030' is no slug"),
      ("\"naam\": \"buiten-slapen\"", "\"naam\": \"-buiten\"", "'-buiten' is no slug"),
      ("\"naam\": \"kort-in-de-opvang\"", "\"naam\": \"buiten-slapen\"", "name 'buiten-slapen' stands twice"),
      ("\"nummer\": 2", "\"nummer\": 3", "'kort-in-de-opvang' has number 3 at place 2"),
      ("\"eigen\": true,", "", "a remark has either 'bron' or 'eigen'"),
      ("\"van\": 2023,", "\"van\": 2031,", "a period ends after it begins"),
      ("\"actielijn\": 6", "\"actielijn\": 7", "there is no actielijn 7"),
      ("\"actie\": 12", "\"actie\": 13", "there is no such action or result in paragraph 2.1"),
      ("\"actie\": 12", "\"actie\": 12, \"resultaat\": 1", "either an 'actie' or a 'resultaat'"),
      (
        "\"paragraaf\": \"2.1\",\n      \"bron\"", "\"paragraaf\": \"2.9\",\n      \"bron\"",
        "no paragraph 2.9"
      ),
      ("\"soort\": \"kader\"", "\"soort\": \"doos\"", "'doos' is no Kind"),
      ("\"kolom\": \"2027\"", "\"kolom\": \"2028\"", "there is no column '2028'"),
      ("\"kolom\": \"2027\"", "\"kolom\": \"2026\"", "all known, each once, or all unknown"),
      ("\"kolom\": \"2027\"", "\"kolom\": null", "all known, each once, or all unknown"),
    ]
  )
  func plan(old: String, new: String, message: String) throws {
    let bytes = try replacing(old, in: EmbeddedResources.actieplan.bytes, with: new)
    let fault = #expect(throws: CatalogueFault.self) { try Actieplan(bytes) }
    #expect(fault?.file == "actieplan.json")
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "-")")
  }

  @Test(
    "in the terms",
    arguments: [
      ("\"eigen\": true", "\"eigen\": false", "a text of our own says so"),
      ("\"naam\": \"raad\"", "\"naam\": \"college\"", "name 'college' stands twice"),
      ("\"aliassen\"", "\"alias\"", "unknown key 'alias'"),
      ("\"naam\": \"raad\"", "\"naam\": \"de raad\"", "'de raad' is no slug"),
    ]
  )
  func terms(old: String, new: String, message: String) throws {
    let bytes = try replacing(old, in: EmbeddedResources.begrippen.bytes, with: new)
    let fault = #expect(throws: CatalogueFault.self) { try Begrippen(bytes) }
    #expect(fault?.file == "begrippen.json")
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "-")")
  }

  @Test("a term of neither list says that it is ours")
  func unmarked() throws {
    let text = String(decoding: EmbeddedResources.begrippen.bytes, as: UTF8.self)
    let name = try #require(text.firstRange(of: "\"naam\": \"raad\""))
    let mark = try #require(text[name.upperBound...].firstRange(of: "\"eigen\": true,"))
    let bytes = Array(text.replacingSubrange(mark, with: "").utf8)
    let fault = #expect(throws: CatalogueFault.self) { try Begrippen(bytes) }
    #expect(fault?.message == "a term has 'vindplaatsen' or is 'eigen'")
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<String.Index>, with new: String) -> String {
    self[..<range.lowerBound] + new + self[range.upperBound...]
  }
}
