import TestSupport
import Testing

@testable import VoorzorgCore
@testable import voorzorg

@Suite("Each page ends with what its topic has to do with elsewhere")
struct VerbandenExplainedTests {
  private let explainer: Explainer

  init() throws {
    explainer = Explainer(instrument: try Instrument.load(), columns: 80)
  }

  private func page(_ words: String) throws -> String {
    let lines = try explainer.explain(words.split(separator: " ").map(String.init)).get()
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(words)")
    return lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  /// A text without what differs when a line breaks in it.
  private func joined(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "-" }
  }

  @Test("from each end of a link, its page names the other end")
  func bothDirections() throws {
    let resolver = VerbandResolver(explainer.instrument)
    var pages: [String: String] = [:]
    for verband in try Verbanden.load().all {
      for (near, far) in [(verband.from, verband.to), (verband.to, verband.from)] {
        let words = try topic(of: near.end)
        let shown = try pages[words] ?? joined(page(words))
        pages[words] = shown
        let found = try #require(try resolver.describe(far.end))
        for text in ["\(found.text). ", String(verband.text.dropLast())] + far.evidence.map(\.place) {
          #expect(shown.contains(joined(text)), "\(words) – \(verband.name)")
        }
      }
    }
  }

  @Test("'uitleg bemoeizorg' shows ankerpunt, term in two sources, indicator, action and paragraph")
  func bemoeizorg() throws {
    let page = try page("bemoeizorg")
    for text in [
      "Ankerpunt 2 van 12", "Indicator 12: Bemoeizorg of andere zeer intensieve outreach",
      "Nationaal Actieplan 2.2.4: Outreachende aanpak en bemoeizorg.",
      "Preventiescanner, actie 9.10 (pijler Voorzorg): Intensieve outreach",
      "Begrip: Bemoeizorg [zelfde naam; eigen regel van voorzorg] – Dashboardrapport VNG (2024), Begrippenlijst; "
        + "Nationaal Actieplan Dakloosheid (2022), bladzijde 52",
      "[woordelijk in de bron] – Preventiescanner (2025), Voorzorg, acties voor een sterke voorzorg, actie 10",
    ] { #expect(page.contains(text), "\(text)") }
  }

  @Test("several links to one thing are one line, with each sentence once and how sure each is")
  func joined() throws {
    let indicator = try page("indicator 7")
    #expect(indicator.occurrences(of: "Preventiescanner, ambitie 6:") == 1)
    #expect(indicator.occurrences(of: "Beide noemen snel de basis regelen, met een briefadres") == 4)
    #expect(
      try page("actielijn 2").contains(
        "Ankerpunt 2: Bemoeizorg. De paragraaf gaat ook over bemoeizorg (2.2.4)."
      )
    )
    let inloop = try page("actielijn 2")
    #expect(
      inloop.contains("steunpunten zonder drempel (2.2.4) [woordelijk in de bron]. De actie houdt in wijken")
    )
  }

  @Test("an action shows the links of its group as such")
  func group() throws {
    #expect(
      try page("actie skaeve-huse").contains("vijftien opties voor onderdak (dit geldt voor de hele groep)")
    )
    #expect(try page("groep 13").contains("vijftien opties voor onderdak [onze duiding]"))
  }

  @Test("a page about several things says which of them a link is about")
  func lists() throws {
    #expect(
      try page("ambities").contains(
        "ambitie 9: Er is een urgentieverordening en daarmee wordt gewerkt – Ankerpunt 9:"
      )
    )
  }

  @Test("what has no links has no such section")
  func none() throws {
    #expect(try !page("actie woningvervuiling").contains("Verbanden:"))
    #expect(try !page("stap 7").contains("Verbanden:"))
  }

  /// What one types for the page on which an end stands.
  private func topic(of end: Verband.End) throws -> String {
    let name = end.lineage.last?.name ?? end.name
    switch end.kind {
    case .stap, .stapactie, .staptoelichting: return "stap \(name)"
    case .ankerpunt, .dashboard, .preventiescan: return name
    case .indicator, .subvraag, .onderdeel: return "indicator \(name)"
    case .hoofdstuk: return "hoofdstuk \(name)"
    case .lijst, .lijstitem, .uitkomst: return name
    case .actielijn: return "actielijn \(name)"
    case .paragraaf: return "nad \(end.name)"
    case .nadActie, .nadResultaat: return "nad \(end.path[0])"
    case .lissabondoel: return "lissabondoelen"
    case .principe: return "principes"
    case .pijler: return "pijler \(name)"
    case .actiegroep: return "groep \(name)"
    case .pijleractie: return "actie \(name)"
    case .ambitie: return "ambities"
    case .slag: return "slag \(name)"
    case .regioactie: return "regioplan actie \(name)"
    case .werkwijze, .bevinding: return name
    case .begrip: return "begrip \(name)"
    }
  }
}

extension String {
  fileprivate func occurrences(of text: String) -> Int { ranges(of: text).count }
}
