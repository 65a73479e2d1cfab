import Testing
import VoorzorgCore

@testable import voorzorg

struct NarrowExplanationTests {
  @Test func inANarrowWindowNoWordOfTheExplanationOfATemplateIsCut() throws {
    let explainer = Explainer(instrument: try Instrument.load(), columns: 40)
    let lines = try #require(try SjabloonPart(explainer: explainer).explain(["sjabloon"]))
    // A place is copied, so it stands whole even where it is longer.
    #expect(lines.allSatisfy { $0.count <= 40 || $0.contains("{{") })
    #expect(lines.contains { $0.hasSuffix("het hoofdstuk Samenvatting") })
  }
}
