/// Reads a JSON text to its end, noting each fault and going on behind it.
///
/// The grammar is that of RFC 8259. Behind a fault the parser does what a reader would: a missing comma is
/// thought to be there, a superfluous one away, a bracket of the wrong kind closes what is open, and what
/// makes no sense is passed over up to the next comma, bracket or line. So one fault gives one finding.
struct JSONParser {
  /// Objects and arrays may lie this deep within one another. A dossier needs seven.
  static let deepest = 64

  var nodes: [JSONDocument.Node] = []
  var faults: [JSONFault] = []
  var position = 0
  /// Set once the text has ended too soon, so that brackets left open are not told one by one.
  var hasEnded = false

  init(length: Int) {
    nodes.reserveCapacity(length / 64 + 8)
  }

  mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
    noteInvalidUTF8(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      fault(.byteOrderMark, at: 0)
      position = 3
    }
    skipSpace(bytes)
    guard position < bytes.count else {
      fault(.empty, at: 0)
      return
    }
    parseValue(bytes, depth: 0)
    skipSpace(bytes)
    if position < bytes.count, !hasEnded {
      fault(.trailingText, at: position)
    }
  }

  /// Reads one value. The position is at its first byte.
  mutating func parseValue(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
    guard position < bytes.count else {
      endTooSoon(bytes)
      appendInvalid()
      return
    }
    switch bytes[position] {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < Self.deepest else {
        fault(.tooDeep, at: position)
        skipNested(bytes)
        return
      }
      if bytes[position] == UInt8(ascii: "{") {
        parseObject(bytes, depth: depth)
      } else {
        parseArray(bytes, depth: depth)
      }
    case UInt8(ascii: "\""):
      parseString(bytes)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "."):
      parseNumber(bytes)
    default:
      parseWord(bytes)
    }
  }

  private mutating func parseArray(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
    let array = open(.array)
    var comma: Int?
    while let byte = peek(bytes) {
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        if let comma { fault(.superfluousComma, at: comma) }
        close(array, with: byte, expected: "]")
        return
      }
      if byte == UInt8(ascii: ",") {
        fault(.superfluousComma, at: position)
        position += 1
        continue
      }
      parseValue(bytes, depth: depth + 1)
      comma = separator(bytes, startsValue: Self.startsValue)
    }
    endTooSoon(bytes)
    finish(array)
  }

  private mutating func parseObject(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
    let object = open(.object)
    var comma: Int?
    while let byte = peek(bytes) {
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        if let comma { fault(.superfluousComma, at: comma) }
        close(object, with: byte, expected: "}")
        noteDuplicateKeys(of: object, bytes)
        return
      }
      if byte == UInt8(ascii: ",") {
        fault(.superfluousComma, at: position)
        position += 1
        continue
      }
      if parseKey(bytes) {
        parseMemberValue(bytes, depth: depth)
      }
      comma = separator(bytes, startsValue: Self.startsKey)
    }
    endTooSoon(bytes)
    finish(object)
  }

  /// Reads the colon and the value behind a key.
  private mutating func parseMemberValue(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
    guard let byte = peek(bytes) else {
      endTooSoon(bytes)
      appendInvalid()
      return
    }
    if byte == UInt8(ascii: ":") {
      position += 1
    } else {
      fault(.missingColon, at: position)
    }
    guard let first = peek(bytes), ![UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]")].contains(first)
    else {
      if position < bytes.count {
        fault(.missingValue, at: position)
      } else {
        endTooSoon(bytes)
      }
      appendInvalid()
      return
    }
    parseValue(bytes, depth: depth + 1)
  }

  /// Passes over the comma behind a member or element; where one is missing it is thought to be there.
  ///
  /// - Returns: the offset of the comma, so that one before a closing bracket can be pointed at.
  private mutating func separator(
    _ bytes: UnsafeBufferPointer<UInt8>,
    startsValue: (UInt8) -> Bool
  ) -> Int? {
    guard let byte = peek(bytes) else { return nil }
    switch byte {
    case UInt8(ascii: ","):
      position += 1
      return position - 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      return nil
    case _ where startsValue(byte):
      fault(.missingComma, at: position)
      return nil
    default:
      unexpected(bytes)
      if position < bytes.count, bytes[position] == UInt8(ascii: ",") {
        position += 1
      }
      return nil
    }
  }
}
