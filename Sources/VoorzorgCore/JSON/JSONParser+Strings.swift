extension JSONParser {
  /// Reads a string.
  ///
  /// The position is at its opening quote.
  mutating func parseString(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = position
    var isOpen = false
    var hasLineBreak = false
    var needsDecoding = false
    position += 1
    scan: while true {
      position = JSONText.plainEnd(bytes, from: position)
      guard position < bytes.count else {
        fault(.unterminatedString, at: start)
        hasEnded = true
        isOpen = true
        break
      }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        break scan
      case UInt8(ascii: "\\"):
        needsDecoding = true
        parseEscape(bytes)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        needsDecoding = true
        if nextLineIsStructure(bytes) {
          fault(.unterminatedString, at: start)
          isOpen = true
          stepBackOverComma(bytes, to: start)
          break scan
        }
        // One fault for the whole text: it is one thing to mend.
        if !hasLineBreak { fault(.lineBreakInString, at: position) }
        hasLineBreak = true
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
      case 0..<0x20:
        fault(.controlCharacter(byte), at: position)
        position += 1
      default:
        position += 1
      }
    }
    append(.string, from: start, needsDecoding: needsDecoding || isOpen, isOpen: isOpen)
  }

  /// Gives the key just read the hash of its text.
  mutating func hashKey(_ bytes: UnsafeBufferPointer<UInt8>) {
    let key = nodes.count - 1
    if nodes[key].needsDecoding {
      nodes[key].hash = Self.hash(JSONText.decode(bytes, of: nodes[key]))
      return
    }
    var hash: UInt32 = 2_166_136_261
    var index = Int(nodes[key].start) + 1
    let end = min(Int(nodes[key].end) - 1, index + 48)
    while index < end {
      hash = (hash ^ UInt32(bytes[index])) &* 16_777_619
      index += 1
    }
    nodes[key].hash = hash
  }

  /// FNV-1a over the first 48 bytes of a key: enough to tell keys apart.
  static func hash(_ key: String) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in key.utf8.prefix(48) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }

  /// Checks one escape and passes over it.
  private mutating func parseEscape(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = position
    guard position + 1 < bytes.count else {
      position += 1
      return
    }
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      guard let unit = JSONText.hexUnit(bytes, at: position + 2) else {
        position += 2
        while position < min(start + 6, bytes.count), JSONText.hexDigit(bytes[position]) != nil {
          position += 1
        }
        fault(.badEscape(String(decoding: bytes[start..<position], as: UTF8.self)), at: start)
        return
      }
      position += 6
      if UTF16.isLeadSurrogate(unit), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u"), let trail = JSONText.hexUnit(bytes, at: position + 2),
        UTF16.isTrailSurrogate(trail)
      {
        position += 6
      } else if UTF16.isSurrogate(unit) {
        fault(.loneSurrogate, at: start)
      }
    default:
      position += 1
      // A line end or control character behind the backslash is a fault of its own.
      guard bytes[position] >= 0x20 else { return }
      position += 1
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      fault(.badEscape(String(decoding: bytes[start..<position], as: UTF8.self)), at: start)
    }
  }
}
