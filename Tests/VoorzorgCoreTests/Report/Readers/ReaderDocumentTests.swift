import Foundation
import Testing

@testable import VoorzorgCore

/// What holds of the documents of all readers.
struct ReaderDocumentTests {
  @Test(arguments: Lezer.allCases, Dossier.Subject.examples)
  func anEmptyDossierHoldsNoAnswerAndSaysWhatIsStillToBeWritten(reader: Lezer, subject: Dossier.Subject) {
    let document = report(Dossier(for: Shared.instrument, subject: subject), for: reader)
    #expect(!document.sections.isEmpty)
    #expect(document.sections.allSatisfy { !$0.blocks.isEmpty || !$0.sections.isEmpty })
    #expect(document.shownTexts.isEmpty)
  }

  @Test func eachHeadingOfTheNoteThatTheDossierSaysNothingOfIsLeftToTheWriter() throws {
    let note = report(.empty, for: .college)
    let headings = [
      "gevraagd-besluit", "aanleiding", "beoogd-effect", "argumenten", "kanttekeningen", "financien",
      "participatie", "communicatie", "vervolg",
    ]
    for heading in headings {
      let section = try #require(note.section(heading))
      #expect(section.lines.contains { $0.hasPrefix("Nog te schrijven door de steller: ") }, "\(heading)")
    }
    #expect(!report(.example, for: .college).ownTexts.contains { $0.hasPrefix("Nog te schrijven") })
  }

  @Test func theNoteOpensWithWhatTheCollegeIsAskedToDecide() {
    let note = report(.example, for: .college)
    #expect(note.sections.first?.id == "gevraagd-besluit")
    #expect(note.metadata.contains { $0.key == "zaaknummer" && $0.value == "Z-2026-00412" })
    #expect(!report(.example, for: .raad).metadata.contains { $0.key == "steller" })
  }

  @Test func theLastThingAskedEndsTheSentenceAlsoWithoutMoney() throws {
    var dossier = Dossier.sound
    for index in dossier.priorities(Shared.instrument).indices {
      dossier[priority: index, "kosten"] = nil
      dossier[priority: index, "dekking"] = nil
    }
    let asked = try #require(report(dossier, for: .college).section("gevraagd-besluit")).lines
    #expect(asked.last?.hasSuffix("vast te stellen (zie de bijlage).") == true, "\(asked)")
  }

  @Test func inhabitantsAreNotToldWhichQuestionsAreOurOwn() {
    let text = report(.regionalExample, for: .inwoners).inAllFormats.map(\.text)
    #expect(!text.contains { $0.contains("(toegevoegd)") })
  }

  @Test func onlyTheWerkgroepSeesFindings() {
    var dossier = Dossier.sound
    dossier[priority: 0, "doel"] = .text("Beter")
    dossier[priority: 0, "beoogdResultaat"] = .text("Meer")
    let texts = Lezer.allCases.map { (reader: $0, document: report(dossier, for: $0)) }
    for (reader, document) in texts {
      let tells = document.inAllFormats.filter { $0.text.contains("niets meetbaars") }
      #expect(tells.count == (reader == .werkgroep ? 3 : 0), "\(reader)")
      #expect(document.findings.isEmpty == (reader != .werkgroep))
    }
  }

  @Test func theWerkgroepReadsEveryAnswer() {
    let document = report(.example, for: .werkgroep)
    let shown = Set(document.sections.flatMap(\.allAnswers).filter { $0.answer != nil }.map(\.question))
    Dossier.example.visitAnswers(Shared.instrument.form) { position, answer in
      if answer != nil { #expect(shown.contains(position.name), "\(position.name)") }
    }
  }

  @Test(arguments: Lezer.allCases, 1...4)
  func theDocumentOfAnyDossierIsMadeAndTheSameEachTime(reader: Lezer, seed: UInt64) throws {
    var dossiers = RandomDossiers(Shared.instrument, seed: seed)
    dossiers.parts = 0.5
    dossiers.regional = 0.4
    for _ in 0..<3 {
      let dossier = dossiers.next()
      let (first, second) = (report(dossier, for: reader), report(dossier, for: reader))
      #expect(first == second)
      _ = try JSONSerialization.jsonObject(with: Data(JSONReport.bytes(of: first)))
    }
  }

  @Test(arguments: [Lezer.college, .raad, .uitvoering, .inwoners])
  func noSectionStandsTwiceUnderOneName(reader: Lezer) {
    for dossier in [Dossier.example, .regionalExample] {
      let ids = report(dossier, for: reader).sections.map(\.id)
      #expect(Set(ids).count == ids.count)
    }
  }
}
