import Testing

@testable import VoorzorgCore

@Suite("A malformed catalogue of the pijlers is refused")
struct PijlersMalformedTests {
  @Test(
    "with its file and what is wrong",
    arguments: [
      ("\"evaluatievragen\"", "\"vragen\"", "unknown key 'vragen'"),
      ("\"naam\": \"tiny-houses\"", "\"naam\": \"Tiny houses\"", "'Tiny houses' is no slug"),
      ("\"naam\": \"tiny-houses\"", "\"naam\": \"tiny--houses\"", "is no slug"),
      ("\"naam\": \"tiny-houses\"", "\"naam\": \"12\"", "'12' is no slug"),
      ("\"naam\": \"tiny-houses\"", "\"naam\": \"skaeve-huse\"", "name 'skaeve-huse' stands twice"),
      ("\"naam\": \"tiny-houses\"", "\"naam\": \"noodfonds\"", "the action 'noodfonds' stands twice"),
      ("\"nummer\": 2", "\"nummer\": 7", "has number 7 at place 2"),
      ("\"eigen\": true", "\"eigen\": false", "is our own reading and says so"),
      ("\"zekerheid\": \"duiding\"", "\"zekerheid\": \"zeker\"", "'zeker' is no Certainty"),
      ("\"tot\": 50,", "\"tot\": 49,", "the bands do not hold each of 0 to 100 once"),
      ("\"van\": 2023", "\"van\": 2026", "'van' comes after 'tot'"),
      ("\"aantal\": 86", "\"aantal\": 87", "the parts do not add up to the group"),
      (
        "\"nummer\": 8,\n          \"titel\": \"Inclusief wonen\"",
        "\"nummer\": 9,\n          \"titel\": \"Inclusief wonen\"", "not numbered from 1"
      ),
      ("\"thema\": \"wonen\"", "\"thema\": \"huis\"", "the sheets of the preventiescan are not the themes"),
      ("\"groep\": \"centrumgemeenten\"", "\"groep\": \"centra\"", "there is no 'centra' to refer to"),
      ("\"loket-onderdak\"\n", "\"loket\"\n", "there is no 'loket' to refer to"),
    ]
  )
  func refused(old: String, new: String, message: String) throws {
    let (bytes, _) = try MalformedCatalogueTests.replacing(
      old,
      in: EmbeddedResources.pijlers.bytes,
      with: new
    )
    let fault = #expect(throws: CatalogueFault.self) { try PijlersCatalogue(bytes) }
    #expect(fault?.file == "pijlers.json")
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "-")")
  }

  @Test("a rule of ours that does not say so is refused")
  func ownRule() throws {
    let (bytes, _) = try MalformedCatalogueTests.replacing(
      "\"afronding\": {\n      \"eigen\": true",
      in: EmbeddedResources.pijlers.bytes,
      with: "\"afronding\": {\n      \"eigen\": false"
    )
    let fault = #expect(throws: CatalogueFault.self) { try PijlersCatalogue(bytes) }
    #expect(fault?.message == "a text of our own says so")
  }
}
