extension Document.Table {
  /// How wide each column is on a page, in hundredths of the width of the text.
  ///
  /// A column has room for its longest word; what is left goes to the columns with much text.
  var widths: [Int] {
    let words = columns.indices.map { column in
      rows.reduce(columns[column].longestWord) { max($0, $1[column].text.longestWord) }
    }
    // A page has room for some ninety letters, less in a wide font. A very long word may be broken.
    let least = words.map { min($0 + 3, 18) * 100 / 86 }
    let weights = columns.indices.map { max(1, weight(ofColumn: $0)) }
    let (sum, total) = (least.reduce(0, +), weights.reduce(0, +))
    guard sum < 100 else { return Self.squeezed(least) }
    return zip(least, weights).map { $0 + (100 - sum) * $1 / total }
  }

  /// Widths that are too much together, made to fit. Narrow columns keep what they have, as long as that is not most.
  private static func squeezed(_ widths: [Int]) -> [Int] {
    let narrow = widths.filter { $0 <= 15 }.reduce(0, +)
    let wide = widths.reduce(0, +) - narrow
    guard wide > 0, narrow <= 60 else {
      return widths.map { max(1, $0 * 100 / (narrow + wide)) }
    }
    return widths.map { $0 <= 15 ? $0 : $0 * (100 - narrow) / wide }
  }
}

extension String {
  /// The length of its longest word, in bytes.
  fileprivate var longestWord: Int {
    var (longest, length) = (0, 0)
    for byte in utf8 {
      length = byte <= 0x20 ? 0 : length + 1
      longest = max(longest, length)
    }
    return longest
  }
}
