/// V293: a sentence that inhabitants or the council will read is long.
enum LongSentence: Rule {
  static let code = "V293"
  static let severity = Finding.Severity.tip
  static let summary = "Met --lezer: een zin telt meer dan \(most) woorden"

  /// How many words a sentence may have: a measure of our own for plain language.
  static let most = 25

  static func findings(in check: Check) -> [Finding] {
    check.shown.flatMap { text in
      tooLong(text.text).map { sentence in
        finding(
          "'\(text.label)' heeft een zin van \(sentence.count) woorden: '\(sentence.beginning) …'",
          at: text.question,
          proposal: "maak er twee zinnen van: hooguit \(most) woorden leest het makkelijkst"
        )
      }
    }
  }

  /// The sentences with too many words: how many, and how each begins.
  static func tooLong(_ text: String) -> [(count: Int, beginning: String)] {
    text.sentences.compactMap { sentence in
      let words = sentence.split(whereSeparator: \.isWhitespace).filter { word in
        word.contains { $0.isLetter || $0.isNumber }
      }
      guard words.count > most else { return nil }
      return (words.count, words.prefix(4).joined(separator: " ").shown)
    }
  }
}
