import Testing

@testable import VoorzorgCore

@Suite("Malformed links are refused with file and line")
struct MalformedVerbandenTests {
  @Test(
    "whatever is wrong",
    arguments: [
      (
        "\"naam\": \"bemoeizorg-indicator\"", "\"naam\": \"outreach-indicator\"",
        "'outreach-indicator' stands twice"
      ),
      ("\"naam\": \"bemoeizorg-indicator\"", "\"naam\": \"Bemoeizorg\"", "'Bemoeizorg' is no slug"),
      ("\"onderwerp\": \"bemoeizorg\"", "\"onderwerp\": \"koffie\"", "there is no subject 'koffie'"),
      ("\"soort\": \"subvraag\"", "\"soort\": \"vraag\"", "'vraag' is no Kind"),
      ("\"soort\": \"subvraag\"", "\"soort\": \"onderdeel\"", "a 'onderdeel' has a name of 3 parts"),
      ("\"sterkte\": \"woordelijk\"", "\"sterkte\": \"vrij\"", "'vrij' is no Strength"),
      ("\"sterkte\"", "\"kracht\"", "unknown key 'kracht'"),
      (
        "\"soort\": \"indicator\",\n        \"naam\": \"outreach\"",
        "\"soort\": \"ankerpunt\",\n        \"naam\": \"outreach\"", "two different ends"
      ),
      (
        "\"soort\": \"indicator\",\n        \"naam\": \"outreach\"",
        "\"soort\": \"paragraaf\",\n        \"naam\": \"2.2.4\"", "links what is linked already"
      ),
      ("\"titel\": \"Stigma\"", "\"kort\": \"Stigma\"", "unknown key 'kort'"),
    ]
  )
  func refused(old: String, new: String, message: String) throws {
    let (bytes, line) = try MalformedCatalogueTests.replacing(
      old,
      in: EmbeddedResources.verbanden.bytes,
      with: new
    )
    let fault = #expect(throws: CatalogueFault.self) { try Verbanden(bytes) }
    #expect(fault?.file == "verbanden.json")
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "-")")
    // What is wrong with a link as a whole is reported where it begins.
    #expect(abs((fault?.line ?? 0) - line) <= (message.contains("link") || message.contains("ends") ? 20 : 4))
  }

  @Test("an end without evidence")
  func evidence() throws {
    let text = """
      {"catalogus": "verbanden", "opmerkingen": [], "onderwerpen": [{"naam": "a", "titel": "A"}],
      "verbanden": [{"naam": "a-b", "onderwerp": "a", "sterkte": "duiding", "tekst": "T.",
      "van": {"soort": "stap", "naam": "basis", "bewijs": []}, "naar": null}]}
      """
    let fault = #expect(throws: CatalogueFault.self) { try Verbanden(Array(text.utf8)) }
    #expect(fault?.message == "an end has evidence")
  }
}
