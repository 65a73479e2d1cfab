import Foundation
import TestSupport
import Testing

@testable import voorzorg

/// Programs of others, with some that behave as these might.
@Suite struct ExternalProgramTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  /// A program that does what these lines of shell say, which the shell reads from a file.
  private func program(_ lines: String) throws -> ExternalProgram {
    try scratch.write(lines, to: "pandoc")
    return ExternalProgram(name: "pandoc", path: "/bin/sh", leadingArguments: [scratch.file("pandoc")])
  }

  private func message(_ program: ExternalProgram) throws -> String {
    let failure = try #require(throws: Failure.self) {
      try program.convert(Array("tekst".utf8), arguments: [])
    }
    #expect(failure.code == .fileProblem)
    return failure.message
  }

  @Test func theDocumentGoesInAndTheResultComesOut() throws {
    let pandoc = Pandoc(program: try program(#"echo "$*"; cat"#))
    let result = try pandoc.convert(
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

  @Test func variablesOfItsOwnAreGiven() throws {
    let result = try program(#"echo "$WANNEER""#).convert([], arguments: [], environment: ["WANNEER": "nu"])
    #expect(String(decoding: result, as: UTF8.self) == "nu\n")
  }

  @Test func whatTheProgramSaysIsPassedOnInOneLine() throws {
    #expect(
      try message(program(#"printf 'eerst\n\033[1mdan\r\n' >&2; exit 63"#))
        == "pandoc kan het document niet omzetten (code 63); pandoc zegt: 'eerst ␛[1mdan'"
    )
  }

  @Test func ofTheWayToAFaultOnlyTheFaultIsPassedOn() throws {
    let story =
      #"printf 'Traceback (most recent call last):\n  File "x"\nOSError: geen lettertype\n' >&2; exit 1"#
    #expect(try message(program(story)).hasSuffix("pandoc zegt: 'OSError: geen lettertype'"))
  }

  @Test func aLongMessageIsCut() throws {
    #expect(try message(program("head -c 100000 /dev/zero | tr '\\0' a >&2; exit 1")).count < 600)
  }

  @Test func aProgramThatIsKilledIsTold() throws {
    #expect(try message(program("kill -9 $$")) == "pandoc kan het document niet omzetten (signaal 9)")
  }

  @Test func aProgramThatHangsIsStopped() throws {
    var program = try program("exec sleep 1000")
    program.timeLimit = .zero
    #expect(try message(program).hasPrefix("pandoc was na 0 seconden nog niet klaar en is gestopt;"))
  }

  @Test func aProgramThatWritesWithoutEndIsStopped() throws {
    var program = try program("exec cat /dev/zero")
    program.byteLimit = 1_000_000
    #expect(try message(program).hasPrefix("pandoc schreef meer dan een document groot kan zijn"))
  }

  @Test func aProgramThatCannotBeStartedIsTold() throws {
    let program = ExternalProgram(name: "WeasyPrint", path: "/bestaat/niet")
    #expect(try message(program).hasPrefix("WeasyPrint kan niet worden gestart (systeemfout 2);"))
  }
}
