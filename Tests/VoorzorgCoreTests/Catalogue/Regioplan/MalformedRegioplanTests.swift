import Testing

@testable import VoorzorgCore

@Suite("A malformed regional plan is refused with its place")
struct MalformedRegioplanTests {
  @Test(arguments: [
    ("\"planjaar\"", "\"plan\"", "unknown key 'plan'"),
    ("\"ondertitel\": \"Stabiele basis van een thuis\",", "", "missing 'ondertitel'"),
    ("\"eigen\": true,\n        \"jaar\": 2025", "\"jaar\": 2025", "says so with 'eigen'"),
    ("\"nummer\": 1,\n          \"kort\"", "\"nummer\": 2,\n          \"kort\"", "expected number 1"),
    ("\"keuzes\": [\"gerealiseerd\"]", "\"keuzes\": [\"ja\"]", "no answer 'ja'"),
    ("\"naam\": \"maatwerkbudget\"", "\"naam\": \"buurtbemiddeling\"", "share a name"),
    ("\"naam\": \"maatwerkbudget\"", "\"naam\": \"maatwerk.budget\"", "is no slug"),
    ("\"titel\": \"Maatwerkbudget\",", "", "either 'titel' or 'kort'"),
    ("\"titel\": \"Maatwerkbudget\"", "\"kort\": \"Budget\"", "needs a 'tekst'"),
    ("\"naam\": \"themagroepen\"", "\"naam\": \"sporen\"", "each kind of list once"),
    ("\"opsteller\": \"projectleider\"", "\"opsteller\": \"wethouder\"", "there is no 'wethouder'"),
    ("\"nazorg-en-transitie\"]", "\"nazorg\"]", "no slag or actie 'nazorg'"),
    ("\"kruisjes\": [", "\"kruisjes\": [\"x\", ", "no column 'x'"),
    ("\"kruisjes\": [", "\"kruisjes\": [\"uit-2020-beschikbaar-nee\", ", "both available and not"),
    ("\"zonderSlagen\"", "\"zonder\"", "unknown key 'zonder'"),
    (
      "\"slagen\": [",
      "\"zonderSlagen\": {\"tekst\": \"x\", \"bron\": {\"document\": \"S2\", \"plaats\": \"x\"}}, \"slagen\": [",
      "either 'slagen' or 'zonderSlagen'"
    ),
    ("\"naam\": \"handreikingen\"", "\"naam\": \"werkinstructies\"", "stands twice"),
    ("\"naam\": \"handreikingen\"", "\"naam\": \"handreikingen\", \"nummer\": 2", "have no number"),
  ])
  func refused(old: String, new: String, message: String) throws {
    let (bytes, _) = try MalformedCatalogueTests.replacing(
      old,
      in: EmbeddedResources.regioplan.bytes,
      with: new
    )
    let fault = #expect(throws: CatalogueFault.self) { try Regioplan(bytes) }
    #expect(fault?.file == "regioplan.json")
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "-")")
  }
}
