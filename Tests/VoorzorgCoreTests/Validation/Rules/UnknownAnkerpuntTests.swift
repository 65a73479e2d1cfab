import Testing

@testable import VoorzorgCore

@Suite("V201: an ankerpunt that does not exist")
struct UnknownAnkerpuntTests {
  @Test("a misspelt name in the plan is told once, and not as a priority without ankerpunt")
  func plan() {
    let read = reading(
      #"{"formaat":"voorzorg-dossier/1","gemeente":{"naam":"Utrecht"},"implementatieplan":[{"ankerpunt":"outreech"}]}"#
    )
    let found = Checker.shared.findings(in: read, file: "f", today: nil)
    #expect(found.map(\.code) == ["V201"])
    #expect(found[0].severity == .fout)
    #expect(found[0].place.question == "implementatieplan.1.ankerpunt")
    #expect(found[0].proposal == "bedoelt u 'outreach'?")
  }

  @Test("a misspelt name in the scan is told, and its ankerpunt is not called undecided")
  func scan() {
    var text = String(decoding: Dossier.sound.bytes(for: Shared.instrument), as: UTF8.self)
    text = text.replacing("\"bemoeizorg\": {", with: "\"bemoeizorgg\": {")
    let found = Checker.shared.findings(in: reading(text), file: "f", today: nil)
    #expect(found.map(\.code) == ["V201"])
    #expect(found[0].place.pointer == "/voorzorgscan/bemoeizorgg")
  }

  @Test("the twelve names are fine", arguments: Shared.instrument.ankerpunten.map(\.name))
  func known(name: String) {
    #expect(
      reading("{\"formaat\":\"voorzorg-dossier/1\",\"implementatieplan\":[{\"ankerpunt\":\"\(name)\"}]}")
        .findings == []
    )
  }
}
