import CommandLineKit
import Testing

@Suite("Values arrive typed and checked")
struct TypedValueTests {
  @Test("what was left out gives nil, the default, nothing or false")
  func leftOut() throws {
    let command = try report("bron")
    #expect(command.output == nil)
    #expect(command.form == .text)
    #expect(!command.isStrict)
    #expect(command.extras.isEmpty)
    #expect(try search("--jaar=2026").word == nil)
  }

  @Test("a required option has to be there")
  func requiredOption() throws {
    #expect(try search("--jaar", "2026", "woord").year == 2026)
    #expect(try error("zoek", "woord").problem == .missingOption(option: "--jaar"))
  }

  @Test("a required argument has to be there, and a repeating one may demand a first")
  func missingArguments() throws {
    #expect(try error("rapport", "-s").problem == .missingArgument(name: "BRON"))
    #expect(try error("tel").problem == .missingArgument(name: "BESTAND"))
    let count = try #require(command(["tel", "a", "b"]) as? CountCommand)
    #expect(count.files == ["a", "b"])
  }

  @Test("more arguments than the command takes are refused")
  func unexpectedArgument() throws {
    #expect(try error("zoek", "--jaar=2026", "een", "twee").problem == .unexpectedArgument(value: "twee"))
  }

  @Test("a choice has to be one of the permitted values, spelled as it is")
  func choice() throws {
    #expect(try report("--formaat", "tabel", "bron").form == .table)
    #expect(
      try error("rapport", "bron", "-f", "JSON").problem
        == .invalidValue(
          parameter: "--formaat",
          value: "JSON",
          reason: "kies uit 'tekst', 'json' of 'tabel'",
          proposal: "json"
        )
    )
  }

  @Test("an empty path is refused, because a script meant to fill it")
  func emptyPath() throws {
    #expect(
      try error("rapport", "").problem
        == .invalidValue(parameter: "BRON", value: "", reason: "geef een pad dat niet leeg is", proposal: nil)
    )
  }

  @Test("parameters that exclude each other are refused together")
  func conflict() throws {
    #expect(try error("rapport", "-qs", "bron").problem == .conflict(first: "--streng", second: "--stil"))
  }

  @Test("a command can refuse a combination of values")
  func invalidCombination() throws {
    let refused = try error("rapport", "-o", "a", "a")
    #expect(refused.message == "proef rapport: de uitvoer kan niet de bron zijn")
  }

  @Test("a program can add a format of its own, whose reason reaches the user")
  func ownFormat() throws {
    let even = ValueFormat<Int>("EVEN") { text throws(InvalidValue) in
      guard let number = Int(text), number.isMultiple(of: 2) else {
        throw InvalidValue("geef een even getal", proposal: "2")
      }
      return number
    }
    #expect(Option("even", even, default: 4, help: "").description.defaultText == "4")
    #expect(throws: InvalidValue("geef een even getal", proposal: "2")) { try even.parse("1") }
  }

  @Test("running a command gives its exit code")
  func exitCode() throws {
    #expect(try report("bron").run(in: ()) == .success)
    #expect(try report("-s", "bron").run(in: ()) == .failure)
    #expect(ExitCode.usageError.rawValue == 2)
  }
}
