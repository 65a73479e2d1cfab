import Testing

@testable import VoorzorgCore

struct ExcerptTests {
  private func excerpt(_ text: String, _ words: String...) -> String {
    Excerpt(of: text, around: words.map { Array($0.utf8) }).text
  }

  @Test func aShortTextIsWholeOnOneLine() {
    #expect(excerpt("een\n\ntwee  drie ", "twee") == "een twee drie")
  }

  @Test func aLongTextIsCutBetweenWordsOnBothSides() {
    let text = (1...100).map { "woord\($0)" }.joined(separator: " ")
    #expect(
      excerpt(text, "woord50")
        == "… woord47 woord48 woord49 woord50 woord51 woord52 woord53 woord54 woord55 …"
    )
    #expect(excerpt(text, "woord1").hasPrefix("woord1 woord2"))
    #expect(excerpt(text, "woord100").hasSuffix("woord99 woord100"))
  }

  @Test func theFirstOfSeveralWordsIsShown() {
    let text = "begin " + String(repeating: "tussen ", count: 40) + "eind"
    #expect(excerpt(text, "eind", "begin").hasPrefix("begin tussen"))
  }

  @Test func anEndlessWordIsCut() {
    #expect(excerpt(String(repeating: "a", count: 1_000), "aaa").count == 60)
  }

  @Test func aTextWithoutWordsIsEmpty() {
    #expect(excerpt(" \n ", "a").isEmpty)
    #expect(excerpt("", "a").isEmpty)
  }
}
