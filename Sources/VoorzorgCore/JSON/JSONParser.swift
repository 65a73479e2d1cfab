/// Reads a JSON text to its end, noting each fault and going on behind it.
///
/// The grammar is that of RFC 8259. Behind a fault the parser does what a reader would: a missing comma is
/// thought to be there, a superfluous one away, a bracket of the wrong kind closes what is open, and what
/// makes no sense is passed over up to the next comma, bracket or line. So one fault gives one finding.
struct JSONParser {
  /// Objects and arrays may lie this deep within one another.
  ///
  /// A dossier needs seven.
  static let deepest = 64
  /// More faults than these are not noted: the text is of another kind, and telling them would take forever.
  static let mostFaults = 1000

  var nodes: [JSONDocument.Node] = []
  var faults: [JSONFault] = []
  var position = 0
  /// Set once the text has ended too soon, so that brackets left open are not told one by one.
  var hasEnded = false
  /// Set once a bracket of the wrong kind was found: then the count of brackets is wrong for that reason.
  var hasWrongBracket = false

  /// The keys of the object that has just been closed, kept to save an allocation an object.
  var keys: [Int] = []
  /// How many objects are open, so that an array knows whether a member may belong around it.
  private var openObjects = 0

  init(length: Int) {
    nodes.reserveCapacity(length / 32 + 8)
  }

  mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
    noteInvalidUTF8(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      fault(.byteOrderMark, at: 0)
      position = 3
    }
    guard peek(bytes) != nil else {
      if !hasEnded { fault(.empty, at: 0) }
      return
    }
    parseValue(bytes, depth: 0)
    if let byte = peek(bytes), !hasEnded, !(hasWrongBracket && Self.isClosing(byte)) {
      fault(.trailingText, at: position)
    }
  }

  /// Reads one value.
  ///
  /// The position is at its first byte.
  mutating func parseValue(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
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
      if Self.isClosing(byte) {
        if let comma { fault(.superfluousComma, at: comma) }
        close(array, with: byte, expected: UInt8(ascii: "]"))
        return
      }
      if byte == UInt8(ascii: ",") {
        fault(.superfluousComma, at: position)
        position += 1
        continue
      }
      if isMember(bytes) {
        // A member cannot stand in an array: it is the object's around it, or the bracket means an object.
        if nodes.count == array + 1 {
          fault(.wrongBracket(expected: "{", found: "["), at: Int(nodes[array].start))
          nodes[array].kind = .object
          parseMembers(bytes, of: array, depth: depth, closedBy: nil)
          return
        }
        if openObjects > 0 {
          if !isTold { fault(.missingBracket("]"), at: position) }
          hasWrongBracket = true
          finish(array)
          return
        }
      }
      parseValue(bytes, depth: depth + 1)
      comma = separator(bytes, inObject: false)
    }
    endTooSoon(bytes)
    finish(array)
  }

  private mutating func parseObject(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
    let object = open(.object)
    openObjects += 1
    parseMembers(bytes, of: object, depth: depth, closedBy: UInt8(ascii: "}"))
    openObjects -= 1
  }

  private mutating func parseMembers(
    _ bytes: UnsafeBufferPointer<UInt8>,
    of object: Int,
    depth: Int,
    closedBy bracket: UInt8?
  ) {
    var comma: Int?
    while let byte = peek(bytes) {
      if Self.isClosing(byte) {
        if let comma { fault(.superfluousComma, at: comma) }
        close(object, with: byte, expected: bracket ?? byte)
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
        comma = separator(bytes, inObject: true)
      } else {
        comma = nil
        if peek(bytes) == UInt8(ascii: ",") { position += 1 }
      }
    }
    endTooSoon(bytes)
    finish(object)
  }

  /// Reads the colon and the value behind a key.
  private mutating func parseMemberValue(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
    var hasColon = false
    if peek(bytes) == UInt8(ascii: ":") {
      position += 1
      hasColon = true
    }
    guard let first = peek(bytes) else {
      endTooSoon(bytes)
      appendInvalid()
      return
    }
    if !hasColon { fault(.missingColon, at: position) }
    if first == UInt8(ascii: ",") || Self.isClosing(first) {
      if hasColon { fault(.missingValue, at: position) }
      appendInvalid()
      return
    }
    if hasColon, first == UInt8(ascii: "\""), startsLine(bytes), isMember(bytes) {
      // The next line begins with a member: the value of this one and its comma were forgotten.
      fault(.missingValue, at: position)
      appendInvalid()
      return
    }
    parseValue(bytes, depth: depth + 1)
  }

  /// Passes over the comma behind a member or element; where one is missing it is thought to be there.
  ///
  /// - Returns: the offset of the comma, so that one before a closing bracket can be pointed at.
  private mutating func separator(_ bytes: UnsafeBufferPointer<UInt8>, inObject: Bool) -> Int? {
    let end = position
    let followsString = bytes[end - 1] == UInt8(ascii: "\"")
    guard let byte = peek(bytes), !Self.isClosing(byte) else { return nil }
    if byte == UInt8(ascii: ",") {
      position += 1
      return position - 1
    }
    if followsString, inObject || position == end, isRestOfText(bytes) {
      fault(.quoteInText, at: end - 1)
      skipRestOfText(bytes)
    } else if inObject ? Self.startsKey(byte) : Self.startsValue(byte) {
      if !isTold, inObject || openObjects == 0 || !isMember(bytes) {
        fault(.missingComma, at: position)
      }
      return nil
    } else {
      unexpected(bytes)
    }
    if peek(bytes) == UInt8(ascii: ",") { position += 1 }
    return nil
  }

  static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }
}
