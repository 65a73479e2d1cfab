import Testing
import VoorzorgCore

@testable import voorzorg

struct NarrowExplanationTests {
  @Test func inANarrowWindowNoWordOfTheExplanationOfATemplateIsCut() throws {
    let explainer = Explainer(instrument: try Instrument.load(), columns: 40)
    let lines = try #require(try SjabloonPart(explainer: explainer).explain(["sjabloon"]))
    // A place is copied, so it stands whole even where it is longer.
    #expect(lines.allSatisfy { $0.count <= 40 || $0.contains("{{") })
    let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains("{{samenvatting}} Wat er komt te staan: het hoofdstuk Samenvatting"))
  }
}
