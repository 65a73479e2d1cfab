import TestSupport

/// Makes up what people might type: ordinary words between everything that means something in Markdown.
struct MarkdownTextTypedTexts {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// The next text, never empty.
  mutating func next() -> String {
    let style = below(10)
    let pieces = style == 0 ? 1 : 1 + below(12)
    var text = ""
    for _ in 0..<pieces {
      switch below(style < 5 ? 4 : 8) {
      case 0: text += Self.words[below(Self.words.count)]
      case 1: text += Self.gaps[below(Self.gaps.count)]
      case 2 where style == 1: text.unicodeScalars.append(Self.anyScalar(generator.next()))
      case 2, 3: text += Self.fragments[below(Self.fragments.count)]
      case 4: text += Self.words[below(Self.words.count)]
      default: text += " "
      }
      if style > 7 { text += " " }
    }
    return text.isEmpty ? "x" : text
  }

  private mutating func below(_ bound: Int) -> Int {
    Int(generator.next() % UInt64(bound))
  }

  /// Any character, with half of them in ASCII; not those that may not stand in a file at all.
  private static func anyScalar(_ random: UInt64) -> Unicode.Scalar {
    let value = UInt32(truncatingIfNeeded: random >> 8)
    let scalar =
      switch random % 4 {
      case 0, 1: Unicode.Scalar(value % 0x80)
      case 2: Unicode.Scalar(value % 0x3100)
      default: Unicode.Scalar(value % 0x20000)
      }
    return scalar ?? "?"
  }

  private static let words = [
    "woning", "foto's", "één", "coördinatie", "12", "2025", "wijkteam", "p. 12", "Dr. X", "e.g. dit",
    "Jan. Daarna",
    "i.v.m. ziekte", "A. Jansen", "J.P. de Vries", "snake_case_naam", "a", "B", "iv", "MM", "m/v", "24/7",
    "10:30",
    "61%", "€ 5.000,-", "R&D", "住まい", "عربي", "e\u{301}", "👩‍⚖️", "niet?", "ja!", "(zie bijlage)", "www",
    "Table", "vs.",
    "Ph.D.", "e.d. enzo", "x.p. 3", "q.v. z", "aetat. 4", "http", "smile", "Term", "\u{201E}laag\u{201D}",
  ]

  private static let gaps = [
    " ", " ", " ", " ", "  ", "   ", "\n", "\n", "\n\n", "\n\n\n", "\t", "\u{A0}", "\n    ", " \n", "  \n",
    "\n\t", "\r\n",
    "\u{3000}", "\u{2009}", "\u{200B}", "\u{2028}", "\u{AD}", "\u{FEFF}",
  ]

  private static let fragments =
    Array(##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##).map { String($0) } + [
      "--", "---", "----", "..", "...", "....", "…", "–", "—", "''", "\"\"", "``", "```", "~~", "~~~", "**",
      "***", "__",
      "::", ":::", "==", "===", "##", "^^", "$$", "||", "\\\\", "<<", ">>", "[[", "]]", "{{", "}}", "((",
      "))", "//",
      "“", "”", "‘", "’", "„", "«", "“a”", "‘b’", "“ c ”", "‘d’e", "“e ‘f’ g”", "’s ochtends", "in ’t huis",
      " ’ ", " ” ",
      "'enkel'", "\"dubbel\"", "`code`", "*vet*", "**vet**", "_x_", "__x__", "~~weg~~", "H~2~O", "x^2^",
      "$x^2$",
      "$$y$$", "\\(x\\)", "\\begin{a}", "\\n", "\\", "[link](doel)", "![beeld](doel)", "[x]", "[ ]",
      "[x]: http://a.nl",
      "[^1]", "[^1]: voet", "^[voet]", "[@doe]", "@doe", "-@doe", "(@)", "(@vb)", "@", "a@b.nl", "<a@b.nl>",
      "<b>", "</b>",
      "<!-- c -->", "<br/>", "<?x?>", "<![CDATA[x]]>", "<http://a.nl>", "https://a.nl/b?c=d&e=f", "http://",
      "ftp://x.nl",
      "www.a.nl", "WWW.a.nl", "mailto:a@b.nl", "&amp;", "&copy", "&#65;", "&#x41;", "&nbsp;", "&;", "&x;",
      ":smile:",
      ":+1:", ":100:", ":a", "a:b:c", "{.klas #id}", "{=html}", "{{x}}", "{% raw %}", "1. ", "1) ", "(1) ",
      "12. ", "a. ",
      "a) ", "(a) ", "i. ", "ii. ", "(iv) ", "A. ", "A) ", "II. ", "é) ", "(ß) ", "É. ", "²) ", "٣. ", "д. ",
      "e\u{301}. ", "(か\u{3099}) ", "a\u{323}\u{302}) ",
      "\u{2069}. ", "‘) ", "(‘) ", "(“) ", "\u{85}. ",
      "#. ", "(#) ", "#) ", "# ", "## ", "###### ", "- ",
      "+ ", "* ", "-", "+", "- - -", "* * *", "_ _ _", "- [ ] ", "> ", ">", "| ", "| a | b |", "|---|---|",
      "a | b",
      "---|---", ":-:", ":-", "-:", "+---+", "+===+", "+--", "Table: x", "table: y", "Table:", ": def",
      "~ def", ":",
      "%", "% titel", "title: x", "::: waarschuwing", ":::", "<div>", "</div>", "\u{1B}[31m", "\u{0}",
      "\u{7F}",
      "\u{85}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200F}", "p.", "pp.", "cf.", "=", "C#",
      "F# ", "#1", " #",
      "<5", "< 5", "<=", "<-", "->", "=>", "2*3*4", "2 * 3", "5*", "a_b", "_a", "a_", "é_é", "1_000", "$5",
      "5$", "a\\",
      "\\#", "1.", "1)", "a.", "(a)", "-x", "+x", "#x", "=x", "--x", "====", "-----", "- x", "~5", "±", "²",
      "😀", "#️⃣",
    ]
}
