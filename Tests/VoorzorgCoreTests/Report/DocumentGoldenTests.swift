import TestSupport
import Testing

@testable import VoorzorgCore

/// The documents of their own, as a reader gets them: of a municipality with something of everything, and of a region.
struct DocumentGoldenTests {
  @Test(arguments: [ReportPart.planVanAanpak, .voortgangsrapportage], ["gemeente", "regio"])
  func aDocumentReadsAsItsGoldenFile(part: ReportPart, name: String) throws {
    var document = try report(.fixture("documenten/\(name)"), part: part)
    // What the rules say of it has tests of its own, and would count as text of the source.
    document.sections.removeAll { ["kop", "aandachtspunten", "bronnen"].contains($0.id) }
    let text = String(decoding: MarkdownRenderer.bytes(of: document), as: UTF8.self)
    let difference = try GoldenFolder().difference(of: text, from: "\(part.rawValue)-\(name).md")
    #expect(difference == nil)
  }
}
