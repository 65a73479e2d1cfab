import Testing
import TextKit

@testable import VoorzorgCore
@testable import voorzorg

/// `voorzorg uitleg zoek`, as somebody sees it.
struct SearchTests {
  private func run(_ words: String...) throws -> TestRun {
    try TestFolder().run(["uitleg", "zoek"] + words)
  }

  /// The text without its line breaks.
  private func words(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func aHitSaysWhatItIsWhereItStandsAndHowToSeeMore() throws {
    let page = try run("briefadres").output
    #expect(page.hasPrefix("'briefadres': "))
    #expect(
      page.contains(
        """

        Regioplan 2021, actie 4.6: Een handleiding voor het briefadres
          … verzamel voorbeelden voor het briefadres, de inschrijving in de BRP en …
          Bron: Plan van aanpak regio Eindhoven (2021), pijler 4 Wonen op maat (nu:
            Inclusief wonen), actie 6
          Meer: voorzorg uitleg regioplan actie 4.6

        """
      )
    )
  }

  @Test func whatIsOursIsMarked() throws {
    #expect(try run("V204").output.contains("  Bron: van voorzorg zelf\n"))
    #expect(try run("kosten").output.contains("  Bron: toegevoegd door voorzorg\n"))
    #expect(words(try run("outreach").output).contains("(eigen uitleg) Bron: Stappenplan voorzorg (2025)"))
  }

  @Test func aTypingErrorIsAskedAboutAndWhatWasMeantIsShown() throws {
    let run = try run("bemoeizorgg")
    #expect(run.code == 0)
    #expect(
      run.output.hasPrefix(
        "'bemoeizorgg': niet gevonden.\nBedoelt u 'bemoeizorg'?\n\nAnkerpunt 2: Bemoeizorg\n"
      )
    )
  }

  @Test(arguments: [
    (["xyzzy"], "niets gevonden voor 'xyzzy'; controleer de schrijfwijze"),
    (["xyzzy", "plugh"], "niets gevonden voor 'xyzzy plugh'; probeer minder woorden"),
    // Both words occur, but nowhere together.
    (["V204", "waakvlamfunctie"], "niets gevonden voor 'V204 waakvlamfunctie'; probeer minder woorden"),
  ])
  func nothingFoundIsSaid(words: [String], message: String) throws {
    let run = try TestFolder().run(["uitleg", "zoek"] + words)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors == "voorzorg: uitleg: \(message)\n")
  }

  @Test func withoutWordsItTellsHowToSearch() throws {
    let run = try run()
    #expect(run.code == 0)
    #expect(words(run.output).contains("'voorzorg uitleg zoek briefadres'"))
  }

  /// Whatever a hit points at is explained there, and the page does have what was found.
  @Test func theCommandOfEveryHitShowsIt() throws {
    let instrument = try Instrument.load()
    let explainer = Explainer(instrument: instrument, columns: 2000)
    var pages: [String: String] = [:]
    for entry in try CatalogueIndex.load(for: instrument).entries {
      if pages[entry.topic] == nil {
        let typed = entry.topic.split(separator: " ").map(String.init)
        guard case .success(let lines) = try explainer.explain(typed) else {
          Issue.record("nothing at '\(entry.topic)' for \(entry.title)")
          continue
        }
        pages[entry.topic] = words(lines.joined(separator: " ")).lowercased()
      }
      let title = words(entry.title.withoutFullStop).lowercased()
      #expect(pages[entry.topic]?.contains(title) == true, "\(entry.topic) has no '\(entry.title)'")
    }
    #expect(pages.count > 300)
  }
}
