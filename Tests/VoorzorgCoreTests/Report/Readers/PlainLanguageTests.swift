import Testing

@testable import VoorzorgCore

/// What stands in the reports for council and inhabitants, and which tips are given about it.
struct PlainLanguageTests {
  @Test(arguments: [Lezer.raad, .inwoners])
  func ourOwnSentencesPassTheirOwnCheck(reader: Lezer) {
    var dossiers = [Dossier.example, .regionalExample, .empty, .sound]
    dossiers.append(Dossier(for: Shared.instrument, subject: .regio))
    let titles = Shared.instrument.ankerpunten.flatMap { [$0.title, $0.shortTitle] }.map {
      Jargon.keys(of: $0[...])
    }
    for text in dossiers.flatMap({ report($0, for: reader).ownTexts }) {
      #expect(LongSentence.tooLong(text).isEmpty, "\(text)")
      #expect(Shared.instrument.jargon.found(in: text, except: titles).isEmpty, "\(text)")
    }
  }

  @Test func everyAnkerpuntIsExplainedInPlainWords() {
    for ankerpunt in Shared.instrument.ankerpunten {
      #expect(LongSentence.tooLong(ankerpunt.plainExplanation).isEmpty)
      #expect(
        Shared.instrument.jargon.found(in: ankerpunt.plainExplanation, except: []).isEmpty,
        "\(ankerpunt.name)"
      )
    }
  }

  @Test(arguments: [Lezer.raad, .inwoners])
  func aTipIsGivenAboutEachTextThatIsShownAndAboutNoOther(reader: Lezer) {
    var dossier = Dossier.example
    dossier.record = marked(dossier.record, Shared.instrument.form)
    let shown = Set(
      report(dossier, for: reader).shownTexts.filter { $0.text.contains("teneinde") }.map(\.question)
    )
    #expect(shown.count > 10)
    let told = tips(about: dossier, reader).filter { $0.code == "V294" }.compactMap(\.place.question)
    #expect(Set(told) == shown)
  }

  @Test func withoutAReaderNothingIsSaidOfLanguage() {
    var dossier = Dossier.example
    dossier.record = marked(dossier.record, Shared.instrument.form)
    let codes = Checker.shared.findings(in: dossier, today: nil).map(\.code)
    #expect(!codes.contains { ["V293", "V294", "V295"].contains($0) })
  }

  @Test(arguments: [(25, 0), (26, 1)])
  func aSentenceMayHave25Words(count: Int, expected: Int) {
    var dossier = Dossier.sound
    dossier[priority: 0, "doel"] = .text(Array(repeating: "woord", count: count).joined(separator: " ") + ".")
    let told = tips(about: dossier, .inwoners).filter { $0.code == "V293" }
    #expect(told.map(\.place.question) == Array(repeating: "implementatieplan.1.doel", count: expected))
  }

  @Test func aWordOfPolicyIsToldOnceWithAPlainOne() {
    var dossier = Dossier.sound
    dossier[priority: 0, "doel"] = .text("Wij faciliteren. Wij FACILITEREN in het kader van dit plan 3 keer.")
    let told = tips(about: dossier, .inwoners).filter { $0.code == "V294" }
    #expect(
      told.map(\.message) == [
        "'Doel' heeft een moeilijk woord: 'faciliteren'",
        "'Doel' heeft een moeilijk woord: 'in het kader van'",
      ]
    )
    #expect(told.first?.proposal == "schrijf bijvoorbeeld: mogelijk maken")
  }

  @Test func aTitleOfTheInstrumentIsNoWordOfPolicy() {
    var dossier = Dossier.sound
    dossier[priority: 0, "doel"] = .text("Integrale goed op elkaar afgestemde zorg voor 3 mensen.")
    #expect(tips(about: dossier, .inwoners).isEmpty)
    dossier[priority: 0, "doel"] = .text(
      "Integrale zorg die goed is voor 3 mensen, met een integrale aanpak."
    )
    #expect(tips(about: dossier, .inwoners).map(\.code) == ["V294"])
  }

  @Test func aNameThatIsLeftOutIsTold() {
    var dossier = Dossier.sound
    dossier[priority: 0, "verantwoordelijke"] = .text("Piet Proef")
    dossier[priority: 0, "doel"] = .text("Piet Proef helpt 3 gezinnen.")
    let told = tips(about: dossier, .inwoners)
    #expect(told.map(\.code) == ["V295"])
    #expect(told.map(\.place.question) == ["implementatieplan.1.doel"])
  }

  private func tips(about dossier: Dossier, _ reader: Lezer) -> [Finding] {
    Checker.shared.findings(in: dossier, today: nil, for: reader)
      .filter { ["V293", "V294", "V295"].contains($0.code) }
  }

  /// A record with a word of policy before each of its texts.
  private func marked(_ record: Record, _ form: Form) -> Record {
    var record = record
    for slot in form.entries.indices {
      if case .text(let text)? = record.answers[slot] { record.answers[slot] = .text("teneinde \(text)") }
    }
    for (slot, list) in form.lists.enumerated() {
      record.lists[slot] = record.lists[slot].map { marked($0, list.form) }
    }
    return record
  }
}
