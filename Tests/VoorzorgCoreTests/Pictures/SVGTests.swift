import Foundation
import TestSupport
import TextKit
import Testing

@testable import VoorzorgCore

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Pictures as SVG, in a page and by themselves.
struct SVGTests {
  private static let attacks = [
    "</text><script>alert(1)</script>", "]]>", "\"><img src=x onerror=alert(1)>", "&amp;", "{{x}}", "`|`",
    "\u{1B}[31mrood", "\u{202E}om", "a\u{0}b", "日本 👩🏽‍🚒",
  ]

  @Test(arguments: attacks)
  func whatSomebodyTypedIsText(attack: String) throws {
    let row = Timeline.Row(title: attack, dates: [])
    let day = try #require(Day(iso: "2026-03-12"))
    let drawing = Drawing(.timeline(Timeline(rows: [row], span: day...day)))
    let svg = try SVGReader(drawing.svg(title: attack, description: attack))
    #expect(svg.elements.isSubset(of: ["svg", "title", "desc", "rect", "circle", "path", "text"]))
    #expect(svg.attributes.allSatisfy { !$0.hasPrefix("on") && $0 != "href" && $0 != "style" })
    let shown = ControlPictures.shown(attack, keepingLines: false)
    #expect(svg.texts["title"] == [shown] && svg.texts["desc"] == [shown])
    let title = svg.texts["text"]?.filter { $0 != "mrt 2026" && $0 != "apr 2026" && $0 != "nog geen datum" }
    #expect(title?.joined().filter { $0 != " " } == shown.filter { $0 != " " })
  }

  @Test(arguments: 1...3)
  func everyPictureIsWellFormedAndTellsWhatItShows(seed: UInt64) throws {
    for picture in Picture.random(seed: seed) + Picture.ofExample {
      for (panel, drawing) in zip(picture.panels, picture.drawings) {
        let svg = try SVGReader(drawing.svg(title: panel.title, description: panel.description))
        #expect(svg.texts["title"]?.first?.isEmpty == false && svg.texts["desc"]?.first?.isEmpty == false)
        #expect(svg.texts["text"]?.count == drawing.labels.count)
      }
    }
  }

  @Test func coordinatesAreWholeNumbers() {
    for drawing in Picture.ofExample.flatMap(\.drawings) {
      let svg = drawing.svg().replacing(/<(title|desc|text)[^>]*>[^<]*</, with: "<")
      #expect(!svg.contains(/[0-9]\.[0-9]/))
    }
  }

  @Test(arguments: ["ankerpunten", "tijdlijn", "pijlers", "lichten", "rondes"])
  func aPictureOfTheExampleIsItsGoldenFile(id: String) throws {
    let picture = try #require(Picture.ofExample.first { $0.id == id })
    for (index, panel) in picture.panels.prefix(2).enumerated() {
      let svg = Drawing(panel.content).svg(id: id, title: panel.title, description: panel.description)
      #expect(try GoldenFolder().difference(of: svg, from: "beeld-\(id)-\(index + 1).svg") == nil)
    }
  }

  @Test func anchorsOfPicturesAreTheOnlyOnesInThePage() throws {
    let dossier = DossierReading(Shared.example, instrument: Shared.instrument).dossier
    let page = String(decoding: HTMLRenderer.bytes(of: report(dossier)), as: UTF8.self)
    let anchors = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(anchors).count == anchors.count)
    for match in page.matches(of: /aria-labelledby="(beeld[^"]*)"/) {
      #expect(match.1.split(separator: " ").allSatisfy { anchors.contains(String($0)) })
    }
  }
}

/// Reads SVG with a reader of XML that refuses what is not well formed.
private final class SVGReader: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  /// The texts by the element that they are in.
  private(set) var texts: [String: [String]] = [:]
  private var path: [String] = []

  struct Malformed: Error {
    let problem: String
  }

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Malformed(problem: "\(String(describing: parser.parserError))") }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    elements.insert(name)
    self.attributes.formUnion(attributes.keys)
    path.append(name)
    texts[name, default: []].append("")
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard let name = path.last, let count = texts[name]?.count else { return }
    texts[name]?[count - 1] += string
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    path.removeLast()
  }
}
