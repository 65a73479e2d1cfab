import Testing

@testable import VoorzorgCore

@Suite("A malformed catalogue is refused with file, line and column")
struct MalformedCatalogueTests {
  private static let head = EmbeddedResources.kop.bytes
  private static let ankerpunten = EmbeddedResources.ankerpunten.bytes
  private static let gemeenten = EmbeddedResources.gemeenten.bytes

  /// The catalogue with its first `old` replaced, and the line on which that stands.
  static func replacing(_ old: String, in bytes: [UInt8], with new: String) throws -> (
    bytes: [UInt8], line: Int
  ) {
    let text = String(decoding: bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: old), "\(old)")
    let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
    return (Array(text.replacing(old, with: new, maxReplacements: 1).utf8), line)
  }

  @Test(
    "in the head",
    arguments: [
      ("\"label\": \"Gemeente\",", "", "missing 'label'", -2),
      ("\"soort\": \"naam\"", "\"sort\": \"naam\"", "unknown key 'sort'", 0),
      ("\"soort\": \"naam\"", "\"soort\": \"naan\"", "'naan' is no KindName", 0),
      ("\"moment\": \"voorbereiden\"", "\"moment\": \"ooit\"", "'ooit' is no Moment", 0),
      ("\"naam\": \"naam\"", "\"naam\": 5", "expected a string that is not empty", 0),
      ("\"naam\": \"naam\"", "\"naam\": \"a.b\"", "a name holds no dot", 0),
      ("\"naam\": \"naam\"", "\"naam\": \"12\"", "a name holds no dot", 0),
      ("\"toegevoegd\": true", "\"toegevoegd\": false", "a field has either 'bron' or 'toegevoegd'", -9),
      ("\"toegevoegd\": true", "\"toegevoegd\": \"ja\"", "expected true or false", 0),
      ("[1, 2000000]", "[1]", "'bereik' is the least and the greatest number", -5),
      ("[1, 2000000]", "[1.5, 2]", "expected a whole number", 0),
      ("\"gemeentevelden\": [", "\"gemeentevelden\": [5,", "expected an object", 0),
      ("\"catalogus\"", "\"katalogus\"", "unknown key 'katalogus'", 0),
      ("\"dossiervelden\": [", "\"dossiervelden\" [", "missingColon", 0),
    ]
  )
  func head(old: String, new: String, message: String, lines: Int) throws {
    let (bytes, line) = try Self.replacing(old, in: Self.head, with: new)
    let fault = #expect(throws: CatalogueFault.self) { try HeadCatalogue(bytes) }
    #expect(fault?.file == "kop.json")
    #expect(fault?.line == line + lines)
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "-")")
    #expect(fault?.description.hasPrefix("kop.json:\(line + lines):") == true)
  }

  @Test(
    "among the ankerpunten",
    arguments: [
      ("\"nummer\": 1,", "\"nummer\": \"1\",", "expected a whole number"),
      ("\"eigen\": true", "\"eigen\": false", "an explanation is our own"),
      ("\"blad\": 1", "\"blat\": 1", "unknown key 'blat'"),
      ("\"document\": \"S0\"", "\"dokument\": \"S0\"", "unknown key 'dokument'"),
      ("\"nummer\": 2,", "\"nummer\": 3,", "'bemoeizorg' has number 3 at place 2"),
    ]
  )
  func ankerpunten(old: String, new: String, message: String) throws {
    let (bytes, line) = try Self.replacing(old, in: Self.ankerpunten, with: new)
    let fault = #expect(throws: CatalogueFault.self) { try AnkerpuntenCatalogue(bytes) }
    #expect(fault?.file == "ankerpunten.json")
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "-")")
    #expect(abs((fault?.line ?? 0) - line) <= 2)
  }

  @Test(
    "in the list of municipalities",
    arguments: [
      ("\"code\": \"GM0358\"", "\"code\": \"GM1680\"", "code GM1680 stands twice"),
      ("\"naam\": \"Aalten\"", "\"naam\": \"\"", "not empty"),
      ("\"naam\": \"Aalten\"", "\"name\": \"Aalten\"", "unknown key 'name'"),
      ("\"2026-01-01\"", "\"2026-02-30\"", "expected a date"),
      ("[\"Beek\"]", "\"Beek\"", "expected an array"),
      ("\"naam\": \"Aalsmeer\" }", "\"naam\": \"Almere\" }", "name 'Almere' stands twice"),
    ]
  )
  func gemeenten(old: String, new: String, message: String) throws {
    let (bytes, line) = try Self.replacing(old, in: Self.gemeenten, with: new)
    let fault = #expect(throws: CatalogueFault.self) { try Gemeenten(bytes) }
    #expect(fault?.message.contains(message) == true, "\(fault?.description ?? "-")")
    #expect(fault?.file == "gemeenten.json")
    if !message.contains("name 'Almere'") { #expect(fault?.line == line) }
  }

  @Test(
    "an empty file and broken bytes are refused too",
    arguments: [[], [0xFF], [0x5B], [0x31]] as [[UInt8]]
  )
  func nonsense(bytes: [UInt8]) {
    #expect(throws: CatalogueFault.self) { try HeadCatalogue(bytes) }
  }

  @Test("a field that the code reads but the catalogue lacks is refused")
  func missingField() throws {
    let (bytes, _) = try Self.replacing(
      "\"naam\": \"peildatum\"",
      in: Self.head,
      with: "\"naam\": \"peildag\""
    )
    let head = try HeadCatalogue(bytes)
    let fault = #expect(throws: CatalogueFault.self) {
      try Instrument(
        ankerpunten: AnkerpuntenCatalogue(Self.ankerpunten),
        head: head,
        parts: OnderdelenCatalogue(EmbeddedResources.onderdelen.bytes)
      )
    }
    #expect(fault?.message == "no field 'peildatum'")
  }
}
