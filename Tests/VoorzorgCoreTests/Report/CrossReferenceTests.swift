import Testing

@testable import VoorzorgCore

/// What the report says at an ankerpunt of the rest of the dossier and of the instrument.
struct CrossReferenceTests {
  private func lines(_ dossier: Dossier, at ankerpunt: String) throws -> [String] {
    try #require(report(dossier).section("scan")?.section(ankerpunt)).lines
  }

  @Test func anAnkerpuntNamesItsActionsIndicatorWithTheNationalFigureAndActielijn() throws {
    #expect(
      try lines(.empty, at: "bemoeizorg") == [
        "Elders in dit dossier en in de instrumenten",
        "Indicator 12, Bemoeizorg of andere zeer intensieve outreach: 43 centrumgemeenten antwoordden ja (2024)",
        "Actielijn 2, Preventie",
      ]
    )
  }

  @Test func aPreventiescanThatNobodyBeganIsNotMentioned() throws {
    let region = Dossier(for: Shared.instrument, subject: .regio)
    for dossier in [Dossier.empty, .sound, region] {
      let document = report(dossier, part: .scan)
      let text = String(decoding: MarkdownRenderer.bytes(of: document), as: UTF8.self)
      #expect(!text.contains("Preventiescan") && !text.contains("preventiescan"))
    }
  }

  @Test func anActionOfThePreventiescanIsNamedWithItsAnswer() throws {
    let line = try #require(lines(.parts("gemeente"), at: "informatie-en-advies").dropFirst().first)
    #expect(line.hasPrefix("Preventiescan. Deels: Inwoners die dakloos dreigen"))
    #expect(line.contains(". Nee: Een loket van de gemeente"))
    #expect(line.hasSuffix(" Niet beantwoord: 1 van de 3 acties hierbij."))
  }

  @Test func unknownIsNamedApartFromNoAndFromNoAnswer() throws {
    let dossier = reading(
      """
      {"formaat": "voorzorg-dossier/1", "preventiescan": {"sterke-voorzorg": {"acties": {
        "intensieve-outreach-en-bemoeizorg": {"antwoord": "onbekend"}}}}}
      """
    ).dossier
    let line = try lines(dossier, at: "bemoeizorg")[1]
    #expect(line.hasPrefix("Preventiescan. Onbekend: Intensieve outreach") && !line.contains("Nee"))
    #expect(!line.contains("Niet beantwoord"))
  }

  @Test func aColourIsShownAsOneOfARuleOfOursWithThatRule() throws {
    let indicator = "monitor.1.indicatoren.bemoeizorg.aanbod"
    let dossier = try Dossier.empty.answering([
      "monitor.1.jaar": "2025", "monitor.1.niveau": "eigen-inschatting", indicator: "ja",
    ])
    let scan = try #require(report(dossier).section("scan"))
    #expect(scan.lines.first?.contains("eigen regel van voorzorg, niet uit de bronnen") == true)
    let line = try #require(lines(dossier, at: "bemoeizorg").first { $0.hasPrefix("Indicator 12") })
    #expect(
      line.contains("(op koers), naar eigen regel;") || line.contains("(in ontwikkeling), naar eigen regel;")
    )
    #expect(try #require(report(.empty).section("scan")).lines == [])
  }

  @Test func aLinkThatIsOurReadingSaysSo() throws {
    #expect(try lines(.empty, at: "netwerkgericht-werken").last == "Actielijn 2, Preventie (onze duiding)")
  }

  @Test func everyAnkerpuntHasAtMostOneListOfWhatIsElsewhere() throws {
    let scan = try #require(report(.parts("gemeente")).section("scan"))
    #expect(scan.sections.count == 12)
    for section in scan.sections {
      let lists = section.blocks.filter { if case .list = $0 { true } else { false } }
      #expect(lists.count == 1 && section.lines.count <= 7, "\(section.id)")
    }
  }

  @Test func aPriorityNamesTheStepIndicatorAndActielijnThatItContributesTo() throws {
    let plan = try #require(report(.sound).section("plan"))
    #expect(
      plan.sections[0].lines == [
        "Draagt bij aan: stap 4, Faciliteer en bereik verandering; "
          + "indicator 11, Outreachende werkwijze in de wijken; actielijn 2, Preventie"
      ]
    )
  }

  @Test func aPriorityWithoutAnkerpuntContributesToNothing() throws {
    let dossier = reading(
      #"{"formaat": "voorzorg-dossier/1", "implementatieplan": [{"doel": "Een doel"}]}"#
    ).dossier
    #expect(report(dossier).section("plan")?.sections.first?.lines == [])
  }

  @Test func theSourcesNameWhatIsReferredTo() throws {
    func sources(_ part: ReportPart) -> [String] {
      report(.sound, part: part).section("bronnen")?.lines ?? []
    }
    #expect(sources(.samenvatting).count == 2)
    #expect(sources(.scan).contains("Nationaal Actieplan Dakloosheid: Eerst een Thuis (2022)"))
    #expect(sources(.scan).prefix(2) == sources(.samenvatting)[...])
  }
}
