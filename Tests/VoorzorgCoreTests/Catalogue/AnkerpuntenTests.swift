import Testing

@testable import VoorzorgCore

@Suite("The twelve ankerpunten as the instrument has them")
struct AnkerpuntenTests {
  private let ankerpunten = Shared.instrument.ankerpunten

  @Test("they are twelve, in order, three on each of four sheets")
  func order() {
    #expect(
      ankerpunten.map(\.name) == [
        "outreach", "bemoeizorg", "informatie-en-advies", "luisterlijn-en-meldpunt", "netwerkgericht-werken",
        "inloop-en-steunpunten", "woonplekken-en-basisbenodigdheden", "respijtopties", "urgentieverordening",
        "integrale-zorg", "domeinoverstijgende-samenwerking", "kwaliteit-en-vraaggerichtheid",
      ]
    )
    #expect(ankerpunten.map(\.number) == Array(1...12))
    #expect(ankerpunten.map(\.sheet) == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
    #expect(Set(ankerpunten.map(\.title)).count == 12)
  }

  @Test("each explanation has three to six sentences and each ankerpunt three to five questions")
  func explanations() {
    for ankerpunt in ankerpunten {
      let sentences = ankerpunt.explanation.matches(of: /[.?!](?=\s|$)/).count
      #expect((3...6).contains(sentences), "\(ankerpunt.name): \(sentences)")
      #expect((3...5).contains(ankerpunt.guidingQuestions.count), "\(ankerpunt.name)")
      #expect(ankerpunt.guidingQuestions.allSatisfy { $0.hasSuffix("?") }, "\(ankerpunt.name)")
      #expect(!ankerpunt.explanationSources.isEmpty, "\(ankerpunt.name)")
    }
  }

  @Test("every reference names a document that is in the list")
  func references() {
    let instrument = Shared.instrument
    #expect(instrument.documents.map(\.id) == ["S0", "S1", "S2", "S3", "S4"])
    let known = Set(instrument.documents.map(\.id))
    for ankerpunt in ankerpunten {
      let references = [ankerpunt.source] + ankerpunt.explanationSources
      #expect(references.allSatisfy { known.contains($0.document) && !$0.place.isEmpty }, "\(ankerpunt.name)")
      #expect(ankerpunt.source.document == "S0")
    }
    for dossier in [Dossier(for: instrument), Dossier(for: instrument, subject: .regio)] {
      for question in Questionnaire(dossier, offeringEntries: true).questions {
        guard case .source(let reference) = question.field.origin else { continue }
        #expect(known.contains(reference.document) && !reference.place.isEmpty, "\(question.name)")
        if !question.part.isOptional { #expect(reference.document == "S0", "\(question.name)") }
      }
    }
  }

  @Test("an ankerpunt is found by its name only")
  func lookUp() {
    #expect(Shared.instrument.ankerpunt(named: "respijtopties")?.number == 8)
    #expect(Shared.instrument.ankerpunt(named: "Respijtopties") == nil)
    #expect(Shared.instrument.document("S9") == nil)
  }
}
