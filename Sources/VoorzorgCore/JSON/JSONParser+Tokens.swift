extension JSONParser {
  /// The next byte that is no white space or comment, nil at the end.
  mutating func peek(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    skipSpace(bytes)
    return position < bytes.count ? bytes[position] : nil
  }

  /// Passes over white space, and over comments, which JSON does not have but people write.
  mutating func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"):
        position += 1
        skipIndent(bytes)
      case UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        position += 1
      case UInt8(ascii: "/") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "/"):
        fault(.comment, at: position)
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      case UInt8(ascii: "/") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "*"):
        fault(.comment, at: position)
        position += 3
        while position < bytes.count,
          !(bytes[position] == UInt8(ascii: "/") && bytes[position - 1] == UInt8(ascii: "*"))
        {
          position += 1
        }
        if position >= bytes.count { hasEnded = true }
        position = min(position + 1, bytes.count)
      default:
        return
      }
    }
  }

  /// Passes over the spaces at the start of a line, eight at a time: files are mostly indented.
  private mutating func skipIndent(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let spaces = (word ^ 0x2020_2020_2020_2020).trailingZeroBitCount / 8
      position += spaces
      guard spaces == 8 else { return }
    }
  }

  /// Reads the key of a member.
  ///
  /// - Returns: whether there is a key; if not, what stands there has been noted and passed over.
  mutating func parseKey(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = position
    if bytes[position] == UInt8(ascii: "\"") {
      parseString(bytes)
      closeKeyBeforeColon(bytes)
      hashKey(bytes)
      return true
    }
    if bytes[position] == UInt8(ascii: "'") {
      parseSingleQuoted(bytes)
      hashKey(bytes)
      return true
    }
    guard Self.isWord(bytes[position]) else {
      passOverKey(bytes)
      return false
    }
    var word = readWord(bytes)
    while position < bytes.count, bytes[position] == UInt8(ascii: "-") {
      position += 1
      word += "-" + readWord(bytes)
    }
    fault(.unquotedKey(shown(word)), at: start)
    appendBareString(from: start, isOpen: true)
    hashKey(bytes)
    return true
  }

  /// Reads `true`, `false` or `null`, or notes what stands there instead.
  mutating func parseWord(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = position
    if bytes[position] == UInt8(ascii: "'") {
      parseSingleQuoted(bytes)
      return
    }
    guard Self.isWord(bytes[position]) else {
      unexpected(bytes)
      append(.invalid, from: start)
      return
    }
    let word = readWord(bytes)
    switch word {
    case "true": append(.yes, from: start)
    case "false": append(.no, from: start)
    case "null": append(.null, from: start)
    default:
      // A whole text may lack its quotes, or its opening quote only.
      while position < bytes.count, !Self.endsNonsense(bytes[position]), !startsComment(bytes) {
        position += 1
      }
      if position < bytes.count, bytes[position] == UInt8(ascii: "\""), isEndOfText(bytes, at: position) {
        position += 1
      }
      let isCut = isCut(bytes) && ["true", "false", "null"].contains { $0.hasPrefix(word) }
      if !isCut { fault(.unknownWord(shown(bytes, from: start)), at: start) }
      append(.invalid, from: start)
    }
  }

  /// Whether the text ends here within an object or array: that is told already, so that half a value is not.
  private func isCut(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    position == bytes.count && !nodes.isEmpty
  }

  /// Passes over something that stands where a key belongs, with what it holds.
  private mutating func passOverKey(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes[position] == UInt8(ascii: "{") || bytes[position] == UInt8(ascii: "[") else {
      unexpected(bytes)
      return
    }
    fault(.unexpected(String(UnicodeScalar(bytes[position]))), at: position)
    let before = nodes.count
    skipNested(bytes)
    if peek(bytes) == UInt8(ascii: ":") {
      position += 1
      if let byte = peek(bytes), byte != UInt8(ascii: ","), !Self.isClosing(byte) {
        parseValue(bytes, depth: Self.deepest - 1)
      }
    }
    nodes.removeLast(nodes.count - before)
  }

  /// Reads a number and holds it to the grammar: no leading zero or plus, digits on both sides of a point.
  mutating func parseNumber(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = position
    var rest = bytes[start...]
    while let byte = rest.first, Self.isNumeral(byte) { rest.removeFirst() }
    position = rest.startIndex
    let numeral = bytes[start..<position]
    if Self.isNumber(numeral) {
      append(.number, from: start)
    } else {
      if !isCut(bytes) { fault(.badNumber(shown(bytes, from: start)), at: start) }
      append(.invalid, from: start)
    }
  }

  private mutating func readWord(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let start = position
    while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func parseSingleQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = position
    fault(.singleQuotes, at: start)
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "'"), bytes[position] != UInt8(ascii: "\n")
    {
      position += 1
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: "'") { position += 1 }
    let isOpen = position == start + 1 || bytes[position - 1] != UInt8(ascii: "'")
    appendBareString(from: start, isOpen: isOpen)
  }

  private func shown(_ word: String) -> String { String(word.prefix(40)) }

  /// What stands between `start` and the position, short enough for a sentence.
  func shown(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
    var end = position
    while end > start + 1, bytes[end - 1] <= 0x20 { end -= 1 }
    return shown(String(decoding: bytes[start..<min(end, start + 200)], as: UTF8.self))
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: isWord(byte)
    }
  }

  private static func isNumber(_ numeral: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = numeral
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    if rest.first == UInt8(ascii: "0") {
      rest.removeFirst()
    } else if !removeDigits(&rest) {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard removeDigits(&rest) else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard removeDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  private static func removeDigits(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let before = rest.count
    while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { rest.removeFirst() }
    return rest.count < before
  }
}
