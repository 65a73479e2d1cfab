import TextKit
import Testing

@testable import VoorzorgCore

struct JargonTests {
  private let jargon = Shared.instrument.jargon

  @Test func theListIsOurOwnAndHasAPlainWordForEach() {
    #expect(jargon.words.count >= 60)
    #expect(!jargon.note.text.isEmpty)
    let words = jargon.words.flatMap { [$0.word] + $0.forms }.map(\.folded)
    #expect(Set(words).count == words.count)
  }

  @Test func noPlainWordIsOneOfTheListItself() {
    for word in jargon.words {
      let found = jargon.found(in: word.plain, except: []).map(\.word.word)
      #expect(found.isEmpty, "\(word.word): \(word.plain)")
      #expect(LongSentence.tooLong(word.plain).isEmpty)
    }
  }

  @Test func noTitleOfAnAnkerpuntByItselfIsInTheList() {
    let titles = Shared.instrument.ankerpunten.flatMap { [$0.title, $0.shortTitle] }.map(\.folded)
    for word in jargon.words.flatMap({ [$0.word] + $0.forms }) {
      #expect(!titles.contains(word.folded), "\(word)")
    }
  }

  @Test(arguments: ["Onbekende sleutel", "zonder gewoon"])
  func aMalformedListIsRefused(kind: String) {
    let word = kind == "zonder gewoon" ? #"{"woord": "x"}"# : #"{"woord": "x", "gewoon": "y", "z": 1}"#
    let text = #"{"toelichting": {"eigen": true, "tekst": "t"}, "woorden": ["# + word + "]}"
    #expect(throws: CatalogueFault.self) { try Jargon(Array(text.utf8)) }
  }

  @Test func theQuestionsThatMayNameAPersonAreKnown() {
    let names = Shared.instrument.allQuestions.filter(\.field.namesPerson).map(\.name)
    #expect(
      Set(names) == [
        "steller", "portefeuillehouder", "invullers.1.naam", "implementatieplan.1.uitvoerende",
        "implementatieplan.1.verantwoordelijke", "implementatieplan.1.akkoord",
        "implementatieplan.1.actieregels.1.wie", "basis.regisseur", "basis.kerncoalitie.1.persoon",
        "basis.verhalen.1.toestemming", "monitor.1.ingevuldDoor", "regioplan.werkpakketten.1.projectleider",
      ]
    )
  }
}
