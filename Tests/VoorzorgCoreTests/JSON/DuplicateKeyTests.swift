import Testing

@testable import VoorzorgCore

@Suite("A key that stands twice in one object is told")
struct DuplicateKeyTests {
  @Test("each later one is told, with the place of the first")
  func severalTimes() {
    #expect(
      placedFaults(in: "{\"a\":1,\"b\":2,\"a\":3,\"a\":4}") == [
        JSONFault(.duplicateKey("a", first: 1), at: 13), JSONFault(.duplicateKey("a", first: 1), at: 19),
      ]
    )
  }

  @Test("the last value is the one that is read")
  func lastWins() {
    #expect(JSONDocument(Array("{\"a\":1,\"a\":2}".utf8)).root?["a"]?.numeral == "2")
  }

  @Test(
    "a key written with escapes is the same key",
    arguments: [
      #"{"doel":1,"\u0064oel":2}"#, #"{"\u0064oel":1,"doel":2}"#, #"{"a/b":1,"a\/b":2}"#,
      #"{"a\nb":1,"a\u000ab":2}"#,
      #"{"😀":1,"\ud83d\ude00":2}"#, #"{"doel":1,'doel':2}"#, #"{"doel":1,doel:2}"#, #"{"a\r\n":1,"a\n":2}"#,
    ]
  )
  func escapes(text: String) {
    #expect(faults(in: text).contains { if case .duplicateKey = $0 { true } else { false } })
  }

  @Test("keys that only look the same are different")
  func lookAlikes() {
    #expect(faults(in: "{\"é\":1,\"e\u{301}\":2,\"E\u{301}\":3,\"K\":4,\"\u{212A}\":5}").isEmpty)
  }

  @Test("the same key in another object is no fault")
  func otherObjects() {
    #expect(faults(in: "{\"a\":{\"a\":1},\"b\":{\"a\":1},\"c\":[{\"a\":1},{\"a\":1}]}").isEmpty)
  }

  @Test("long keys that differ only at their end are told apart, few or many", arguments: [2, 30, 2000])
  func longKeys(count: Int) {
    let stem = String(repeating: "k", count: 60)
    var members = (0..<count).map { "\"\(stem)\($0)\":\($0)" }
    #expect(faults(in: "{" + members.joined(separator: ",") + "}").isEmpty)
    members.append("\"\(stem)1\":0")
    #expect(faults(in: "{" + members.joined(separator: ",") + "}").count == 1)
  }

  @Test("an object with ten thousand keys is read, and its one double key found")
  func manyKeys() {
    var members = (0..<10_000).map { "\"sleutel-\($0)\":\($0)" }
    members.insert("\"sleutel-9999\":0", at: 5000)
    let found = faults(in: "{" + members.joined(separator: ",") + "}")
    #expect(found.count == 1)
    guard case .duplicateKey("sleutel-9999", _) = found.first else {
      Issue.record("\(found)")
      return
    }
  }

  @Test("keys with the same hash between two equal ones hide nothing")
  func collidingHashes() {
    // Behind 48 bytes the hash says nothing, so these three hundred all have one hash.
    let stem = String(repeating: "k", count: 48)
    let keys = (0..<150).map { "\"\(stem)\($0)\":0" } + (0..<150).map { "\"\(stem)\(149 - $0)\":0" }
    #expect(faults(in: "{" + keys.joined(separator: ",") + "}").count == 150)
  }
}
