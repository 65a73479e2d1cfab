/// The text of a JSON string: escapes resolved, every kind of line end turned into LF.
enum JSONText {
  /// The text of a string node.
  ///
  /// Faults were noted when it was read; here they come out as U+FFFD.
  ///
  /// - Parameter isUTF8: whether all of the bytes are known to be UTF-8, so that they need no second look.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>,
    of node: JSONDocument.Node,
    isUTF8: Bool = false
  ) -> String {
    let first = bytes[Int(node.start)]
    let hasQuote = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    let start = Int(node.start) + (hasQuote ? 1 : 0)
    let end = Int(node.end) - (node.isOpen ? 0 : 1)
    let content = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard node.needsDecoding else {
      // Between two quotes stand whole characters.
      return isUTF8
        ? String(copying: UTF8Span(unchecked: content.span)) : String(decoding: content, as: UTF8.self)
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: content.count) { room in
      // Decoding never makes a string longer: the longest result of an escape is three bytes for six.
      var unescaping = JSONUnescaping(content, room: room)
      return String(decoding: unescaping.run(), as: UTF8.self)
    }
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
}

extension JSONDocument {
  /// The text of a string node.
  func text(of node: Node) -> String {
    bytes.withUnsafeBufferPointer { JSONText.decode($0, of: node, isUTF8: isUTF8) }
  }
}
