import Testing

@testable import voorzorg

/// Which pandoc is started.
@Suite struct PandocFindingTests {
  private func failure(_ given: String?) throws -> Failure {
    try #require(throws: Failure.self) { try Pandoc(given) { _ in nil } }
  }

  @Test func aMissingPandocIsToldInOneLine() throws {
    let failure = try failure(nil)
    #expect(failure.code == .fileProblem)
    #expect(failure.message.hasPrefix("hiervoor is pandoc nodig, en dat is niet gevonden; "))
    #expect(failure.message.contains("sudo apt install pandoc"))
    #expect(failure.message.contains("pip install pypandoc-binary"))
    #expect(!failure.message.contains("\n"))
  }

  @Test func aPandocThatIsNotWhereTheUserSaysIsTold() throws {
    #expect(try failure("/opt/pandoc").message.contains("niet gevonden op '/opt/pandoc'"))
  }

  @Test func thePandocOfThePythonPackageIsFoundSecond() throws {
    #expect(try Pandoc { "/bin/\($0)" }.program.path == "/bin/pandoc")
    let echo = try Pandoc { $0 == "pypandoc" ? "/bin/pypandoc" : nil }
    #expect(echo.program.leadingArguments == ["pandoc"])
  }

  @Test func thePandocThatTheUserNamesIsTheOnlyOneLookedFor() throws {
    let asked = try Pandoc("/opt/pypandoc") { $0 }
    #expect(asked.program.path == "/opt/pypandoc")
    #expect(asked.program.leadingArguments == ["pandoc"])
    #expect(try Pandoc("pandoc-3") { "/bin/\($0)" }.program.leadingArguments == [])
  }
}
