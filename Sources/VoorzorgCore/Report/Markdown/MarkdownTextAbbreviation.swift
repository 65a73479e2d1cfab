/// The full stops that pandoc or gfm reads as more than a full stop.
enum MarkdownTextAbbreviation {
  /// Whether the full stop here, a single one, needs a backslash.
  static func needsBackslash(at dot: Int, in source: MarkdownTextSource) -> Bool {
    if source[dot + 1] == UInt8(ascii: " ") { return endsAbbreviation(at: dot, in: source) }
    return MarkdownTextPunctuation.followsWWW(dot, in: source)
  }

  /// Whether pandoc makes the space behind this full stop a no-break space, as it does behind `p.` and `Jan.`.
  ///
  /// It compares everything since the last character that is no letter, digit or full stop.
  private static func endsAbbreviation(at dot: Int, in source: MarkdownTextSource) -> Bool {
    var packed: UInt64 = 0
    var start = dot
    while true {
      let isDot = source[start - 1] == UInt8(ascii: ".")
      guard isDot || source.isAlphanumeric(at: start - 1) else { break }
      // what follows a full stop with a backslash starts afresh
      if isDot, mayHaveBackslash(at: start - 1, in: source) { break }
      if dot - start == longest { return false }
      start -= 1
      packed = packed << 8 | UInt64(source[start])
    }
    return start < dot && packedByLength[dot - start].contains(packed)
  }

  private static func mayHaveBackslash(at dot: Int, in source: MarkdownTextSource) -> Bool {
    source[dot - 1] == UInt8(ascii: ".") || MarkdownTextPunctuation.followsWWW(dot, in: source)
  }

  /// Pandoc's own list (`pandoc --print-default-data-file abbreviations`), without the last full stop.
  static let known = """
    aet aetat al Apr Aug bk Bros c Capt cf ch chap chs Co col Corp cp d Dec Dr e.g ed eds esp f fasc Feb ff fig fl \
    fol fols Fr Gen Gov Hon i.e ill Inc incl Jan Jr Jul Jun Ltd M.A M.D Mar Mr Mrs Ms n n.b nn No Nov Oct p Ph.D pp \
    Pres Prof pt q.v Rep Rev s.v s.vv saec sec Sen Sep Sept Sgt Sr St univ viz vol vs
    """

  private static let longest = 5

  /// The known abbreviations, each packed in one number with its last letter highest, by their length.
  private static let packedByLength: [[UInt64]] = {
    var byLength = [[UInt64]](repeating: [], count: longest + 1)
    for word in known.utf8.split(separator: UInt8(ascii: " ")) {
      byLength[word.count].append(word.reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
    return byLength
  }()
}
