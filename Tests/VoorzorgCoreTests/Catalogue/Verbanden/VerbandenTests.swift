import Testing

@testable import VoorzorgCore

@Suite("Links between the parts of the instrument")
struct VerbandenTests {
  private let verbanden: Verbanden
  private let resolver = VerbandResolver(Shared.instrument)

  init() throws {
    verbanden = try Verbanden.load()
  }

  @Test("every end is in the catalogue that it names")
  func resolve() throws {
    for verband in verbanden.all {
      for side in verband.sides {
        let found = try #require(try resolver.describe(side.end), "\(verband.name): \(side.end)")
        #expect(!found.title.isEmpty && !found.sources.isEmpty, "\(side.end)")
      }
    }
  }

  @Test("what is not in its catalogue has no description")
  func unresolved() throws {
    for kind in Verband.Kind.allCases {
      let name = Array(repeating: "bestaat-niet", count: kind.depth).joined(separator: "/")
      #expect(try resolver.describe(Verband.End(kind, name)) == nil, "\(kind)")
      #expect(try resolver.describe(Verband.End(kind, "a/b/c/d")) == nil, "\(kind)")
    }
  }

  @Test("a link is found from both its ends")
  func bothDirections() throws {
    for verband in verbanden.all {
      let (one, other) = (verband.from.end, verband.to.end)
      #expect(verbanden.verbanden(of: one).contains(verband))
      #expect(verbanden.verbanden(of: other).contains(verband))
      #expect(verband.side(oppositeTo: one)?.end == other)
      #expect(verband.side(oppositeTo: other)?.end == one)
      #expect(try verbanden.steps(from: one).contains { $0.far.end == other }, "\(verband.name)")
      #expect(try verbanden.steps(from: other).contains { $0.far.end == one }, "\(verband.name)")
    }
    #expect(verbanden.all[0].side(oppositeTo: Verband.End(.stap, "regie")) == nil)
  }

  @Test("each end has evidence in the document that has it, at a line that there is")
  func evidence() {
    for side in verbanden.all.flatMap(\.sides) {
      for source in side.evidence { #expect(source.isWithinItsDocument, "\(source)") }
      if let document = document(of: side.end.kind) {
        #expect(side.evidence[0].document == document, "\(side.end)")
      }
    }
  }

  @Test("each link says in a sentence what it is")
  func sentences() {
    for verband in verbanden.all {
      #expect(verband.text.hasSuffix(".") && verband.text.count <= 110, "\(verband.name)")
      #expect(verband.text.first?.isUppercase == true, "\(verband.name)")
    }
    #expect(Set(verbanden.all.map(\.subject)) == Set(verbanden.subjects.map(\.name)))
    #expect(verbanden.subject(named: "stigma")?.title == "Stigma")
    #expect(verbanden.remarks.count == 2)
  }

  @Test("what lies within something is known by its name")
  func lineage() {
    func lineage(_ kind: Verband.Kind, _ name: String) -> [String] {
      Verband.End(kind, name).lineage.map { "\($0.kind.rawValue) \($0.name)" }
    }
    #expect(lineage(.onderdeel, "a/b/c") == ["onderdeel a/b/c", "subvraag a/b", "indicator a"])
    #expect(lineage(.nadActie, "2.2.4/d") == ["nad-actie 2.2.4/d", "paragraaf 2.2.4", "actielijn 2"])
    #expect(lineage(.paragraaf, "2.6") == ["paragraaf 2.6", "actielijn 6"])
    #expect(lineage(.nadActie, "3.1.2/e") == ["nad-actie 3.1.2/e", "paragraaf 3.1.2"])
    #expect(lineage(.staptoelichting, "f/g") == ["staptoelichting f/g", "stap f"])
    #expect(lineage(.lijstitem, "h/i") == ["lijstitem h/i", "lijst h"])
    #expect(lineage(.pijleractie, "j") == ["pijleractie j"])
  }

  @Test("a paragraph lies within the line of action that has it")
  func paragraphs() throws {
    for lijn in try Actieplan.load().actielijnen {
      for paragraaf in lijn.paragrafen {
        let end = Verband.End(.paragraaf, paragraaf.number)
        #expect(end.parent == Verband.End(.actielijn, "\(lijn.number)"), "\(paragraaf.number)")
      }
    }
  }

  private func document(of kind: Verband.Kind) -> String? {
    switch kind {
    case .stap, .stapactie, .staptoelichting, .ankerpunt: "S0"
    case .pijler, .actiegroep, .pijleractie, .preventiescan, .ambitie, .uitkomst: "S1"
    case .slag, .regioactie, .werkwijze, .bevinding: "S2"
    case .dashboard, .hoofdstuk, .indicator, .subvraag, .onderdeel, .lijst, .lijstitem: "S3"
    case .actielijn, .paragraaf, .nadActie, .nadResultaat, .lissabondoel, .principe: "S4"
    case .begrip: nil
    }
  }
}
