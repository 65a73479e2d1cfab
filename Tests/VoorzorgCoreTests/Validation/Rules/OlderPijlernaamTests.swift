import Testing

@testable import VoorzorgCore

@Suite("V273: the name that a pijler had in 2021, without the year")
struct OlderPijlernaamTests {
  private func found(_ text: String, at question: String = "voorzorgscan.outreach.aanbod") throws -> [Finding]
  {
    findings(of: OlderPijlernaam.self, in: try Dossier.empty.answering([question: text]))
  }

  @Test(
    "a name that is no longer used is told with what it is called now",
    arguments: [
      ("Dit hoort bij de pijler Basiszorg.", "Voorzorg"),
      ("Wij doen dit in de pijlers basiszorg en herstelzorg.", "Voorzorg"),
      ("Dit valt onder Wonen op maat.", "Inclusief wonen"),
      ("Zie pijler ‘Wonenop maat’", "Inclusief wonen"),
      ("In 2021 besloten. Nu hoort dit bij Basiszorg.", "Voorzorg"),
    ]
  )
  func older(text: String, now: String) throws {
    let dossier = try Dossier.empty.answering(["voorzorgscan.outreach.aanbod": text])
    expect(OlderPijlernaam.self, "V273", .waarschuwing, in: dossier, at: ["voorzorgscan.outreach.aanbod"])
    #expect(findings(of: OlderPijlernaam.self, in: dossier)[0].message.hasSuffix("heet nu '\(now)'"))
  }

  @Test(
    "a year in the sentence, a plain word, and a name that still means the same are fine",
    arguments: [
      "In het plan van 2021 heette dit Basiszorg.", "Dit is de pijler Wonen op maat (2021).",
      "Wij bieden basiszorg aan onverzekerden.", "Basiszorg voor onverzekerden doet de straatdokter.",
      "Iedereen verdient wonen op maat.", "Dit hoort bij de pijler Herstelzorg.",
      "Voorzorg is beter dan opvang.", "Zie de pijler Voorzorg.", "Zie de pijler Inclusief wonen.",
      "De pijler van ons beleid.\nbasiszorg op de volgende regel",
    ]
  )
  func fine(text: String) throws {
    #expect(try found(text) == [])
  }

  @Test("in the regional plan, whose pijlers are those of 2021, pijler Voorzorg may be either")
  func ambiguous() throws {
    let question = "regioplan.middelen.1.opmerking"
    let finding = try #require(try found("Dit is voor pijler Voorzorg.", at: question).first)
    #expect(finding.place.question == question)
    #expect(finding.message.contains("'Bestaanscondities'") && finding.proposal?.contains("2021") == true)
    #expect(try found("Dit is voor pijler Voorzorg (2025).", at: question) == [])
    #expect(try found("Dit is voor voorzorg.", at: question) == [])
  }

  @Test("a name that stands twice in a text is told once")
  func once() throws {
    #expect(try found("Onze pijler Basiszorg. En de pijler Basiszorg daar.").count == 1)
  }

  @Test("the quick look passes over no name of the catalogue")
  func quickLook() {
    for older in Shared.pijlers.olderNames.names {
      for title in [older.title] + older.variants.map(\.title) {
        #expect(OlderPijlernamen.mayBeNamed(in: "de pijler \(title.lowercased())"))
        guard ["Voorzorg", "Herstelzorg"].contains(title) == false else { continue }
        #expect(OlderPijlernamen.mayBeNamed(in: "bij \(title)"))
      }
    }
    for text in ["", "pi", "Voorzorg", "voorzorg en basiszorg"] {
      #expect(!OlderPijlernamen.mayBeNamed(in: text))
    }
  }
}
