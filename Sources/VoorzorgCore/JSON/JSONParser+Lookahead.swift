/// Looks around the position, to tell what a fault was meant to be. None of this runs on a text without faults,
/// but for one look at the byte before a value.
extension JSONParser {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Whether a member begins at the position: a text on one line with a colon behind it.
  func isMember(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isMember(bytes, at: position)
  }

  private func isMember(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return false }
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] < 0x20 { return false }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nextByte(bytes, after: index) == UInt8(ascii: ":")
  }

  /// Whether there is only white space between the start of the line and the position.
  func startsLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = position - 1
    while index >= 0, bytes[index] == 0x20 || bytes[index] == 0x09 { index -= 1 }
    return index < 0 || bytes[index] == 0x0A || bytes[index] == 0x0D
  }

  func startsComment(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[position] == UInt8(ascii: "/") && position + 1 < bytes.count
      && (bytes[position + 1] == UInt8(ascii: "/") || bytes[position + 1] == UInt8(ascii: "*"))
  }

  /// Whether the line after the position begins as a member or a closing bracket does: then the line end
  /// inside a string means that its closing quote was forgotten.
  mutating func nextLineIsStructure(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = position
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count else {
      hasEnded = true
      return true
    }
    return Self.isClosing(bytes[index]) || isMember(bytes, at: index)
  }

  /// Goes back to the comma at the end of the line, which belongs behind the quote that is missing.
  mutating func stepBackOverComma(_ bytes: UnsafeBufferPointer<UInt8>, to start: Int) {
    var index = position - 1
    while index > start, Self.isSpace(bytes[index]) { index -= 1 }
    if index > start, bytes[index] == UInt8(ascii: ",") { position = index }
  }

  /// Mends a key that lacks its closing quote, such as `"doel: "tekst"`: it took in the colon.
  mutating func closeKeyBeforeColon(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard position < bytes.count, bytes[position] != UInt8(ascii: ":"), !nodes[nodes.count - 1].isOpen,
      nextByte(bytes, after: position - 1) != UInt8(ascii: ":")
    else { return }
    let start = Int(nodes[nodes.count - 1].start)
    var index = position - 2
    while index > start, Self.isSpace(bytes[index]) { index -= 1 }
    guard index > start, bytes[index] == UInt8(ascii: ":") else { return }
    fault(.unterminatedString, at: start)
    position = index
    nodes.removeLast()
    appendBareString(from: start, isOpen: true)
  }

  /// Whether what follows a string on its line is the rest of it, cut off by a quote in the text.
  func isRestOfText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Self.startsKey(bytes[position]), bytes[position] != UInt8(ascii: "\""),
      endOfRestOfText(bytes) != nil
    else { return false }
    var index = position
    while index < bytes.count, Self.isWord(bytes[index]) || bytes[index] == UInt8(ascii: "-") { index += 1 }
    return nextByte(bytes, after: index - 1) != UInt8(ascii: ":")
  }

  mutating func skipRestOfText(_ bytes: UnsafeBufferPointer<UInt8>) {
    position = endOfRestOfText(bytes) ?? position
  }

  /// Whether the quote at `index` can close a string.
  func isEndOfText(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let next = nextByte(bytes, after: index) else { return true }
    return next == UInt8(ascii: ",") || Self.isClosing(next)
  }

  /// The index behind the quote that closes the text: the last on the line, or else the first that can.
  private func endOfRestOfText(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var first: Int?
    var last: Int?
    var index = position
    // Far enough for any text by hand; without a limit a huge line of nonsense would take forever.
    let limit = min(bytes.count, position + 4096)
    while index < limit, bytes[index] != 0x0A {
      if bytes[index] == UInt8(ascii: "\""), isEndOfText(bytes, at: index) { first = first ?? index }
      if !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ",") { last = index }
      index += 1
    }
    if let last, index < limit || index == bytes.count, bytes[last] == UInt8(ascii: "\"") { return last + 1 }
    return first.map { $0 + 1 }
  }

  /// The first byte after `index` that is no white space.
  private func nextByte(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> UInt8? {
    var index = index + 1
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }
}
