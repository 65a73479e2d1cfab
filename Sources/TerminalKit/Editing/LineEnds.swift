extension String {
  /// Returns the text with a line feed for every line end, be that LF, CRLF or CR.
  func withLineFeeds() -> String {
    guard utf8.contains(.carriageReturn) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == .carriageReturn {
        result.append(.lineFeed)
      } else if byte != .lineFeed || previous != .carriageReturn {
        result.append(byte)
      }
      previous = byte
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns the text on one line: line ends between parts become one space, those at the end go.
  func onOneLine() -> String {
    guard utf8.contains(where: \.isLineEnd) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    var isAfterLineEnd = false
    for byte in utf8 {
      if byte.isLineEnd {
        isAfterLineEnd = true
        continue
      }
      if isAfterLineEnd { result.append(UInt8(ascii: " ")) }
      isAfterLineEnd = false
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns the parts between the line feeds, at least one.
  func splitAtLineFeeds() -> [String] {
    utf8.split(separator: .lineFeed, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}
