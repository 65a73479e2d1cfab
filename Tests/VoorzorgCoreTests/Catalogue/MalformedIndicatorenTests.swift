import Testing

@testable import VoorzorgCore

@Suite("Malformed indicators are refused")
struct MalformedIndicatorenTests {
  @Test(
    "whatever is wrong",
    arguments: [
      ("\"peiljaar\": 2024", "\"jaar\": 2024", "unknown key 'jaar'"),
      ("\"naam\": \"bemoeizorg\"", "\"naam\": \"outreach\"", "stands twice"),
      ("\"naam\": \"bemoeizorg\"", "\"naam\": \"12\"", "'12' is no slug"),
      ("\"nummer\": \"3.2\"", "\"nummer\": \"3.1\"", "stands twice"),
      ("\"naam\": \"woonplekken\"", "\"naam\": \"bemoeizorg\"", "indicator 17 'bemoeizorg' stands twice"),
      ("\"naam\": \"geel\"", "\"naam\": \"rood\"", "'rood' is no Kleur"),
      ("\"naam\": \"geel\"", "\"naam\": \"groen\"", "each colour stands once"),
      ("\"geel\", \"oranje\"]", "\"geel\", \"rood\"]", "no colour of the dashboard"),
      ("\"lijst\": \"kernaspecten\"", "\"lijst\": \"aspecten\"", "there is no list 'aspecten'"),
      ("\"lijst\": \"kernaspecten\"", "\"lijst\": \"big-5\"", "list 'big-5' has no 'ambitie-2030'"),
      ("\"lijst\": \"participatievormen\",", "", "a 'keuze' needs a 'lijst'"),
      ("\"score\": \"ombouw\"", "\"score\": \"ombouwen\"", "the indicator has no score 'ombouwen'"),
      ("\"soort\": \"getal\"", "\"soort\": \"bedrag\"", "'bedrag' is no Name"),
      ("[0, 99999]", "[1, 0]", "'bereik' is the least and the greatest number"),
      ("\"ja\": \"niet leesbaar\"", "\"ja\": \"veel\"", "'veel' is no figure"),
      ("\"ja\": 33", "\"yes\": 33", "unknown key 'yes'"),
      (
        "\"soort\": \"tekst\"", "\"soort\": \"jaNeeOnbekend\"",
        "'landelijk' stands where one thing is answered"
      ),
      ("\"tekst\": \"Er is iemand op wie de jongere kan terugvallen\",", "", "missing 'titel' or 'tekst'"),
      (
        "over de monitor.\",\n        \"eigen\": true",
        "over de monitor.\"",
        "a note has 'bronnen' or 'webpaginas'"
      ),
    ]
  )
  func refused(old: String, new: String, message: String) throws {
    let (bytes, _) = try MalformedCatalogueTests.replacing(
      old,
      in: EmbeddedResources.indicatoren.bytes,
      with: new
    )
    let fault = #expect(throws: CatalogueFault.self) { try Indicatoren(bytes) }
    #expect(fault?.file == "indicatoren.json")
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "-")")
  }

  @Test("a list of which one item is not asked after")
  func missingPart() throws {
    let text = String(decoding: EmbeddedResources.indicatoren.bytes, as: UTF8.self)
    let start = try #require(text.firstRange(of: "\"naam\": \"fasen\"")).upperBound
    let part = /\{\s*"naam": "beleidsvorming",[^{}]*\{[^{}]*\}\s*\},/
    let match = try #require(text[start...].firstMatch(of: part))
    let fault = #expect(throws: CatalogueFault.self) {
      try Indicatoren(Array(text.replacingCharacters(match.range).utf8))
    }
    #expect(fault?.message == "the parts are not all items of the list")
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>) -> String {
    String(self[..<range.lowerBound] + self[range.upperBound...])
  }
}
