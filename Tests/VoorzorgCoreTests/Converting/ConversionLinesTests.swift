import Testing

@testable import VoorzorgCore

/// What is said of a conversion, for whoever looks after the dossier.
struct ConversionLinesTests {
  private func lines(_ answers: (String, String)...) throws -> [String] {
    var editor = DossierEditor(Dossier(for: Shared.instrument), instrument: Shared.instrument)
    try editor.set("implementatieplan.1.ankerpunt", to: "outreach")
    for (name, value) in answers { try editor.set(name, to: value) }
    editor.finish()
    return try editor.dossier.converted(to: MadeUpVersions.v2026).lines(MadeUpVersions.v2026)
  }

  @Test func eachAnswerThatIsMoreThanMovedHasALine() throws {
    let lines = try lines(
      ("voorzorgscan.outreach.schaal", "lokaal"),
      ("voorzorgscan.bemoeizorg.schaal", "regionaal"),
      ("implementatieplan.1.kansen", "Een team"),
      ("implementatieplan.1.belemmeringen", "Regels"),
      ("implementatieplan.1.opmerkingen", "Let op\nde buren"),
      ("implementatieplan.1.evaluatieGepland", "2027-03-01"),
      ("implementatieplan.1.actieregels.1.actie", "Bellen"),
      ("implementatieplan.1.actieregels.1.wie", "Wijkteam")
    )
    #expect(
      lines == [
        "ankerpunt 1 van 12 (Outreach), 'Schaal': 'lokaal' heet nu 'eigen-gemeente'",
        "prioriteit 1 (Outreach), 'Kansen en hoe die te versterken': hier staat het antwoord op "
          + "'Kansen en hoe die te versterken'; die vraag is gesplitst; kijk of een deel hoort bij "
          + "'Kansen en hoe die te versterken'",
        "prioriteit 1 · actieregel 1, 'Actie': hier staan de antwoorden op 'Actie' en 'Wie' samen",
        "'Schaal': deze keuze is er niet meer; 'regionaal' staat nu bij vervallen.voorzorgscan.bemoeizorg.schaal",
        "'Evaluatie gepland op': de vraag is er niet meer; '2027-03-01' staat nu bij "
          + "vervallen.implementatieplan.outreach.evaluatieGepland",
        "'Opmerkingen': de vraag neemt nu andere antwoorden; 'Let op␊de buren' staat nu bij "
          + "vervallen.implementatieplan.outreach.opmerkingen",
        "1 antwoord staat nu bij een vraag met een andere naam, en is gelijk gebleven",
      ]
    )
  }

  @Test func whereNothingIsElseThatIsSaid() throws {
    #expect(try lines() == ["alle antwoorden staan bij dezelfde vragen"])
  }
}
