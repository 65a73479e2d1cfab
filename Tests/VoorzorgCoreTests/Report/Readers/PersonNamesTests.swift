import Testing

@testable import VoorzorgCore

struct PersonNamesTests {
  /// A text as a report for everybody has it, in a dossier with this in a field for a person.
  private func shown(_ text: String, naming person: String, region: String? = nil) -> String {
    var dossier = Dossier(for: Shared.instrument)
    dossier["gemeente.naam"] = .text("Voorbeeldstad")
    dossier["gemeente.regio"] = region.map { .text($0) }
    dossier["steller"] = .text(person)
    return PersonNames(dossier, Shared.instrument).pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .name: "[naam]"
      }
    }.joined()
  }

  @Test(arguments: [
    ("Jan Testman belt.", "[naam] belt."), ("Wij vragen jan testman.", "Wij vragen [naam]."),
    ("Testman belt.", "[naam] belt."), ("Jan belt.", "[naam] belt."), ("Testmans plan", "[naam] plan"),
    ("J. Testman belt.", "[naam] belt."), ("Bel TESTMAN.", "Bel [naam]."), ("Jan-Testman", "[naam]"),
    ("(Jan Testman)", "([naam])"),
    ("Januari", "Januari"), ("De testmannen", "De testmannen"), ("", ""), ("Niemand.", "Niemand."),
  ])
  func aNameIsFoundHoweverItIsWritten(text: String, expected: String) {
    #expect(shown(text, naming: "Jan Testman") == expected)
  }

  @Test(arguments: [
    "Fatima el Voorbeeld", "F. el Voorbeeld (teamleider)", "teamleider Fatima el Voorbeeld",
    "Teamleider wijkteam, Fatima el Voorbeeld", "Voorbeeld, F. el", "Fatima el Voorbeeld; Piet Proef",
    "mevrouw F. el Voorbeeld", "Fatima el Voorbeeld\nPiet Proef",
  ])
  func aNameIsFoundBesideARoleAndAmongOthers(person: String) {
    #expect(!shown("Ga naar Voorbeeld toe.", naming: person).contains("Voorbeeld"))
  }

  @Test(arguments: [
    ("Mail jan.testman@stad.nl.", "Mail [naam]."), ("j.testman@stad.nl", "[naam]"),
    ("<jtestman@stad.nl>", "<[naam]>"),
    ("Mail JTestman@stad.nl of bel.", "Mail [naam] of bel."), ("info@testman.nl", "info@testman.nl"),
    ("Mail info@stad.nl.", "Mail info@stad.nl."), ("@ en a@", "@ en a@"),
    ("Jan Testman (testman@stad.nl)", "[naam] ([naam])"),
  ])
  func anAddressThatIsMadeOfANameIsOne(text: String, expected: String) {
    #expect(shown(text, naming: "Jan Testman") == expected)
  }

  @Test func particlesGoWithTheName() {
    #expect(shown("Van der Proef belt.", naming: "Piet van der Proef") == "Van der [naam] belt.")
    #expect(shown("Piet van der Proef belt.", naming: "Piet van der Proef") == "[naam] belt.")
  }

  @Test(arguments: [
    "Teamleider wijkteam", "Regisseur voorzorg", "Manager Sociaal Domein", "Wijkmanager Noord",
    "Afdelingshoofd Ruimte en Wonen", "Programmamanager sociaal domein", "GGD", "Wethouder sociaal domein",
    "Beleidsadviseur wonen en zorg van Voorbeeldstad, namens allen", "De verteller gaf toestemming",
  ])
  func aRoleIsNoName(person: String) {
    let text =
      "Het wijkteam Noord en de regisseur voorzorg werken in het Sociaal Domein van Voorbeeldstad. De teamleider Ruimte."
    #expect(shown(text, naming: person) == text)
  }

  @Test func aPlaceIsNoNameUnlessItIsAllThereIsOfOne() {
    #expect(shown("In Voorbeeldstad.", naming: "Jan van Voorbeeldstad") == "In Voorbeeldstad.")
    #expect(shown("Jan van Voorbeeldstad.", naming: "Jan van Voorbeeldstad") == "[naam].")
  }

  @Test func whoTakesPartInAWorkPackageIsNoPlace() throws {
    let region = try Dossier(for: Shared.instrument, subject: .regio).answering([
      "regio.naam": "Proefland", "regioplan.werkpakketten.1.projectleider": "Fatima Testman",
      "regioplan.werkpakketten.1.deelnemers": "Voorbeeldstad en Testman",
    ])
    let names = PersonNames(region, Shared.instrument)
    #expect(names.pieces(of: "Testman belt.") == [.name, .text(" belt.")])
  }

  @Test func aNameWithoutCapitalsIsFoundWhole() {
    #expect(shown("Bel jan testman op.", naming: "jan testman") == "Bel [naam] op.")
  }

  @Test func withoutNamesATextStaysAsItIs() {
    let names = PersonNames(Dossier(for: Shared.instrument), Shared.instrument)
    #expect(names.pieces(of: "Jan belt.") == [.text("Jan belt.")])
  }
}
