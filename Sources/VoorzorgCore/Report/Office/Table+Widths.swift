extension Document.Table {
  /// How wide each column is on a page, in hundredths of the width of the text.
  ///
  /// A column has room for its longest word; what is left goes to the columns with much text.
  var widths: [Int] {
    let words = columns.indices.map { column in
      rows.reduce(columns[column].longestWord) { max($0, $1[column].text.longestWord) }
    }
    // A page has room for some ninety letters. A word of half a page is broken.
    let least = words.map { min($0 + 2, 45) * 100 / 90 }
    let weights = columns.indices.map { max(1, weight(ofColumn: $0)) }
    let (sum, total) = (least.reduce(0, +), weights.reduce(0, +))
    guard sum < 100 else { return least.map { max(1, $0 * 100 / sum) } }
    return zip(least, weights).map { $0 + (100 - sum) * $1 / total }
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
