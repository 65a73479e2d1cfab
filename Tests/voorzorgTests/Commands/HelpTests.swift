import Testing

@testable import voorzorg

struct HelpTests {
  private static let commands = Voorzorg.program.commands.map(\.name)

  private func help(_ arguments: String...) throws -> String {
    let run = try TestFolder().run(arguments)
    #expect(run.code == 0)
    #expect(run.errors == "")
    return run.output
  }

  @Test func theProgramNamesEveryCommand() throws {
    let page = try help("help")
    let section =
      page.components(separatedBy: "Commando's:\n").last?.components(separatedBy: "\n\n").first ?? ""
    let named = section.split(separator: "\n").filter { !$0.hasPrefix("   ") }.compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    #expect(named == Self.commands)
  }

  @Test(arguments: commands)
  func helpIsThereInEveryWay(command: String) throws {
    let page = try help("help", command)
    #expect(page.hasPrefix("Gebruik: voorzorg \(command)"))
    #expect(try help(command, "--help") == page)
    #expect(try help(command, "-h") == page)
  }

  @Test(arguments: [[], ["help"], ["--help"], ["-h"]])
  func theProgramHelpsWithoutACommand(arguments: [String]) throws {
    let run = try TestFolder().run(arguments)
    #expect((run.output + run.errors).hasPrefix("Gebruik: voorzorg COMMANDO"))
  }

  @Test(arguments: commands)
  func theVersionIsThereEverywhere(command: String) throws {
    #expect(try help(command, "--version") == "voorzorg \(Voorzorg.version)\n")
    #expect(try help("--version") == "voorzorg \(Voorzorg.version)\n")
  }

  @Test(arguments: commands)
  func everyPageHasAnExampleThatNamesItsCommand(command: String) throws {
    let examples = try help("help", command).components(separatedBy: "Voorbeelden:\n")
    #expect(examples.count == 2)
    #expect(examples.last?.contains("voorzorg \(command)") == true)
  }

  @Test(arguments: commands)
  func noLineButAnExampleIsWiderThanATerminal(command: String) throws {
    let description = try #require(Voorzorg.program.commands.first { $0.name == command })
    let examples = Set(description.examples.map { "  \($0.line)" })
    for line in try help("help", command).split(separator: "\n").map(String.init)
    where !examples.contains(line) {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test(arguments: commands)
  func everyExampleSaysWhatItShows(command: String) throws {
    let description = try #require(Voorzorg.program.commands.first { $0.name == command })
    #expect(description.examples.allSatisfy { $0.shows.hasSuffix(".") && $0.line.contains("voorzorg ") })
  }

  @Test(arguments: commands)
  func noPageSpeaksEnglish(command: String) throws {
    let words = Set(try help("help", command).lowercased().split { !$0.isLetter }.map(String.init))
    let english: Set = [
      "error", "usage", "options", "option", "file", "files", "unknown", "missing", "warning", "default",
      "show",
      "shows", "arguments", "argument", "examples", "command", "commands", "the", "this",
    ]
    #expect(words.intersection(english) == [])
  }
}
