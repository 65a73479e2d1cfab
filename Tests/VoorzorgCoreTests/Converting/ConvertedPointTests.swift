import Testing

@testable import VoorzorgCore

/// What people differ about, when a dossier goes to a next version.
struct ConvertedPointTests {
  private func converted(_ name: String, _ one: OpenPunt.Waarde, _ other: OpenPunt.Waarde) throws -> Dossier {
    var dossier = Dossier.empty.answering(
      ("implementatieplan.1.ankerpunt", "outreach"),
      ("implementatieplan.1.actieregels.1.wie", "Wijkteam")
    )
    let meningen = [OpenPunt.Mening(one, door: ["Ad"]), OpenPunt.Mening(other, door: ["Bea"])]
    dossier.openPunten = [OpenPunt(name: name, meningen: meningen)]
    return try dossier.converted(to: MadeUpVersions.v2026).dossier
  }

  @Test func aPointFollowsItsQuestion() throws {
    let new = try converted("implementatieplan.outreach.belemmeringen", .tekst("A"), .leeg)
    #expect(new.openPunten.map(\.name) == ["implementatieplan.outreach.hindernissen"])
    #expect(new.openPunten[0].meningen.map(\.door) == [["Ad"], ["Bea"]])
    #expect(new.vervallen.isEmpty)
  }

  @Test func choicesInItGetTheirNewNames() throws {
    let new = try converted("voorzorgscan.outreach.schaal", .tekst("lokaal"), .leeg)
    #expect(new.openPunten[0].meningen.map(\.antwoord) == [.leeg, .tekst("eigen-gemeente")])
  }

  @Test(arguments: [
    ("implementatieplan.outreach.evaluatieGepland", OpenPunt.Waarde.tekst("2027-03-01")),
    ("implementatieplan.outreach.opmerkingen", .tekst("Let op")),
    ("voorzorgscan.outreach.schaal", .tekst("regionaal")),
    // Beside what is answered to the other question nothing can stay open.
    ("implementatieplan.outreach.actieregels.1.actie", .tekst("Bellen")),
  ])
  func aPointThatHasNoPlaceIsKeptWithWhoSaidWhat(name: String, answer: OpenPunt.Waarde) throws {
    let new = try converted(name, answer, .leeg)
    #expect(new.openPunten.isEmpty)
    #expect(new.vervallen.map(\.vraag) == [name, name])
    #expect(Set(new.vervallen.map(\.antwoord.words)) == [answer.words, "geen antwoord"])
    #expect(Set(new.vervallen.map(\.door)) == [["Ad"], ["Bea"]])
  }

  @Test func theOrderOfThePrioritiesStaysOpen() throws {
    let new = try converted("implementatieplan", .volgorde(["outreach"]), .volgorde([]))
    #expect(new.openPunten.map(\.name) == ["implementatieplan"])
  }
}
