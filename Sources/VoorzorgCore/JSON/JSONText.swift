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
    // Between two quotes stand whole characters.
    let isWhole = isUTF8 && !node.isOpen
    guard node.needsDecoding else { return text(content, isUTF8: isWhole) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: content.count) { room in
      // Decoding never makes a string longer: the longest result of an escape is three bytes for six.
      var unescaping = JSONUnescaping(content, room: room)
      return text(unescaping.run(), isUTF8: isWhole)
    }
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, isUTF8: Bool) -> String {
    isUTF8 ? String(copying: UTF8Span(unchecked: bytes.span)) : String(decoding: bytes, as: UTF8.self)
  }

  /// The first index from `start` on whose byte means something in a string: a quote, a backslash or a control
  /// character.
  ///
  /// Looks at eight bytes at a time. A byte of `word - ones * limit` keeps its high bit when the byte was below the
  /// limit; the lowest one found this way is exact (Anderson, Bit Twiddling Hacks, "Determine if a word has a byte less
  /// than n"). The last few bytes of the whole text are not looked at.
  @inline(__always) static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    var index = start
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let controls = (word &- ones &* 0x20) & ~word
      let special = (controls | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes) & highs
      if special != 0 { return index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    return index
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
