import TestSupport
import Testing

@testable import voorzorg

/// WeasyPrint, by a program that behaves as it might.
@Suite struct WeasyPrintTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  private func weasyPrint(_ lines: String) throws -> WeasyPrint {
    try scratch.write(lines, to: "weasyprint")
    let program = ExternalProgram(
      name: "WeasyPrint",
      path: "/bin/sh",
      leadingArguments: [scratch.file("weasyprint")]
    )
    return WeasyPrint(program: program)
  }

  private func message(_ weasyPrint: WeasyPrint) throws -> String {
    let failure = try #require(throws: Failure.self) { try weasyPrint.pdf([]) }
    #expect(failure.code == .fileProblem)
    #expect(!failure.message.contains("\n"))
    return failure.message
  }

  /// Behaves as one of a version that does not know an option.
  private func weasyPrint(ofVersion version: String) throws -> WeasyPrint {
    try weasyPrint(
      """
      if test "$1" = --version; then echo "WeasyPrint version \(version)"; exit; fi
      echo "weasyprint: error: unrecognized arguments: --pdf-tags" >&2; exit 2
      """
    )
  }

  @Test func aMissingWeasyPrintIsToldInOneLine() throws {
    let failure = try #require(throws: Failure.self) { try WeasyPrint { _ in nil } }
    #expect(failure.code == .fileProblem)
    #expect(failure.message.contains("versie 66 of nieuwer"))
    #expect(failure.message.contains("pip install weasyprint"))
    #expect(failure.message.contains("weasyprint van Debian"))
    #expect(!failure.message.contains("\n"))
  }

  @Test func anAccessiblePDFIsAskedForThroughPipes() throws {
    let said = try weasyPrint(#"echo "$*"; cat"#).pdf(Array("pagina".utf8))
    #expect(
      String(decoding: said, as: UTF8.self)
        == "--quiet --encoding=utf-8 --pdf-tags --pdf-variant=pdf/ua-1 - -\npagina"
    )
  }

  @Test(arguments: ["57.2", "65.1"])
  func anOldVersionIsToldWithTheOneThatIsNeeded(version: String) throws {
    #expect(
      try message(weasyPrint(ofVersion: version)).hasPrefix(
        "WeasyPrint \(version) is te oud voor een toegankelijke PDF; nodig is versie 66 of nieuwer."
      )
    )
  }

  @Test(arguments: ["66.0", "100.1", "onbekend"])
  func aNewVersionThatFailsIsToldInItsOwnWords(version: String) throws {
    #expect(try message(weasyPrint(ofVersion: version)).contains("unrecognized arguments: --pdf-tags'"))
  }

  @Test func aComputerWithoutFontsIsTold() throws {
    let crash = "echo 'UserWarning: No fonts configured in FontConfig.' >&2; kill -SEGV $$"
    #expect(try message(weasyPrint(crash)).contains("sudo apt install fonts-dejavu-core"))
  }
}
