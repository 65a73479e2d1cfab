import Foundation
import TestSupport
import Testing

@testable import voorzorg

/// The converter with programs that behave as pandoc might.
@Suite struct ConverterTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  /// A converter whose pandoc does what these lines of shell say, which the shell reads from a file.
  private func converter(_ lines: String) throws -> Converter {
    try scratch.write(lines, to: "pandoc")
    return Converter(program: "/bin/sh", leadingArguments: [scratch.file("pandoc")])
  }

  private func message(_ converter: Converter) throws -> String {
    let failure = try #require(throws: Failure.self) {
      try converter.convert(Array("tekst".utf8), from: "markdown", to: "docx")
    }
    #expect(failure.code == .fileProblem)
    return failure.message
  }

  @Test func theDocumentGoesInAndTheResultComesOut() throws {
    let converter = try converter(#"echo "$*"; cat"#)
    let result = try converter.convert(
      Array("tekst".utf8),
      from: "markdown",
      to: "docx",
      arguments: ["--standalone"]
    )
    #expect(
      String(decoding: result, as: UTF8.self)
        == "--from=markdown --to=docx --output=- --standalone\ntekst"
    )
  }

  @Test func whatPandocSaysIsPassedOnInOneLine() throws {
    let converter = try converter(#"printf 'eerst\n\033[1mdan\r\n' >&2; exit 63"#)
    #expect(
      try message(converter)
        == "pandoc kan het document niet omzetten (code 63); pandoc zegt: 'eerst ␛[1mdan'"
    )
  }

  @Test func aPandocThatIsKilledIsTold() throws {
    #expect(try message(converter("kill -9 $$")) == "pandoc kan het document niet omzetten (signaal 9)")
  }

  @Test func aPandocThatHangsIsStopped() throws {
    var converter = try converter("exec sleep 1000")
    converter.timeLimit = .zero
    #expect(try message(converter).hasPrefix("pandoc was na 0 seconden nog niet klaar en is gestopt;"))
  }

  @Test func aPandocThatCannotBeStartedIsTold() throws {
    let converter = Converter(program: "/bestaat/niet", leadingArguments: [])
    #expect(try message(converter).hasPrefix("pandoc kan niet worden gestart (systeemfout 2);"))
  }

  @Test func aMissingPandocIsToldInOneLine() throws {
    let failure = try #require(throws: Failure.self) { try Converter { _ in nil } }
    #expect(failure.code == .fileProblem)
    #expect(failure.message.contains("sudo apt install pandoc"))
    #expect(failure.message.contains("pip install pypandoc-binary"))
    #expect(!failure.message.contains("\n"))
  }

  @Test func thePandocOfThePythonPackageIsFoundSecond() throws {
    #expect(try Converter { "/bin/\($0)" }.program == "/bin/pandoc")
    let echo = try Converter { $0 == "pypandoc" ? "/bin/echo" : nil }
    #expect(
      String(decoding: try echo.convert([], from: "odt", to: "markdown"), as: UTF8.self)
        == "pandoc --from=odt --to=markdown --output=-\n"
    )
  }
}
