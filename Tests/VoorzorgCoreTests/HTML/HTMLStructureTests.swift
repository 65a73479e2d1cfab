import Testing

@testable import VoorzorgCore

struct HTMLStructureTests {
  /// Reports of dossiers with anything in them, each of another part.
  private static func pages(seed: UInt64) -> [HTMLPage] {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    dossiers.parts = 0.4
    dossiers.regional = 0.3
    return ReportPart.allCases.map { HTMLPage(report(dossiers.next(), part: $0)) }
  }

  @Test(arguments: UInt64(1)...4)
  func headingsGoDownOneLevelAtATimeBelowOneTitle(seed: UInt64) {
    for page in Self.pages(seed: seed) {
      let levels = page.opening("h1", "h2", "h3", "h4", "h5", "h6").compactMap { Int($0.name.dropFirst()) }
      #expect(levels.first == 1)
      #expect(levels.count { $0 == 1 } == 1)
      for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    }
  }

  @Test(arguments: UInt64(11)...14)
  func everyAnchorStandsOnceAndEveryLinkLeadsToOne(seed: UInt64) {
    for page in Self.pages(seed: seed) {
      let ids = page.values(of: "id")
      #expect(Set(ids).count == ids.count)
      let targets =
        page.values(of: "href")
        + page.values(of: "aria-labelledby").flatMap { $0.split(separator: " ").map { "#\($0)" } }
      #expect(targets.count > 4)
      for target in targets { #expect(target.first == "#" && ids.contains(String(target.dropFirst()))) }
      for id in ids {
        #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) })
      }
    }
  }

  @Test(arguments: UInt64(21)...24)
  func everyTableHasACaptionAndHeadsThatSayWhatTheyAreOf(seed: UInt64) {
    for page in Self.pages(seed: seed) {
      let tables = page.opening("table").count
      #expect(page.opening("caption").count == tables)
      for head in page.opening("th") { #expect(["col", "row"].contains(head.attributes["scope"])) }
      // The corner is a plain cell, since PDF/UA takes no head of a row for that of a column.
      for (tag, next) in zip(page.tags, page.tags.dropFirst()) where tag.name == "thead" && !tag.isEnd {
        #expect(next.name == "tr")
      }
      let corners = zip(page.tags.dropFirst(2), page.tags).filter { $0.1.name == "thead" && !$0.1.isEnd }
      #expect(corners.count == tables)
      for (corner, _) in corners { #expect(corner.name == "td") }
    }
  }

  @Test func numbersAreMarkedAlsoAtTheHeadOfARow() {
    var document = Document(
      progress: Progress(Dossier(for: Shared.instrument), instrument: Shared.instrument, today: nil)
    )
    let table = Document.Table(
      caption: "Jaren",
      columns: ["Jaar", "Wat", "Aantal"],
      rows: [[.own("2024"), .own("verslag"), .own("1.200")]]
    )
    document.sections = [Document.Section(id: "jaren", title: [.own("Jaren")], blocks: [.table(table)])]
    let page = HTMLPage(HTMLRenderer.bytes(of: document))
    let marked = page.opening("th", "td").filter { $0.attributes["class"] == "getal" }.map(\.name)
    #expect(marked == ["th", "td"])
  }

  @Test(arguments: UInt64(31)...34)
  func everyElementIsClosedWhereItBelongs(seed: UInt64) {
    for page in Self.pages(seed: seed) { #expect(page.misplaced == nil) }
  }

  @Test func thePageHasItsLandmarksAndAWayPastTheContents() throws {
    let page = HTMLPage(report(try .fixture("geldig/halverwege")))
    for name in ["header", "nav", "main", "footer"] { #expect(page.opening(name).count == 1, "\(name)") }
    #expect(page.opening("html").first?.attributes["lang"] == "nl")
    let main = try #require(page.opening("main").first?.attributes["id"])
    #expect(page.opening("a").first?.attributes["href"] == "#\(main)")
  }

  @Test func aPriorityWithAnyIdGetsAnAnchorOfItsOwn() {
    #expect(HTMLAnchor.path("plan", "outreach-2") == "plan.outreach-2")
    let odd = ["a b", "a_20b", "a.b", "a\"b", "á", "", "A B"].map { HTMLAnchor.path("plan", $0) }
    #expect(Set(odd).count == odd.count)
    #expect(
      odd.allSatisfy { anchor in anchor.utf8.allSatisfy { $0 > 32 && $0 < 127 } && !anchor.contains("\"") }
    )
  }
}
