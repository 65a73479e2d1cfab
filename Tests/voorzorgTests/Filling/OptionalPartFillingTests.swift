import Testing

@testable import voorzorg

/// Filling in a part that may be left alone, from a script.
struct OptionalPartFillingTests {
  private let urk: DossierInFolder

  init() throws {
    urk = try DossierInFolder()
  }

  @Test func whatMayStayEmptyIsNotCalledOpen() {
    let run = urk.folder.run("invullen", urk.path, "--onderdeel", "stappen", input: "gedaan\n")
    let words = run.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("urk.voorzorg.json; nog 96 te gaan."))
    #expect(!words.contains(" open"))
  }
}
