import Testing

@testable import VoorzorgCore

/// What becomes of answers when a dossier goes to a next version. The versions are made up.
struct ConversionTests {
  /// A dossier of 2025 with one priority about outreach and some answers.
  private func converted(_ answers: (String, String)..., to instrument: Instrument = MadeUpVersions.v2026)
    throws -> Converted
  {
    var editor = DossierEditor(Dossier(for: Shared.instrument), instrument: Shared.instrument)
    try editor.set("implementatieplan.1.ankerpunt", to: "outreach")
    for (name, value) in answers { try editor.set(name, to: value) }
    editor.finish()
    let conversion = try editor.dossier.converted(to: instrument)
    return Converted(dossier: conversion.dossier, instrument: instrument)
  }

  private struct Converted {
    let dossier: Dossier
    let instrument: Instrument

    /// The answer to a question of the new version, as scripts have it.
    subscript(name: String) -> String? {
      guard case .question(let place, _) = OpenPlace(name, in: dossier, instrument) else { return nil }
      return dossier[place].map(AnswerWording.script)
    }

    /// What has no question, as `version name: answer`.
    var vervallen: [String] {
      dossier.vervallen.map { "\($0.versie) \($0.vraag) (\($0.label)): \($0.antwoord.words)" }
    }
  }

  @Test func theCatalogueOfEachVersionIsSound() throws {
    try Shared.instrument.checkParts()
    for instrument in [MadeUpVersions.v2026, MadeUpVersions.v2027, MadeUpVersions.straight] {
      try instrument.conversions.check(against: instrument.form, version: instrument.version)
    }
  }

  @Test func anAnswerGoesAlongWithANewName() throws {
    let new = try converted(("implementatieplan.1.belemmeringen", "Regels"), ("basis.missie", "Thuis"))
    #expect(new["implementatieplan.outreach.hindernissen"] == "Regels")
    #expect(new["basis.opdracht"] == "Thuis")
    #expect(new.dossier.instrument == "2026")
    #expect(new.vervallen.isEmpty)
  }

  @Test func aChoiceGetsItsNewNameAndOneThatIsGoneIsKept() throws {
    let new = try converted(
      ("voorzorgscan.outreach.schaal", "lokaal"),
      ("voorzorgscan.bemoeizorg.schaal", "regionaal")
    )
    #expect(new["voorzorgscan.outreach.schaal"] == "eigen-gemeente")
    #expect(new["voorzorgscan.bemoeizorg.schaal"] == nil)
    #expect(new.vervallen == ["2025 voorzorgscan.bemoeizorg.schaal (Schaal): regionaal"])
  }

  @Test func anAnswerThatTheQuestionNoLongerTakesIsKept() throws {
    let new = try converted(("implementatieplan.1.opmerkingen", "Let op"))
    #expect(new["implementatieplan.outreach.opmerkingen"] == nil)
    #expect(new.vervallen == ["2025 implementatieplan.outreach.opmerkingen (Opmerkingen): Let op"])
  }

  @Test func ofASplitQuestionTheFirstGetsTheAnswerAndTheOthersStayOpen() throws {
    let new = try converted(("implementatieplan.1.kansen", "Een team dat er al is"))
    #expect(new["implementatieplan.outreach.kansen"] == "Een team dat er al is")
    #expect(new["implementatieplan.outreach.versterking"] == nil)
    #expect(new.vervallen.isEmpty)
  }

  @Test func textsThatBecomeOneStandBelowEachOtherWithTheirLabels() throws {
    let action = "implementatieplan.1.actieregels.1"
    let both = try converted(("\(action).actie", "Bellen"), ("\(action).wie", "Wijkteam"))
    #expect(both["implementatieplan.outreach.actieregels.1.watEnWie"] == "Actie:\nBellen\n\nWie:\nWijkteam")
    let one = try converted(("\(action).wie", "Wijkteam"))
    #expect(one["implementatieplan.outreach.actieregels.1.watEnWie"] == "Wijkteam")
  }

  @Test(arguments: [
    ("ja", "ja", "ja", []),
    ("nee", "nee", "nee", []),
    ("ja", "onbekend", nil, ["beschikbaar (Beschikbaar): ja", "inzetbaar (Inzetbaar): onbekend"]),
    // Of what nobody answered nobody knows that it is a no.
    ("nee", "", nil, ["beschikbaar (Beschikbaar): nee"]),
  ])
  func choicesThatBecomeOneDoSoOnlyWhenAllSayTheSame(
    one: String,
    other: String,
    together: String?,
    kept: [String]
  ) throws {
    let new = try converted(
      ("regioplan.middelen.1.jaar", "2026"),
      ("regioplan.middelen.1.beschikbaar", one),
      ("regioplan.middelen.1.inzetbaar", other)
    )
    #expect(new["regioplan.middelen.1.bruikbaar"] == together)
    #expect(new["regioplan.middelen.1.jaar"] == "2026")
    #expect(new.vervallen == kept.map { "2025 regioplan.middelen.1.\($0)" })
  }

  @Test func anAnswerWithoutAQuestionIsKeptWithItsLabelAndVersion() throws {
    let new = try converted(("implementatieplan.1.evaluatieGepland", "2027-03-01"))
    #expect(
      new.vervallen == [
        "2025 implementatieplan.outreach.evaluatieGepland (Evaluatie gepland op): 2027-03-01"
      ]
    )
  }

  @Test func anAnkerpuntWithAnotherNameTakesItsAnswersAndPrioritiesAlong() throws {
    let new = try converted(("voorzorgscan.outreach.aanDeSlag", "ja"), to: MadeUpVersions.v2027)
    #expect(new["voorzorgscan.eropaf.aanDeSlag"] == "ja")
    #expect(new["implementatieplan.outreach.ankerpunt"] == "eropaf")
  }

  @Test func aNameOnItsWayThroughTwoVersionsMayComeBack() throws {
    let new = try converted(
      ("implementatieplan.1.belemmeringen", "Regels"),
      ("implementatieplan.1.kansen", "Een team"),
      to: MadeUpVersions.v2027
    )
    #expect(new["implementatieplan.outreach.belemmeringen"] == "Regels")
    #expect(new.vervallen.isEmpty)
  }

  @Test func aDossierOfThisVersionStaysAsItIs() throws {
    let new = try converted().dossier
    #expect {
      _ = try new.converted(to: MadeUpVersions.v2026, from: MadeUpVersions.v2026)
    } throws: {
      if case Conversion.Problem.current = $0 { true } else { false }
    }
  }
}
