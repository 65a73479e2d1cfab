import CommandLineKit
import Testing

@Suite("Options are written the GNU way")
struct OptionSyntaxTests {
  @Test("a long option takes its value from the next word or after an equals sign")
  func longOptionValue() throws {
    #expect(try report("--uitvoer", "uit.txt", "bron").output == "uit.txt")
    #expect(try report("--uitvoer=uit.txt", "bron").output == "uit.txt")
    #expect(try report("--uitvoer=a=b", "bron").output == "a=b")
  }

  @Test("a short option takes its value from the next word or directly after the letter")
  func shortOptionValue() throws {
    #expect(try report("-o", "uit.txt", "bron").output == "uit.txt")
    #expect(try report("-ouit.txt", "bron").output == "uit.txt")
  }

  @Test("short flags may stand together, the last with a value")
  func clusteredFlags() throws {
    let command = try report("-sfjson", "bron")
    #expect(command.isStrict)
    #expect(command.form == .json)
    #expect(try report("-so", "uit.txt", "bron").output == "uit.txt")
  }

  @Test("options may come after arguments")
  func optionsAfterArguments() throws {
    let command = try report("bron", "extra", "--streng", "nog", "-f", "json")
    #expect(command.source == "bron")
    #expect(command.extras == ["extra", "nog"])
    #expect(command.isStrict)
    #expect(command.form == .json)
  }

  @Test("after two dashes nothing is an option any more")
  func endOfOptions() throws {
    let command = try report("--", "-5", "--streng", "--", "--help")
    #expect(command.source == "-5")
    #expect(command.extras == ["--streng", "--", "--help"])
    #expect(!command.isStrict)
  }

  @Test("two dashes before the command end the options for the whole line")
  func endOfOptionsBeforeCommand() throws {
    let command = try #require(command(["--", "rapport", "--streng"]) as? ReportCommand)
    #expect(command.source == "--streng")
  }

  @Test("a lone dash is an argument or a value")
  func loneDash() throws {
    #expect(try report("-").source == "-")
    #expect(try report("bron", "-o", "-").output == "-")
  }

  @Test("a value that starts with a dash has to be attached")
  func attachedDashValue() throws {
    #expect(try report("--grens=-1", "bron").limit == -1)
    #expect(try report("-g-1", "bron").limit == -1)
    #expect(
      try error("rapport", "--grens", "-1", "bron").problem
        == .missingValue(option: "--grens", placeholder: "GETAL", proposal: "--grens=-1")
    )
    #expect(
      try error("rapport", "-g", "-1").problem
        == .missingValue(option: "-g", placeholder: "GETAL", proposal: "-g-1")
    )
  }

  @Test("an option never takes the next option as its value")
  func optionAsValue() throws {
    #expect(
      try error("rapport", "--uitvoer", "--streng", "bron").problem
        == .missingValue(option: "--uitvoer", placeholder: "PAD", proposal: nil)
    )
  }

  @Test("a long option cannot be abbreviated, so scripts stay stable")
  func abbreviation() throws {
    #expect(
      try error("rapport", "--form", "json", "bron").problem
        == .unknownOption(option: "--form", nearest: "--formaat")
    )
  }

  @Test("a flag may be repeated, an option with one value may not")
  func repetition() throws {
    #expect(try report("-s", "--streng", "bron").isStrict)
    #expect(try error("rapport", "-o", "a", "--uitvoer=b").problem == .repeatedOption(option: "--uitvoer"))
  }

  @Test("a flag takes no value, long or short")
  func flagWithValue() throws {
    let long = CommandLineProblem.unexpectedValue(option: "--streng", value: "ja")
    #expect(try error("rapport", "--streng=ja").problem == long)
    #expect(try error("rapport", "-s=ja").problem == .unexpectedValue(option: "-s", value: "ja"))
  }

  @Test("a combining mark cannot hide a dash or an equals sign")
  func combiningMarks() throws {
    #expect(try report("--uitvoer=\u{301}a", "bron").output == "\u{301}a")
    #expect(try error("rapport", "-\u{301}").problem == .unknownOption(option: "-\u{301}", nearest: nil))
  }
}
