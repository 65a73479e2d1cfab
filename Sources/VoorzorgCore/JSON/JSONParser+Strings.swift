extension JSONParser {
  /// Reads a string. The position is at its opening quote.
  mutating func parseString(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = position
    var hash: UInt32 = 2_166_136_261
    var needsDecoding = false
    position += 1
    scan: while true {
      guard position < bytes.count else {
        fault(.unterminatedString, at: start)
        hasEnded = true
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
          break scan
        }
        fault(.lineBreakInString, at: position)
        position += byte == 13 && position + 1 < bytes.count && bytes[position + 1] == 10 ? 2 : 1
      case 0..<0x20:
        fault(.controlCharacter(byte), at: position)
        position += 1
      default:
        // FNV-1a over the first bytes is enough to tell keys apart; long texts are no keys.
        if position - start <= 48 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        position += 1
        if position - start > 48 { skipPlain(bytes) }
      }
    }
    append(.string, from: start)
    nodes[nodes.count - 1].needsDecoding = needsDecoding
    nodes[nodes.count - 1].hash = needsDecoding ? Self.hash(JSONText.decode(bytes, of: nodes[nodes.count - 1])) : hash
  }

  /// Passes over bytes that mean nothing in a string, eight at a time.
  private mutating func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    while position + 16 <= bytes.count {
      let chunk = UnsafeRawPointer(base + position).loadUnaligned(as: SIMD16<UInt8>.self)
      let special = (chunk .== UInt8(ascii: "\"")) .| (chunk .== UInt8(ascii: "\\")) .| (chunk .< 0x20)
      if any(special) { return }
      position += 16
    }
  }

  /// The hash of a key, as it is computed for one without escapes.
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
        fault(.badEscape(shown(bytes, from: start, length: 6)), at: start)
        position += 2
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
      fault(.badEscape(shown(bytes, from: start, length: 2)), at: start)
      // A quote or line end behind the backslash is looked at on its own.
      position += bytes[position + 1] < 0x20 ? 1 : 2
    }
  }

  private func shown(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, length: Int) -> String {
    String(decoding: bytes[start..<min(start + length, bytes.count)], as: UTF8.self)
  }

  /// Whether the line after the position begins as a member or a closing bracket does: then the line end
  /// inside a string means that its closing quote was forgotten.
  private func nextLineIsStructure(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = position
    while index < bytes.count, [10, 13, 32, 9].contains(bytes[index]) { index += 1 }
    guard index < bytes.count else { return true }
    if bytes[index] == UInt8(ascii: "}") || bytes[index] == UInt8(ascii: "]") { return true }
    guard bytes[index] == UInt8(ascii: "\"") else { return false }
    index += 1
    while index < bytes.count, Self.isWord(bytes[index]) || bytes[index] == UInt8(ascii: "-") { index += 1 }
    return index + 1 < bytes.count && bytes[index] == UInt8(ascii: "\"") && bytes[index + 1] == UInt8(ascii: ":")
  }
}
