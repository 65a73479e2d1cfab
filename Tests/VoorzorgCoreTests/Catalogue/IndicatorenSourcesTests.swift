import Testing

@testable import VoorzorgCore

@Suite("Where the catalogue of indicators has everything from")
struct IndicatorenSourcesTests {
  @Test("each reference is within its document, and entries of the dashboard come from its report")
  func references() throws {
    let catalogue = try Indicatoren.load()
    let entries = Self.entries(of: catalogue)
    #expect(entries.allSatisfy { $0.document == "S3" })
    let references = entries + Self.notes(of: catalogue).flatMap(\.sources)
    #expect(references.count > 200)
    for reference in references { #expect(reference.isWithinItsDocument, "\(reference)") }
  }

  @Test("questions follow one another as in the report")
  func order() throws {
    let lines = try Indicatoren.load().indicatoren.flatMap { indicator in
      [indicator.source.line] + indicator.subvragen.map(\.source.line)
    }
    let order = lines.compactMap(\.self)
    #expect(order == order.sorted())
  }

  private static func entries(of catalogue: Indicatoren) -> [SourceReference] {
    let questions =
      catalogue.indicatoren.flatMap(\.subvragen) + catalogue.questionsPerIndicator
      + catalogue.questionsPerRound
    let head = catalogue.dashboard.purposes.map(\.source) + catalogue.colours.map(\.source)
    let lists = catalogue.lists.flatMap { [$0.source] + $0.items.map(\.source) }
    let chapters = catalogue.hoofdstukken.flatMap { chapter in
      [chapter.source, chapter.scoreSource, chapter.legendSource] + chapter.paragrafen.map(\.source)
    }
    let indicators = catalogue.indicatoren.flatMap { indicator in
      [indicator.source] + indicator.scores.map(\.source)
        + [indicator.actionPlanPages?.source].compactMap(\.self)
    }
    let answers = questions.flatMap { question in
      [question.source] + [question.national?.source].compactMap(\.self)
        + question.onderdelen.flatMap { [$0.source, $0.national.source] }
    }
    return head + lists + chapters + indicators + answers
  }

  private static func notes(of catalogue: Indicatoren) -> [Indicatoren.Note] {
    catalogue.dashboard.explanations.map(\.note)
      + catalogue.lists.flatMap { $0.notes + $0.items.flatMap(\.notes) }
      + catalogue.hoofdstukken.flatMap(\.notes)
      + catalogue.indicatoren.flatMap { $0.notes + $0.subvragen.flatMap(\.notes) }
  }
}
