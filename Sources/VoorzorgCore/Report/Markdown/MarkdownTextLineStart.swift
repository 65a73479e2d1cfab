/// What makes the start of a line of a paragraph into something else than text.
enum MarkdownTextLineStart {
  /// The byte that takes a backslash so that the line starting here stays text, if there is one.
  ///
  /// Of a list marker that is the delimiter behind the number, so that the number stays readable: `1\. Bellen`.
  static func escape(at start: Int, in source: MarkdownTextSource) -> Int? {
    switch source[start] {
    case UInt8(ascii: ">"), UInt8(ascii: ":"):  // quotation; definition, fenced div, caption of a table
      return start
    case UInt8(ascii: "-"):
      return source.isBlank(at: start + 1) ? start : nil
    case UInt8(ascii: "+"):  // bullet, or the border of a grid table
      let next = source[start + 1]
      let isBorder = next == UInt8(ascii: "-") || next == UInt8(ascii: "=")
      return isBorder || source.isBlank(at: start + 1) ? start : nil
    case UInt8(ascii: "="):  // the line under a heading
      return source.isBlank(at: source.endOfRun(at: start)) ? start : nil
    case UInt8(ascii: "#"):
      let end = source.endOfRun(at: start)
      return source.isBlank(at: end) || delimits(source[end]) ? start : nil
    case UInt8(ascii: "%"):  // the title block, which can only be the first thing in a file
      return start == 0 ? start : nil
    case UInt8(ascii: "("), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC2...:
      return delimiterOfMarker(at: start, in: source) ?? colonOfCaption(at: start, in: source)
    default:
      return nil
    }
  }

  /// Whether a box to tick starts here: `[ ] ` or `[x] `, from which pandoc makes ☐ or ☒ in spite of any backslash.
  static func hasTickBox(at start: Int, in source: MarkdownTextSource) -> Bool {
    guard source[start] == UInt8(ascii: "["), source[start + 2] == UInt8(ascii: "]") else { return false }
    let mark = source[start + 1]
    return source[start + 3] == UInt8(ascii: " ")
      && (mark == UInt8(ascii: " ") || mark | 0x20 == UInt8(ascii: "x"))
  }

  /// The delimiter of the list marker that starts here: `1.`, `12)`, `(a)`, `iv.` and pandoc's `(#)`.
  private static func delimiterOfMarker(at start: Int, in source: MarkdownTextSource) -> Int? {
    let opens = source[start] == UInt8(ascii: "(")
    let number = opens ? start + 1 : start
    let end = endOfNumber(at: number, in: source)
    guard end > number, delimits(source[end]), source.isBlank(at: end + 1) else { return nil }
    if opens { return source[end] == UInt8(ascii: ")") ? end : nil }
    return isInitial(at: start, delimiter: end, in: source) ? nil : end
  }

  /// The end of the digits, the letter, the Roman number or the `#` that starts here.
  private static func endOfNumber(at start: Int, in source: MarkdownTextSource) -> Int {
    var end = start
    while source.isDigit(at: end) { end += 1 }
    guard end == start else { return end }
    if source[start] == UInt8(ascii: "#") { return start + 1 }
    if source[start] >= 0x80 { return endOfLetters(at: start, in: source) }
    guard source.isLetter(at: start) else { return start }
    guard source.isLetter(at: start + 1) else { return endOfLetters(at: start + 1, in: source) }
    while isRomanDigit(source[end]) { end += 1 }
    return end
  }

  /// The end of the letters beyond ASCII that start here.
  ///
  /// commonmark_x also counts with é and ß, and with é in two or more code points, which it composes first; so a word of
  /// such letters is taken for a number whatever its length. Control characters and quotes are no letters, and have
  /// rules of their own: C1 and U+2000 to U+206F.
  private static func endOfLetters(at start: Int, in source: MarkdownTextSource) -> Int {
    var end = start
    while source[end] >= 0x80 {
      let (lead, second, third) = (source[end], source[end + 1], source[end + 2])
      if lead == 0xC2, second < 0xA0 { break }
      if lead == 0xE2, second == 0x80 || second == 0x81 && third < 0xB0 { break }
      end += 1
      while source[end] & 0xC0 == 0x80 { end += 1 }
    }
    return end
  }

  private static func isRomanDigit(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "c"),
      UInt8(ascii: "d"), UInt8(ascii: "m"):
      byte > 0x40
    default: false
    }
  }

  /// Whether this is the initial of a name, as in `J. Jansen`: with one space, no reader takes it for a list.
  private static func isInitial(at start: Int, delimiter: Int, in source: MarkdownTextSource) -> Bool {
    delimiter == start + 1 && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(source[start])
      && source[delimiter] == UInt8(ascii: ".") && !source.endsLine(at: delimiter + 1)
      && !source.isBlank(at: delimiter + 2)
  }

  /// The colon of `Table:`, with which pandoc gives a table before or behind the paragraph its caption.
  private static func colonOfCaption(at start: Int, in source: MarkdownTextSource) -> Int? {
    let colon = start + 5
    guard start == 0, source[colon] == UInt8(ascii: ":"), source.hasLetters("table", at: start) else {
      return nil
    }
    return colon
  }

  private static func delimits(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
  }
}
