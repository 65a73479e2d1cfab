import Foundation
import TestSupport
import Testing

@testable import voorzorg

/// Conversions by pandoc itself.
@Suite(.enabled(if: ExternalTool.areExpected("pandoc"), "pandoc is not installed"))
struct PandocTests {
  private func pandoc() throws -> Pandoc {
    try Pandoc(find: ExternalTool.path(of:))
  }

  @Test(arguments: ["docx", "odt"])
  func aTextGoesIntoAnOfficeDocumentAndComesBack(format: String) throws {
    let text = "Eén regel €\n"
    let document = try pandoc().convert(Array(text.utf8), from: "markdown", to: format)
    #expect(document.starts(with: "PK".utf8))
    let back = try pandoc().convert(document, from: format, to: "plain", arguments: ["--wrap=none"])
    #expect(String(decoding: back, as: UTF8.self) == text)
  }

  @Test func bytesThatAreNoDocumentAreAFailureWithPandocsOwnWords() throws {
    let failure = try #require(throws: Failure.self) {
      try pandoc().convert(Array("geen zip".utf8), from: "docx", to: "markdown")
    }
    #expect(failure.message.hasPrefix("pandoc kan het document niet omzetten (code "))
    #expect(failure.message.contains("docx"))
  }
}
