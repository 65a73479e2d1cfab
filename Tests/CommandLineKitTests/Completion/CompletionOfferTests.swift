import Testing

@testable import CommandLineKit

@Suite("What may stand on the line follows from the descriptions")
struct CompletionOfferTests {
  private func offer(_ words: String..., values: (CompletionQuery) -> CompletionOffer = { _ in .init() })
    -> CompletionOffer
  {
    example.offer(for: words.last ?? "", after: words.dropLast(), values: values)
  }

  private func names(_ offer: CompletionOffer) -> [String] { offer.candidates.map(\.value) }

  @Test("commands come first, with what they do")
  func commands() {
    #expect(names(offer("")) == ["rapport", "zoek", "tel", "help"])
    #expect(offer("").candidates[1] == CompletionCandidate("zoek", meaning: "Zoekt een woord."))
    #expect(names(offer("--help", "")) == ["rapport", "zoek", "tel", "help"])
  }

  @Test("before the command only the options of the program stand")
  func programOptions() {
    #expect(names(offer("--")) == ["--help", "--version"])
    #expect(names(offer("-")) == ["--help", "-h", "--version"])
  }

  @Test("options that are given, or excluded by another, are not offered again")
  func options() {
    let all = ["--formaat", "--uitvoer", "--grens", "--streng", "--stil", "--help", "--version"]
    #expect(names(offer("rapport", "--")) == all)
    #expect(names(offer("rapport", "-o", "x", "--")) == all.filter { $0 != "--uitvoer" })
    #expect(names(offer("rapport", "-s", "--")) == all.filter { !["--streng", "--stil"].contains($0) })
    #expect(names(offer("rapport", "x", "-")).contains("-g"))
  }

  @Test(
    "the value of an option stands behind it or in the same word",
    arguments: [
      (["rapport", "--formaat", "j"], ""), (["rapport", "-f", ""], ""),
      (["rapport", "--formaat=j"], "--formaat="),
      (["rapport", "-fj"], "-f"), (["rapport", "-sf", "j"], ""), (["rapport", "-sfj"], "-sf"),
    ]
  )
  func values(words: [String], kept: String) {
    let offer = example.offer(for: words.last ?? "", after: words.dropLast()) { _ in .init() }
    #expect(names(offer) == ["tekst", "json", "tabel"])
    #expect(offer.kept == kept)
  }

  @Test("arguments take their turn, and the last one goes on when it repeats")
  func arguments() {
    #expect(offer("rapport", "").paths == .files(suffixes: [".csv"]))
    #expect(offer("rapport", "a.csv", "").paths == .files(suffixes: []))
    #expect(offer("rapport", "a.csv", "b", "--grens", "1", "c", "").paths == .files(suffixes: []))
    #expect(offer("rapport", "-o", "x").paths == .files(suffixes: []))
    #expect(offer("rapport", "--grens", "") == CompletionOffer())
  }

  @Test("where no argument is left there are the options, and behind -- nothing is an option")
  func noArgumentLeft() {
    #expect(names(offer("help", "zoek", "")) == ["--help", "-h", "--version"])
    #expect(offer("help", "zoek", "x") == CompletionOffer())
    #expect(offer("rapport", "--", "-").paths == .files(suffixes: [".csv"]))
    #expect(names(offer("--", "rapp")) == ["rapport", "zoek", "tel", "help"])
  }

  @Test("an unknown command or option offers nothing")
  func unknown() {
    #expect(offer("raport", "") == CompletionOffer())
    #expect(offer("rapport", "--onbekend=") == CompletionOffer())
    #expect(offer("rapport", "--streng=") == CompletionOffer())
  }

  @Test("help takes the commands, with what they do")
  func topics() {
    #expect(
      offer("help", "").candidates.first == CompletionCandidate("rapport", meaning: "Maakt een rapport.")
    )
    #expect(names(offer("help", "")) == ["rapport", "zoek", "tel"])
    #expect(names(offer("help", "--man", "")) == ["--help", "-h", "--version"])
  }

  @Test("lists of the program get the word, and what was given before")
  func customValues() {
    let program = CommandLineProgram<Void>(name: "p", summary: "", version: "1", commands: [PickCommand.self])
    var asked: [String] = []
    let offer = program.offer(for: "--kleur=ro", after: ["kies", "bos"]) { query in
      asked = [query.kind, query.word] + query[PickCommand.place]
      return CompletionOffer([CompletionCandidate("rood")])
    }
    #expect(asked == ["kleur", "ro", "bos"])
    #expect(offer.kept == "--kleur=")
    #expect(names(offer) == ["rood"])
  }
}

/// A command with a list that only the program knows.
private struct PickCommand: Command {
  static let place = Argument(.text("PLAATS"), help: "")
  static let color = Option("kleur", .text("KLEUR", completion: .custom("kleur")), help: "")
  static let description = CommandDescription(name: "kies", summary: "", parameters: [place, color])

  init(_ arguments: ParsedArguments) {}

  func run(in context: Void) throws -> ExitCode { .success }
}
