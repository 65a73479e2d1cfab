import TextKit
import Testing

@testable import VoorzorgCore

struct MarkdownTextTests {
  @Test(arguments: [
    "Twee medewerkers gaan sinds 2023 langs bij inwoners met een betalingsachterstand.",
    "Bij 61% lukte het (in 2025) om contact te krijgen; \u{201E}dat is winst\u{201D}, zei ze – en terecht!",
    "Kosten: € 5.000,- per jaar, m.b.t. zorg e.d. voor 18-27-jarigen en/of R&D? Zie bijlage_2 om 10:30 uur…",
    "J. Jansen en A. de Vries, spreekuur @ 10:00, < 18 of <27 jaar, a -> b, x = y + z #wonen C# =>",
    "Toen zei zij: “kom maar”. Hij noemde het ‘eigen kracht’ van foto’s.",
    "coördinatie, één, e\u{301}, 住まい, عربي, 👩‍⚖️, vaste\u{A0}spatie",
    "-5 graden, +31 6 12345678, #wonen en 1.5 meter", "2025 was druk",
  ])
  func ordinaryProseStaysAsItIs(text: String) {
    #expect(Array(paragraph(text).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("*vet* _x_ a_b_c **", #"\*vet\* \_x\_ a_b_c \*\*"#), ("`code`", #"\`code\`"#),
    ("[a](b) ![c](d)", #"\[a](b) !\[c](d)"#),
    ("<b> </b> <!-- c", #"\<b> \</b> \<!\-- c"#), ("$x$ x^2^ ~y~ {.z}", #"\$x\$ x\^2\^ \~y\~ \{.z}"#),
    ("a | b", #"a \| b"#), (#"C:\map"#, #"C:\\map"#), ("&amp; &#65; A&B; &c", #"\&amp; \&#65; A\&B; &c"#),
    ("foto's \"nu\"", #"foto\'s \"nu\""#), ("a -- b --- c", #"a \-- b \--\- c"#),
    ("nou... ja.. .... ", #"nou\... ja.. \...\.&#32;"#),
    ("zie p. 12 van Dr. X", #"zie p\. 12 van Dr\. X"#), ("e.g. dit, ph.d. dat", #"e.g\. dit, ph.d. dat"#),
    ("https://a.nl/b?c=d", #"https\://a.nl/b?c=d"#), ("www.a.nl a@b.nl", #"www\.a.nl a\@b.nl"#),
    (":smile: 1:2", #"\:smile: 1:2"#),
    ("zin “ open ‘s", "zin &#8220; open &#8216;s"), ("“a ‘b’ c”", "&#8220;a ‘b’ c”"),
  ])
  func whatMeansSomethingAnywhereIsEscaped(text: String, markdown: String) {
    #expect(paragraph(text) == markdown)
    #expect(inline("x " + text) == "x " + markdown)
  }

  @Test(arguments: [
    ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("* a", #"\* a"#), ("1. a", #"1\. a"#), ("12) a", #"12\) a"#),
    ("(a) b", #"(a\) b"#),
    ("iv. a", #"iv\. a"#), ("a. b", #"a\. b"#), ("II) a", #"II\) a"#), ("#. a", "\\#. a"),
    ("(#) a", #"(#\) a"#),
    ("(@) a", #"(\@) a"#), ("# a", "\\# a"), ("### a", "\\### a"), ("> a", #"\> a"#), (">a", #"\>a"#),
    (": a", #"\: a"#),
    (":::", #"\:::"#), ("===", #"\==="#), ("---", #"\--\-"#), ("- - -", #"\- - -"#), ("| a", #"\| a"#),
    ("~~~", #"\~\~\~"#),
    ("+--+", #"\+\--+"#), ("A.", #"A\."#), ("é) a", #"é\) a"#), ("e\u{301}. a", "e\u{301}\\. a"),
    ("-", #"\-"#), ("    a", "&#32;&#32;&#32; a"),
    ("\ta", "&#9;a"),
  ])
  func whatMeansSomethingAtTheStartOfALineIsEscapedThereOnly(text: String, markdown: String) {
    #expect(paragraph(text) == markdown)
    #expect(paragraph("x\n" + text) == "x\\\n" + markdown)
  }

  @Test(arguments: [
    ("% titel", #"\% titel"#), ("Table: x", #"Table\: x"#), ("[ ] doen", #"\[ ]&#32;doen"#),
    ("[x] klaar", #"\[x]&#32;klaar"#),
  ])
  func whatMeansSomethingAtTheVeryStartIsEscaped(text: String, markdown: String) {
    #expect(paragraph(text) == markdown)
  }

  @Test(arguments: ["1. Inleiding", "- a", "(a) b", "# a", "> a", ": a", "% a", "Table: x", "=== a"])
  func onOneLineTheStartMeansNothing(text: String) {
    #expect(inline(text) == text)
  }

  @Test func aHashEndingAHeadingIsNoClosingFence() {
    #expect(inline("C#") == "C\\#")
    #expect(inline("a ##") == "a #\\#")
    #expect(inline("a # b") == "a # b")
  }

  @Test func lineBreaksKeepTheirPlace() {
    #expect(paragraph("a\nb") == "a\\\nb")
    #expect(paragraph("a\n\n\nb") == "a\\\n\\\n\\\nb")
    #expect(paragraph("\na\n") == "\\\na&#10;")
    #expect(paragraph("a\n\n") == "a\\\n&#10;")
    #expect(paragraph("a\nb", indent: 2) == "a\\\n  b")
    #expect(inline("a\nb\n\n") == "a&#10;b&#10;&#10;")
  }

  @Test func spacesAndTabsAllCount() {
    #expect(paragraph(" a  b   c ") == "&#32;a&#32; b&#32;&#32; c&#32;")
    #expect(paragraph("a \n b\tc") == "a&#32;\\\n&#32;b&#9;c")
    #expect(inline("  ") == "&#32;&#32;")
    #expect(inline("") == "")
  }

  @Test func everyControlCharacterShowsAsItsPicture() {
    for value in (0..<0x3000 as Range<UInt32>) where value != 0x09 && value != 0x0A {
      guard let scalar = Unicode.Scalar(value), let picture = ControlPictures.picture(of: scalar) else {
        continue
      }
      #expect(paragraph("a\(scalar)b") == "a\(picture)b")
      #expect(inline("\(scalar)") == "\(picture)")
      #expect(paragraph("\(scalar)). (\(scalar)) a") == "\(picture)). (\(picture)) a")
    }
  }

  @Test func theTextIsAppendedToWhatStandsThere() {
    var output = ByteBuffer(capacity: 4)
    output.append("## ")
    MarkdownText.appendInline("Kop", to: &output)
    let bytes = output.bytes
    #expect(bytes == Array("## Kop".utf8))
  }

  private func paragraph(_ text: String, indent: Int = 0) -> String {
    var bytes: [UInt8] = []
    MarkdownText.appendParagraph(text, to: &bytes, indent: indent)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func inline(_ text: String) -> String {
    var bytes: [UInt8] = []
    MarkdownText.appendInline(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
