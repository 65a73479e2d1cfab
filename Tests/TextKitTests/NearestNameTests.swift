import TextKit
import Testing

@Suite("The nearest name")
struct NearestNameTests {
  private let names = ["formaat", "uitvoer", "gemeente", "stil", "nl"]

  @Test(
    "a wrong, missing, extra or swapped letter is forgiven",
    arguments: ["formast", "format", "formaaat", "fromaat", "ofrmaat"]
  )
  func oneMistake(name: String) {
    #expect(nearestName(to: name, among: names) == "formaat")
  }

  @Test("a swap counts as one mistake")
  func swap() {
    #expect(nearestName(to: "stli", among: names) == "stil")
    #expect(nearestName(to: "tsli", among: names) == nil)
  }

  @Test(
    "case and diacritics make no difference, precomposed or not",
    arguments: ["Ede", "ÉDÊ", "e\u{301}de", "ệđẹ"]
  )
  func folding(name: String) {
    #expect(nearestName(to: name, among: ["Ommen", "Edé"]) == "Edé")
  }

  @Test("other scripts are compared as they are")
  func otherScripts() {
    #expect(nearestName(to: "Αθηνα", among: ["Αθήνα", "Σπάρτη"]) == "Αθήνα")
  }

  @Test("longer names forgive more, but never more than three mistakes")
  func threshold() {
    #expect(nearestName(to: "nk", among: names) == nil)
    #expect(nearestName(to: "stel", among: names) == "stil")
    #expect(nearestName(to: "stek", among: names) == nil)
    #expect(nearestName(to: "kemeemde", among: names) == nil)
    #expect(
      nearestName(to: "abcdefghijklmnopqrst", among: ["xbcdefxhijklxnopqrst"]) == "xbcdefxhijklxnopqrst"
    )
    #expect(nearestName(to: "abcdefghijklmnopqrst", among: ["xbcdefxhijklxnopqrsx"]) == nil)
  }

  @Test("a beginning that fits one name is enough, a beginning that fits two is not")
  func beginning() {
    #expect(nearestName(to: "gem", among: names) == "gemeente")
    #expect(nearestName(to: "ge", among: names) == nil)
    #expect(nearestName(to: "den", among: ["Den Haag", "Den Helder"]) == nil)
  }

  @Test("of equally near names the first wins")
  func ties() {
    #expect(nearestName(to: "bak", among: ["bok", "bek"]) == "bok")
    #expect(nearestName(to: "bak", among: ["bek", "bok"]) == "bek")
    #expect(nearestName(to: "bak", among: ["bek", "bak"]) == "bak")
  }

  @Test("nothing resembles nothing")
  func empty() {
    #expect(nearestName(to: "", among: names) == nil)
    #expect(nearestName(to: "stil", among: []) == nil)
    #expect(nearestName(to: "\u{301}", among: ["", "a"]) == nil)
  }

  @Test("a very long name is answered at once")
  func longName() {
    #expect(nearestName(to: String(repeating: "a", count: 1_000_000), among: names) == nil)
  }
}
