import TestSupport
import Testing

@testable import VoorzorgCore

/// The chapters about the parts that may be left alone, on a small dossier in which every answer has its place.
struct OptionalPartReportTests {
  private static let parts: [ReportPart] = [.stappen, .basis, .preventiescan, .regioplan]

  @Test(arguments: parts)
  func aPartReadsAsItsGoldenFile(part: ReportPart) throws {
    let document = try report(.parts("gemeente"), part: part)
    let chapter = try #require(document.section(part.rawValue))
    try expect(chapter, is: "onderdeel-\(part.rawValue).md")
  }

  @Test func thePlanOfARegionReadsAsItsGoldenFile() throws {
    let chapter = try #require(report(.parts("regio"), part: .regioplan).section("regioplan"))
    try expect(chapter, is: "onderdeel-regioplan-regio.md")
  }

  @Test(arguments: parts)
  func aPartAskedForInWhichNothingIsAnsweredSaysSo(part: ReportPart) throws {
    let chapter = try #require(report(.sound, part: part).section(part.rawValue))
    #expect(chapter.lines.count == 1)
    #expect(chapter.lines[0].hasSuffix("is nog niets beantwoord."))
    #expect(chapter.sections.isEmpty && chapter.tables.isEmpty)
  }

  @Test func theWholeReportHasThePartsInWhichSomethingIsAnsweredBehindThePlan() throws {
    let ids = try report(.parts("gemeente")).sections.map(\.id)
    #expect(
      ids == [
        "kop", "samenvatting", "scan", "plan", "stappen", "basis", "preventiescan", "regioplan",
        "aandachtspunten", "bronnen",
      ]
    )
    let one = reading(#"{"formaat": "voorzorg-dossier/1", "basis": {"missie": "Een thuis."}}"#).dossier
    #expect(report(one).sections.map(\.id).dropFirst(4) == ["basis", "aandachtspunten", "bronnen"])
  }

  @Test func aRegionHasItsPlanAndScanAndPlanOnlyWhenAnswered() throws {
    let document = try report(.parts("regio"))
    #expect(document.sections.map(\.id) == ["kop", "regioplan", "aandachtspunten", "bronnen"])
    #expect(document.title.map(\.text).joined() == "Regionaal dossier · Voorbeeldregio (concept)")
    #expect(document.metadata.first == Document.Metadatum(key: "regio", value: "Voorbeeldregio"))
    let scanned = reading(
      """
      {"formaat": "voorzorg-dossier/1", "regio": {"naam": "R"}, "voorzorgscan": {"outreach": {"aanDeSlag": true}}}
      """
    ).dossier
    #expect(report(scanned).sections.map(\.id).contains("scan"))
  }

  @Test func noAnswerUnknownAndNoAreThreeThings() throws {
    let overview = try #require(report(.parts("gemeente")).section("preventiescan")?.tables.last)
    #expect(overview.count == 13)
    #expect(overview[0].dropFirst(2) == ["1", "1", "1", "1", "6"])
    #expect(overview[1].dropFirst(2) == ["0", "0", "0", "0", "7"])
    let middelen = try #require(
      report(.parts("gemeente")).section("regioplan")?.section("middelen")?.tables[0]
    )
    #expect(middelen[0][3] == "Onbekend" && middelen[1][2] == "Nee" && middelen[1][3] == "niet beantwoord")
  }

  @Test func aFigureThatNobodyKnowsNeedsNoSource() throws {
    let dossier = try Dossier.empty.answering([
      "basis.cijfers.1.wat": "Bankslapers", "basis.cijfers.1.aantal": "onbekend",
      "basis.cijfers.2.wat": "Gezinnen", "basis.cijfers.3.aantal": "0", "basis.cijfers.3.bron": "Telling",
    ])
    let figures = try #require(report(dossier).section("basis")?.section("cijfers"))
    #expect(figures.tables[0].map { $0[2] } == ["onbekend", "niet beantwoord", "0"])
    #expect(
      figures.tables[0].prefix(2).allSatisfy { $0[3] == "niet beantwoord" && $0[4] == "niet beantwoord" }
    )
    #expect(figures.tables[0][2].last == "zonder datum")
    #expect(figures.lines.count == 1 && figures.lines[0].hasPrefix("1 cijfer heeft geen bron of geen datum"))
  }

  @Test func aFigureThatCannotBeTracedAndAStoryWithoutConsentStandOut() throws {
    let basis = try #require(report(.parts("gemeente")).section("basis"))
    let figures = try #require(basis.section("cijfers")?.tables.first)
    #expect(figures.map { $0[3] } == ["Jaarcijfers corporatie", "Telling wijkteam", "zonder bron", "GGD"])
    let stories = try #require(basis.section("verhalen")?.sections)
    #expect(stories.map { $0.lines.contains { $0.hasPrefix("Zonder toestemming") } } == [false, true])
  }

  @Test(arguments: [
    ("basis.cijfers.3.bron", "basis, cijfer 3, Bron"),
    ("stappen.regie.stand", "stappen, stap 3 van 7, Stand van deze stap"),
    ("regioplan.vastgesteldOp", "regionaal plan, Regionaal plan vastgesteld op"),
  ])
  func aFindingAboutAPartSaysInWordsWhereItIs(question: String, words: String) throws {
    let finding = Finding("V999", .waarschuwing, "Let op", at: .question(question))
    let document = Shared.reports.document(try .parts("gemeente"), findings: [finding])
    #expect(document.section("aandachtspunten")?.lines == ["waarschuwing: Let op (\(words))"])
  }

  private func expect(_ chapter: Document.Section, is name: String) throws {
    var document = Document(progress: Progress(.sound, instrument: Shared.instrument, today: nil))
    document.sections = [chapter.withNames]
    let text = String(decoding: MarkdownRenderer.bytes(of: document), as: UTF8.self)
    let difference = try GoldenFolder().difference(of: text, from: name)
    #expect(difference == nil)
  }
}

extension Document.Section {
  /// The section with in it the names of parts of the preventiescan for their titles: title and label of the form, one
  /// behind the other, would count as text of the source.
  fileprivate var withNames: Document.Section {
    var section = self
    section.sections = sections.map { pijler in
      var named = pijler
      if id == "preventiescan" {
        named.sections = pijler.sections.map {
          Document.Section(id: $0.id, title: [.own("\($0.id) (naam)")], blocks: $0.blocks)
        }
      }
      return named
    }
    return section
  }
}
