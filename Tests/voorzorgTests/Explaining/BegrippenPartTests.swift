import TestSupport
import Testing

@testable import VoorzorgCore
@testable import voorzorg

@Suite("Terms are explained, and found with a typing error")
struct BegrippenPartTests {
  private let begrippen: Begrippen
  private let explainer: Explainer

  init() throws {
    begrippen = try Begrippen.load()
    explainer = Explainer(instrument: try Instrument.load(), columns: 80)
  }

  /// What is explained for one text, typed as words; nil when there is no such topic.
  private func page(_ text: String) throws -> String? {
    let words = text.split(separator: " ").map(String.init)
    return try? explainer.explain(words).get().joined(separator: "\n")
  }

  private func flat(_ page: String) -> String {
    page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("a term is found by its name and each alias, with 'begrip' before it or without")
  func names() throws {
    for begrip in begrippen.all {
      for name in begrip.allNames {
        for typed in [name, "begrip \(name)", name.lowercased()] {
          let page = flat(try #require(try page(typed), "\(typed)"))
          #expect(page.contains(begrip.text), "\(typed)")
          #expect(page.contains(begrip.title), "\(typed)")
        }
      }
    }
  }

  @Test("with any one letter dropped it is found, or the nearest name proposed leads to it")
  func typingErrors() throws {
    var random = SeededGenerator(seed: 47)
    for begrip in begrippen.all where !begrip.isOwn {
      for name in begrip.allNames {
        var typed = name
        typed.remove(at: random.pick(name.indices.filter { name[$0].isLetter }))
        #expect(try leads(typed, to: begrip), "\(typed) for \(name)")
      }
    }
  }

  private func leads(_ typed: String, to begrip: Begrip) throws -> Bool {
    let words = typed.split(separator: " ").map(String.init)
    switch try explainer.explain(words) {
    case .success(let lines): return flat(lines.joined(separator: "\n")).contains(begrip.text)
    case .failure(let unknown):
      guard let proposal = unknown.message.firstMatch(of: /bedoelt u '(.+)'\?/) else { return false }
      return try page(String(proposal.1)).map { flat($0).contains(begrip.text) } ?? false
    }
  }

  @Test("a mistyped name behind 'begrip' gets the nearest too")
  func nearest() throws {
    #expect(try leads("begrip wakvlamfunctie", to: begrippen.begrippen(named: "waakvlam")[0]))
  }

  @Test("of all its names the Tab key offers one, which needs no quotes")
  func offered() throws {
    let offered = try BegrippenPart(explainer: explainer).topics().filter(\.isOffered).map(\.name)
    #expect(offered == ["begrippen"] + begrippen.all.map(\.name))
    #expect(!offered.contains { $0.contains(" ") })
  }

  @Test("a term of both lists has both sources, each with its own spelling")
  func bothSources() throws {
    let page = flat(try #require(try page("outreach werkwijze") ?? page("outreachend werken")))
    #expect(page.contains("- Outreachtend werken – Dashboardrapport VNG (2024), Begrippenlijst"))
    #expect(page.contains("- Outreachende werkwijze – Nationaal Actieplan Dakloosheid (2022), bladzijde 52"))
    #expect(page.contains("(in onze eigen woorden, naar de bronnen hieronder)"))
  }

  @Test("a term of our own says so")
  func own() throws {
    #expect(try #require(try page("raad")).contains("(eigen begrip van voorzorg"))
    #expect(try #require(try page("kerncoalitie")).contains("Het woord staat in:"))
  }

  @Test("a name that an ankerpunt has too shows both")
  func both() throws {
    let page = try #require(try page("bemoeizorg"))
    #expect(page.hasPrefix("Bemoeizorg\nAnkerpunt 2 van 12"))
    #expect(page.contains("\nBemoeizorg\nBegrip\n"))
  }

  @Test("a name that two terms share shows both")
  func shared() throws {
    let page = try #require(try page("housing first"))
    #expect(page.contains("Housing First methodiek\nBegrip\n"))
    #expect(page.contains("Housing First als systeemaanpak\nBegrip\n"))
  }

  @Test("all are listed", arguments: ["begrippen", "begrip"])
  func list(topic: String) throws {
    let page = flat(try #require(try page(topic)))
    #expect(page.contains("eigen begrip van voorzorg"))
    #expect(page.contains("Dashboardrapport VNG, Nationaal Actieplan Dakloosheid"))
    #expect(begrippen.all.allSatisfy { begrip in page.contains(begrip.title.prefix(20)) })
  }
}
