import TextKit

/// A number or a word in a date as it was written, cut loose from what stands between them.
struct DateWord {
  /// A number in digits.
  struct Number: Equatable {
    /// What the digits say.
    let value: Int
    /// How many digits were written: `26` and `2026` are both years, `026` is none.
    let digits: Int
    /// Whether an apostrophe stands in front, as in `'26`: then it is a year.
    let isYear: Bool
    /// Whether it is written as an ordinal, as in `3e`.
    let isOrdinal: Bool
  }

  /// The word, folded.
  let text: String
  /// Where it stands in the line.
  let range: Range<String.Index>
  /// The number, when it is one.
  let number: Number?

  /// The words of a line; nil when something stands in it that is in no date.
  static func words(in line: String) -> [DateWord]? {
    var reader = DateWordReader(line)
    return reader.read()
  }
}

/// Cuts a line into words.
private struct DateWordReader {
  private let line: String
  private let scalars: String.UnicodeScalarView
  private var index: String.Index
  private var words: [DateWord] = []
  private var followsApostrophe = false

  init(_ line: String) {
    self.line = line
    scalars = line.unicodeScalars
    index = scalars.startIndex
  }

  mutating func read() -> [DateWord]? {
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar.isDigit {
        guard readNumber() else { return nil }
      } else if scalar.isLetter {
        readWord()
      } else {
        guard scalar.standsBetweenWords, words.isEmpty ? scalar.mayStandInFront : true else { return nil }
        followsApostrophe = scalar.isApostrophe
        scalars.formIndex(after: &index)
      }
    }
    return words.isEmpty ? nil : words
  }

  private mutating func readNumber() -> Bool {
    let start = index
    let digits = run(while: \.isDigit)
    // Nothing that is counted in a date has more digits.
    guard digits.count <= 6, let value = Int(String(digits)) else { return false }
    let end = index
    let isOrdinal = ["e", "de", "ste"].contains(String(run(while: \.isLetter)).folded)
    if !isOrdinal { index = end }
    append(
      from: start,
      DateWord.Number(
        value: value,
        digits: digits.count,
        isYear: followsApostrophe,
        isOrdinal: isOrdinal
      )
    )
    return true
  }

  private mutating func readWord() {
    let start = index
    _ = run(while: \.isLetter)
    append(from: start, nil)
  }

  private mutating func append(from start: String.Index, _ number: DateWord.Number?) {
    followsApostrophe = false
    words.append(DateWord(text: String(scalars[start..<index]).folded, range: start..<index, number: number))
  }

  private mutating func run(while belongs: (Unicode.Scalar) -> Bool) -> Substring.UnicodeScalarView {
    let run = scalars[index...].prefix(while: belongs)
    index = run.endIndex
    return run
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isLetter: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }

  fileprivate var isApostrophe: Bool { self == "'" || self == "\u{2019}" || self == "\u{2018}" }

  fileprivate var standsBetweenWords: Bool {
    isApostrophe || properties.isWhitespace || "-/.,\u{2010}\u{2011}\u{2013}".unicodeScalars.contains(self)
  }

  /// A sign in front of a number would make it another one.
  fileprivate var mayStandInFront: Bool { isApostrophe || properties.isWhitespace }
}
