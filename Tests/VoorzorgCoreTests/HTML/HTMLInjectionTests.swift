import TextKit
import Testing

@testable import VoorzorgCore

struct HTMLInjectionTests {
  /// A dossier with an attack in every text.
  private func attacked(_ attack: String) throws -> Dossier {
    var dossier = try Dossier.fixture("onderdelen/gemeente")
    replaceTexts(in: &dossier.record, with: attack)
    return dossier
  }

  private func replaceTexts(in record: inout Record, with attack: String) {
    for slot in record.answers.indices {
      if case .text = record.answers[slot] { record.answers[slot] = .text(attack) }
    }
    for slot in record.lists.indices {
      for index in record.lists[slot].indices {
        record.lists[slot][index].id = record.lists[slot][index].id.map { _ in "\(attack)\(index)" }
        replaceTexts(in: &record.lists[slot][index], with: attack)
      }
    }
  }

  private static let own: Set<String> = [
    "!doctype", "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "h4", "h5",
    "h6", "span", "dl", "div", "dt", "dd", "nav", "ol", "ul", "li", "main", "section", "p", "strong", "table",
    "caption", "thead", "tbody", "tr", "th", "td", "br", "bdi", "footer",
    "figure", "figcaption", "svg", "desc", "text", "rect", "circle", "path",
  ]

  @Test(arguments: [
    "<script>alert(1)</script>", "</style></title><img src=x onerror=alert(1)>",
    "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)", "]]><!-- -->", "a|b `c` {{d}} ${e}", "\u{1B}]0;x\u{7}", "\u{202E}vals\u{2066}",
  ])
  func anAttackIsShownAsText(attack: String) throws {
    let bytes = HTMLRenderer.bytes(of: report(try attacked(attack)))
    let page = HTMLPage(bytes)
    #expect(page.misplaced == nil)
    #expect(Set(page.tags.map(\.name)).isSubset(of: Self.own))
    let attributes: Set = [
      "lang", "charset", "name", "content", "http-equiv", "id", "class", "href", "tabindex",
      "aria-labelledby", "scope", "data-kop", "role",
      "xmlns", "viewBox", "width", "height", "x", "y", "rx", "cx", "cy", "r", "d", "fill", "stroke",
      "stroke-width",
      "stroke-dasharray", "font-family", "font-size", "font-weight", "text-anchor",
    ]
    #expect(Set(page.tags.flatMap(\.attributes.keys)).isSubset(of: attributes))
    #expect(page.text.contains(ControlPictures.shown(attack, keepingLines: false)))
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let text = try #require(String(validating: bytes, as: UTF8.self))
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test func thePagesPolicyAllowsNoScriptAndNoRequest() throws {
    let page = HTMLPage(report(try .fixture("geldig/leeg")))
    let policy = page.opening("meta").first { $0.attributes["http-equiv"] != nil }?.attributes["content"]
    #expect(policy?.hasPrefix("default-src 'none'; ") == true)
    #expect(page.opening("script", "link", "iframe", "form", "img").isEmpty)
  }
}
