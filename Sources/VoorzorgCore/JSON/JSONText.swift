/// The text of a JSON string: escapes resolved, every kind of line end turned into LF.
enum JSONText {
  /// The text of a string node.
  ///
  /// Faults were noted when it was read; here they come out as U+FFFD.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, of node: JSONDocument.Node) -> String {
    let first = bytes[Int(node.start)]
    let hasQuote = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    let start = Int(node.start) + (hasQuote ? 1 : 0)
    let end = Int(node.end) - (node.isOpen ? 0 : 1)
    let content = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard node.needsDecoding else {
      return String(decoding: content, as: UTF8.self)
    }
    // Decoding never makes a string longer: the longest result of an escape is three bytes for six.
    return String(decoding: unescape(content), as: UTF8.self)
  }

  /// Four hexadecimal digits as a UTF-16 code unit; nil when they are not there.
  static func hexUnit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[index..<(index + 4)] {
      guard let digit = hexDigit(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// The value of a hexadecimal digit, nil for any other byte.
  static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte) - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte) - 87
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte) - 55
    default: nil
    }
  }

  private static func unescape(_ content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var index = 0
    while index < content.count {
      let plain = index
      while index < content.count, content[index] != UInt8(ascii: "\\") { index += 1 }
      text.append(contentsOf: UnsafeBufferPointer(rebasing: content[plain..<index]))
      guard index + 1 < content.count else { break }
      index = appendEscape(content, at: index, to: &text)
    }
    return withLineFeeds(text)
  }

  /// Adds what the escape at `index` stands for and returns the index behind it.
  private static func appendEscape(
    _ content: UnsafeBufferPointer<UInt8>,
    at index: Int,
    to text: inout [UInt8]
  ) -> Int {
    switch content[index + 1] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"):
      guard let unit = hexUnit(content, at: index + 2) else { return index + 2 }
      var units = [unit]
      if UTF16.isLeadSurrogate(unit), index + 7 < content.count, content[index + 6] == UInt8(ascii: "\\"),
        content[index + 7] == UInt8(ascii: "u"),
        let trail = hexUnit(content, at: index + 8), UTF16.isTrailSurrogate(trail)
      {
        units.append(trail)
      }
      text += Array(String(decoding: units, as: UTF16.self).utf8)
      return index + 6 * units.count
    case let other: text.append(other)
    }
    return index + 2
  }

  /// CRLF and a lone CR become LF: line breaks in a dossier are `\n` only.
  private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x0D) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == 0x0D {
        result.append(0x0A)
        if index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
      } else {
        result.append(text[index])
      }
      index += 1
    }
    return result
  }
}

extension JSONDocument {
  /// The text of a string node.
  func text(of node: Node) -> String {
    bytes.withUnsafeBufferPointer { JSONText.decode($0, of: node) }
  }
}
