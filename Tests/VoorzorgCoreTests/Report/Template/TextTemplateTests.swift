import Testing

@testable import VoorzorgCore

struct TextTemplateTests {
  private static let places = Result { try TemplatePlaces(ReportBuilder(instrument: Shared.instrument)) }
  private static let example = DossierReading(Example.bytes, instrument: Shared.instrument).dossier

  private func problems(_ text: String) throws -> [TemplateProblem] {
    switch TextTemplate.read(Array(text.utf8), places: try Self.places.get()) {
    case .success: []
    case .failure(let faults): faults.problems
    }
  }

  private func filled(_ text: String, _ dossier: Dossier = example) throws -> String {
    let template = try TextTemplate.read(Array(text.utf8), places: Self.places.get()).get()
    let builder = try ReportBuilder(instrument: Shared.instrument)
    return String(decoding: builder.bytes(of: template, filledWith: dossier, findings: []), as: UTF8.self)
  }

  @Test(
    arguments: [
      "gewone tekst", "# Kop\n\n* lijst\r\n  > citaat\n", "\\{{naam}} en \\\\ en {een}",
      "```\n{{naam}}\n```\n",
      "~~~ swift\n{{weg}}\n```\n{{ook}}\n~~~", "<!-- {{weg}}\n{{scan}}\n-->\n", "a }} b",
      "---\ntitle: x\n---\nx",
    ]
  )
  func textOfItsOwnStaysAsItIs(text: String) throws {
    #expect(try filled(text) == text)
  }

  @Test func factsAndAnswersStandInALine() throws {
    #expect(
      try filled("Over {{naam}} ({{ gemeente.code }}), {{peildatum}}: {{aantal-prioriteiten}}.")
        == "Over Voorbeeldstad (GM0000), 12 maart 2026: 5."
    )
    #expect(try filled("{{implementatieplan.1.ankerpunt}}") == "Outreach")
  }

  @Test func whatIsNotAnsweredIsSaidSo() throws {
    let empty = Dossier(for: Shared.instrument)
    #expect(
      try filled("{{steller}} {{implementatieplan.7.doel}} {{basis.missie}}", empty)
        == "nog niet ingevuld nog niet ingevuld nog niet ingevuld"
    )
    #expect(try filled("{{naam}}", empty) == "\\(gemeente nog niet ingevuld\\)")
    #expect(try filled("{{regio.naam}}") == "nog niet ingevuld")
  }

  @Test(arguments: [
    ("# A\n\n{{scan}}\n", "\n## 1. Outreach\n"), ("#### A\n\n{{scan}}", "\n##### 1. Outreach\n"),
  ])
  func headingsOfAPartFollowTheOneItStandsUnder(text: String, heading: String) throws {
    #expect(try filled(text).contains(heading))
  }

  @Test func headingsWithALineBelowThemCountToo() throws {
    #expect(try filled("A\n===\n\nB\n---\n\n{{scan}}\n").contains("\n### 1. Outreach\n"))
    #expect(try filled("{{scan}}\n").contains("\n# 1. Outreach\n"))
  }

  @Test func noHeadingIsDeeperThanMarkdownHas() throws {
    let text = try filled("###### A\n\n{{plan-van-aanpak}}")
    #expect(text.contains("\n###### "))
    #expect(!text.contains("#######"))
  }

  @Test func aPartHasABlankLineBeforeAndBehindIt() throws {
    let text = try filled("voor\n{{prioriteiten}}\nachter")
    #expect(text.hasPrefix("voor\n\n*De prioriteiten*\n\n|"))
    #expect(text.hasSuffix("|\n\nachter"))
    #expect(try filled("voor\n\n{{prioriteiten}}\n\nachter") == text)
  }

  @Test func aPlaceInTheHeadOfTheFileIsAStringOfYAML() throws {
    var dossier = Self.example
    dossier.record.answers[Shared.instrument.head.naam.index] = .text("A \"b\" \\ c")
    #expect(
      try filled("---\ntitle: \"Nota {{naam}}\"\n---\n", dossier)
        == "---\ntitle: \"Nota A &#34;b&#34; \\\\\\\\ c\"\n---\n"
    )
    #expect(try problems("---\ntitle: {{naam}}\n---\n").map(\.kind) == [.unquotedInHead(name: "naam")])
    #expect(try problems("---\n\"{{scan}}\"\n---\n").map(\.kind) == [.partInHead(name: "scan")])
  }

  @Test(arguments: ["", "\u{FEFF}", " \n\t\r\n"])
  func anEmptyFileIsAFaultAndNoEmptyReport(text: String) throws {
    #expect(try problems(text) == [TemplateProblem(kind: .empty, line: 1, column: 1)])
  }

  @Test func everyFaultIsToldWithItsPlaceAndTheNearestName() throws {
    let problems = try problems("é {{gemente.naam}} {{naam}}\n{{scna}}\nx {{plan}}\n{{open\n{{zzzzzzzz}}")
    #expect(
      problems == [
        TemplateProblem(kind: .unknown(name: "gemente.naam", nearest: "gemeente.naam"), line: 1, column: 3),
        TemplateProblem(kind: .unknown(name: "scna", nearest: "scan"), line: 2, column: 1),
        TemplateProblem(kind: .notAlone(name: "plan"), line: 3, column: 3),
        TemplateProblem(kind: .unclosed, line: 4, column: 1),
        TemplateProblem(kind: .unknown(name: "zzzzzzzz", nearest: nil), line: 5, column: 1),
      ]
    )
    #expect(problems.allSatisfy { !$0.message.isEmpty && $0.proposal != nil })
  }

  @Test func everyPlaceThatIsExplainedCanBeFilledForAnyDossier() throws {
    let region = DossierReading(Example.regionalBytes, instrument: Shared.instrument).dossier
    for place in try Self.places.get().descriptions {
      for dossier in [Self.example, region, Dossier(for: Shared.instrument)] {
        #expect(try !filled("# Kop\n\n{{\(place.name)}}\n", dossier).contains("{{"), "\(place.name)")
      }
    }
  }

  @Test func everyQuestionHasAPlace() throws {
    let text = Shared.instrument.allQuestions.map { "- {{\($0.name)}}" }.joined(separator: "\n")
    #expect(try problems(text).isEmpty)
  }
}
