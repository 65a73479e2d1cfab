import Testing

@testable import CommandLineKit

@Suite("A shell is answered in lines that its script understands")
struct CompletionAnswerTests {
  private func answer(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) throws
    -> [String]
  {
    guard case .complete(let request) = try example.parse([CompletionRequest.option] + words) else {
      Issue.record("this is no request", sourceLocation: sourceLocation)
      return []
    }
    let values = [CompletionCandidate("Bergen (L.)"), CompletionCandidate("twee\nregels")]
    return example.answer(to: request) { _ in CompletionOffer(values) }
      .split(separator: "\n").map(String.init)
  }

  @Test("bash gets what it is to insert, quoted and without what it leaves on the line")
  func bash() throws {
    #expect(try answer("bash", "proef ra", "ra") == ["woord\trapport"])
    #expect(try answer("bash", "proef rapport --formaat=TEK", "TEK") == ["woord\ttekst"])
    #expect(try answer("bash", "proef rapport a.csv -os", "-os") == ["bestand\t0\t=-o\t=\t=s"])
    #expect(
      try answer("bash", "proef rapport 'mijn [", "mijn [") == [#"bestand"# + "\t0\t=\t='\t=mijn \\[\t.csv"]
    )
  }

  @Test("zsh gets the meanings too, and how much of the word stays")
  func zsh() throws {
    #expect(try answer("zsh", "ra") == ["vast\t0", "woord\trapport:Maakt een rapport."])
    #expect(try answer("zsh", "rapport", "--formaat=te") == ["vast\t10", "woord\ttekst"])
    #expect(try answer("zsh", "rapport", "") == ["vast\t0", "bestand\t.csv"])
  }

  @Test("fish gets everything and whole words, since it looks for what fits itself")
  func fish() throws {
    #expect(try answer("fish", "help", "x").first == "woord\trapport\tMaakt een rapport.")
    #expect(try answer("fish", "rapport", "--formaat=te").first == "woord\t--formaat=tekst\t")
    #expect(try answer("fish", "rapport", "--uitvoer=x") == ["bestand\t10"])
  }

  @Test("values that do not fit on a line are not offered, and meanings steer no terminal")
  func unprintable() {
    let offer = CompletionOffer([
      CompletionCandidate("a\nb"), CompletionCandidate("c", meaning: "\u{1B}[31m\n"),
    ])
    #expect(offer.withoutUnprintable.candidates.map(\.value) == ["c"])
    let fish = FishCompletion(wordsBefore: [], word: "")
    #expect(fish.lines(for: offer.withoutUnprintable) == ["woord\tc\t␛[31m␊"])
  }

  @Test(
    "a malformed request is an unknown option like any other",
    arguments: [[], ["bash"], ["bash", "a", "b", "c"], ["zsh"], ["ksh", "x"]]
  )
  func malformed(words: [String]) {
    #expect(throws: CommandLineError.self) { try example.parse([CompletionRequest.option] + words) }
  }
}
