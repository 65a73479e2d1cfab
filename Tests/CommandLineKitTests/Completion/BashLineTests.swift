import Testing

@testable import CommandLineKit

@Suite("A line of bash is taken apart into words")
struct BashLineTests {
  @Test(
    "words are what the program would get",
    arguments: [
      ("proef ", ["proef"], ""),
      ("proef zoek", ["proef"], "zoek"),
      ("proef  'een twee'   d", ["proef", "een twee"], "d"),
      (#"proef een\ twee "drie \"vier\" \n" x"#, ["proef", "een twee", #"drie "vier" \n"#], "x"),
      ("proef '' ", ["proef", ""], ""),
      ("proef NAAM='een t", ["proef"], "NAAM=een t"),
      ("proef a'b'\"c\"d", ["proef"], "abcd"),
      (#"proef één\"#, ["proef"], "één"),
      ("", [], ""),
    ]
  )
  func words(line: String, before: [String], word: String) {
    let taken = BashLine(line, replacing: "")
    #expect(taken.words == before)
    #expect(taken.word == word)
  }

  @Test(
    "what bash does not replace is kept",
    arguments: [
      ("proef --naam=wa", "wa", "--naam="),
      ("proef NAAM=@pa", "@pa", "NAAM="),
      ("proef 'een t", "een t", ""),
      ("proef NAAM='een t", "een t", "NAAM="),
      (#"proef a\ b:c"#, "c", "a b:"),
      ("proef NAAM=", "", "NAAM="),
      ("proef ", "", ""),
    ]
  )
  func kept(line: String, replaced: String, kept: String) {
    let taken = BashLine(line, replacing: replaced)
    #expect(taken.keptCount == kept.count)
    #expect(taken.word.hasPrefix(kept))
  }

  @Test("a text is quoted for the place where it comes")
  func quoting() {
    let text = #"'s-Bergen (L.) $x "y" \z"#
    #expect(BashLine("proef ", replacing: "").quoted(text) == #"\'s-Bergen\ \(L.\)\ \$x\ \"y\"\ \\z"#)
    #expect(BashLine("proef '", replacing: "").quoted(text) == #"'\''s-Bergen (L.) $x "y" \z"#)
    #expect(BashLine("proef \"", replacing: "").quoted(text) == #"'s-Bergen (L.) \$x \"y\" \\z"#)
  }

  @Test("what is quoted is read back as it was", arguments: ["", "'", "\""])
  func roundTrip(quote: String) {
    let text = #" a'b"c\d$e`f!g#h~i*j?[k](l){m};n&o|p<q>r=s:t@u"#
    let quoted = BashLine("proef \(quote)", replacing: "").quoted(text)
    #expect(BashLine("proef \(quote)\(quoted)\(quote)", replacing: "").word == text)
  }
}
