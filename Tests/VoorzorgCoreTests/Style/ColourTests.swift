import Testing

@testable import VoorzorgCore

struct ColourTests {
  @Test(arguments: [
    ("#1b2126", "#1b2126"), ("#FFFFFF", "#ffffff"), ("#0af", "#00aaff"), ("#000001", "#000001"),
  ])
  func aColourIsReadAndWrittenAsCSSDoes(text: String, hex: String) {
    #expect(Colour(text)?.hex == hex)
  }

  @Test(arguments: [
    "", "#", "1b2126", "#12", "#1234", "#12345", "#1234567", "#12345g", "##12345", "rood", "#１２３",
  ])
  func whatIsNoColourIsNotReadAsOne(text: String) {
    #expect(Colour(text) == nil)
  }

  // The figures of WebAIM's contrast checker.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
    ("#ffff00", "#ffffff", 1.07), ("#0000ff", "#000000", 2.44), ("#c0c0c0", "#c0c0c0", 1.0),
  ])
  func contrastIsMeasuredAsWCAGDoes(one: String, two: String, ratio: Double) throws {
    let (one, two) = (try #require(Colour(one)), try #require(Colour(two)))
    #expect(abs(one.contrast(with: two) - ratio) < 0.006)
    #expect(one.contrast(with: two) == two.contrast(with: one))
  }

  @Test(arguments: [
    ("#ffcc00", "#ffffff"), ("#3f3f3f", "#12181c"), ("#808080", "#808080"), ("#ffffff", "#777777"),
  ])
  func theNearestColourWithEnoughContrastHasJustEnough(text: String, ground: String) throws {
    let (colour, ground) = (try #require(Colour(text)), try #require(Colour(ground)))
    let nearest = try #require(colour.nearest { $0.contrast(with: ground) >= 4.5 })
    #expect(nearest.contrast(with: ground) >= 4.5)
    #expect(nearest.contrast(with: ground) < 4.75)
  }

  @Test func aColourWithEnoughContrastIsItsOwnNearest() {
    #expect(Colour(0x0B4F5F).nearest { $0.contrast(with: Colour(0xFFFFFF)) >= 4.5 } == Colour(0x0B4F5F))
  }
}
