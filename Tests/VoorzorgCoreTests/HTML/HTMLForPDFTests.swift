import Testing

@testable import VoorzorgCore

/// The page that a PDF is made of.
struct HTMLForPDFTests {
  private func page(isForPDF: Bool) -> String {
    let document = Shared.reports.document(.example, findings: [], part: .scan)
    return String(decoding: HTMLRenderer.bytes(of: document, isForPDF: isForPDF), as: UTF8.self)
  }

  @Test func nothingStandsBetweenAListAndItsTerms() {
    let page = page(isForPDF: true)
    #expect(page.contains("<dl class=\"antwoorden\">\n<dt>"))
    #expect(page.contains("<dl class=\"feiten\">\n<dt>"))
    #expect(!page.contains("<div><dt>"))
  }

  @Test func itIsThePageForBrowsersInAllElse() {
    let browser = page(isForPDF: false).replacing("<div><dt>", with: "<dt>").replacing(
      "</dd></div>",
      with: "</dd>"
    )
    #expect(page(isForPDF: true) == browser)
  }
}
