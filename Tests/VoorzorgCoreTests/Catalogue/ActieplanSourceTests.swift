import Testing

@testable import VoorzorgCore

@Suite("Everything of the national action plan says where it stands")
struct ActieplanSourceTests {
  /// The line on which each page begins, from page 5; the source lost its page breaks.
  private static let pageStarts = [
    42, 85, 132, 183, 222, 279, 287, 343, 352, 403, 430, 493, 554, 622, 627, 684, 739, 802, 853, 900, 905,
    963,
    1010, 1041, 1056, 1104, 1107, 1158, 1215, 1249, 1281, 1324, 1348, 1406, 1461, 1467, 1494, 1545, 1568,
    1605,
    1649, 1668, 1719, 1753, 1812, 1863, 1900, 1945, 1992, 2044, 2114, 2176, 2270,
  ]

  private static let lastLine = 2362

  /// Every place of the catalogue, also of entries whose type a later version adds.
  private func sources(_ value: JSONValue) -> [JSONValue] {
    let inside = value.elements.flatMap(sources) + value.members.flatMap { sources($0.value) }
    return value["document"] == nil ? inside : [value] + inside
  }

  private func check(_ bytes: [UInt8], atLeast count: Int) throws {
    let found = sources(try #require(JSONDocument(bytes).root))
    #expect(found.count >= count)
    for source in found where source["document"]?.text == "S4" {
      let place = try #require(source["plaats"]?.text)
      let line = try #require(source["regel"]?.numeral.flatMap { Int($0) })
      #expect((1...Self.lastLine).contains(line), "\(place)")
      let page = 4 + Self.pageStarts.count { $0 <= line }
      #expect(place.hasPrefix("bladzijde \(page), "), "\(place), line \(line)")
    }
    for source in found where source["document"]?.text == "S3" {
      let line = try #require(source["regel"]?.numeral.flatMap { Int($0) })
      #expect((1...1343).contains(line))
    }
  }

  @Test("in the plan each place names the page on which its line stands")
  func pagesOfThePlan() throws {
    try check(EmbeddedResources.actieplan.bytes, atLeast: 200)
  }

  @Test("in the list of terms too")
  func pagesOfTheTerms() throws {
    try check(EmbeddedResources.begrippen.bytes, atLeast: 52)
  }

  @Test("the lines of actions and results go up as their numbers do")
  func order() throws {
    for paragraaf in try Actieplan.load().paragrafen {
      let lines = (paragraaf.acties + paragraaf.resultaten).map { $0.source.line ?? 0 }
      #expect(lines == lines.sorted(), "\(paragraaf.number)")
      #expect(Set(lines).count == lines.count, "\(paragraaf.number)")
      #expect(lines.allSatisfy { $0 > paragraaf.source.line ?? .max }, "\(paragraaf.number)")
    }
  }

  @Test("so do the rows of the appendix, and the paragraphs of the plan")
  func orderOfRows() throws {
    let plan = try Actieplan.load()
    let rows = plan.appendix.map { $0.source.line ?? 0 }
    #expect(rows == rows.sorted())
    #expect(Set(rows).count == rows.count)
    let paragrafen = plan.paragrafen.map { $0.source.line ?? 0 }
    #expect(paragrafen == paragrafen.sorted())
  }
}
