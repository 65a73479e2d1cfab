/// Which punctuation in the middle of a line needs a backslash, judged by what stands around it.
enum MarkdownTextPunctuation {
  /// Whether the character here, one without a rule for runs of it, needs a backslash.
  static func needsBackslash(at index: Int, in source: MarkdownTextSource) -> Bool {
    switch source[index] {
    case UInt8(ascii: "&"): startsEntity(at: index, in: source)
    case UInt8(ascii: ":"): startsEmojiOrAddress(at: index, in: source)
    case UInt8(ascii: "<"): startsTag(at: index, in: source)
    case UInt8(ascii: "@"): !source.isBlank(at: index + 1)
    case UInt8(ascii: "_"): !isInsideWord(index, in: source) || followsWWW(index, in: source)
    default: true
    }
  }

  /// Whether this continues the word `www`, from which gfm makes a link.
  ///
  /// That goes for `www.` but also for `www-` and `www_`, when a full stop comes later.
  static func followsWWW(_ index: Int, in source: MarkdownTextSource) -> Bool {
    source.hasLetters("www", at: index - 3) && !source.isBlank(at: index + 1)
  }

  private static func isInsideWord(_ index: Int, in source: MarkdownTextSource) -> Bool {
    source.isAlphanumeric(at: index - 1) && source.isAlphanumeric(at: index + 1)
  }

  /// Whether this is the start of `&name;` or `&#10;`, known name or not.
  private static func startsEntity(at index: Int, in source: MarkdownTextSource) -> Bool {
    var end = index + 1
    while source.isAlphanumeric(at: end) || source[end] == UInt8(ascii: "#") { end += 1 }
    return end > index + 1 && source[end] == UInt8(ascii: ";")
  }

  /// Whether this is the start of an emoji such as `:smile:`, or the colon of `https://`.
  private static func startsEmojiOrAddress(at index: Int, in source: MarkdownTextSource) -> Bool {
    var end = index + 1
    if source[end] == UInt8(ascii: "/") { return source[end + 1] == UInt8(ascii: "/") }
    while isEmojiName(source[end]) { end += 1 }
    return end > index + 1 && source[end] == UInt8(ascii: ":")
  }

  private static func isEmojiName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }

  /// Whether this may open a tag; not in `< 18`, `<18`, `<=` and `<-`.
  private static func startsTag(at index: Int, in source: MarkdownTextSource) -> Bool {
    let next = source[index + 1]
    return !source.isBlank(at: index + 1) && !source.isDigit(at: index + 1)
      && next != UInt8(ascii: "=") && next != UInt8(ascii: "-")
  }
}
