extension JSONParser {
  mutating func fault(_ kind: JSONFault.Kind, at offset: Int) {
    faults.append(JSONFault(kind, at: offset))
  }

  /// Notes once that the text has ended too soon.
  mutating func endTooSoon(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !hasEnded {
      fault(.endsTooSoon, at: bytes.count)
    }
    hasEnded = true
  }

  /// Notes what stands at the position and passes over it, up to a comma, a bracket or the next line.
  mutating func unexpected(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = position
    while position < bytes.count, !Self.endsNonsense(bytes[position]) {
      position += 1
    }
    if position == start { position += 1 }
    let shown = String(decoding: bytes[start..<min(position, start + 40)], as: UTF8.self)
    fault(.unexpected(String(shown.prefix(20))), at: start)
  }

  /// Passes over an object or array that lies too deep, without reading it.
  mutating func skipNested(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = position
    var depth = 0
    var inString = false
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\") where inString: position += 1
      case UInt8(ascii: "\""): inString.toggle()
      case UInt8(ascii: "{") where !inString, UInt8(ascii: "[") where !inString: depth += 1
      case UInt8(ascii: "}") where !inString, UInt8(ascii: "]") where !inString: depth -= 1
      default: break
      }
      position += 1
      if depth == 0, !inString { break }
    }
    position = min(position, bytes.count)
    append(.invalid, from: start)
    // What is too deep to read may also not be closed; that it ends too soon would be told twice.
    if depth > 0 { hasEnded = true }
  }

  /// Notes every place where the text is no UTF-8.
  mutating func noteInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count {
      let rest = bytes.span.extracting(start..<bytes.count)
      do {
        _ = try UTF8Span(validating: rest)
        return
      } catch {
        fault(.invalidUTF8, at: start + error.byteOffsets.lowerBound)
        start += max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
      }
    }
  }

  /// Notes each key that stands a second time in the same object.
  mutating func noteDuplicateKeys(of object: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    var keys: [Int] = []
    var index = object + 1
    while index < nodes.count {
      keys.append(index)
      index = Int(nodes[index + 1].next)
    }
    // Keys with the same hash are rare enough to look at; a sort keeps a huge object from taking forever.
    let candidates = keys.count <= 24 ? keys : keys.sorted { (nodes[$0].hash, $0) < (nodes[$1].hash, $1) }
    for (position, later) in candidates.enumerated() {
      for earlier in candidates[..<position].reversed() {
        if nodes[earlier].hash == nodes[later].hash {
          let key = JSONText.decode(bytes, of: nodes[later])
          guard key == JSONText.decode(bytes, of: nodes[earlier]) else { continue }
          fault(.duplicateKey(key, first: Int(nodes[earlier].start)), at: Int(nodes[later].start))
          break
        }
        if keys.count > 24 { break }
      }
    }
  }

  static func startsKey(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || isWord(byte)
  }

  static func startsValue(_ byte: UInt8) -> Bool {
    startsKey(byte) || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "-")
  }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xFF:
      true
    default: false
    }
  }

  private static func endsNonsense(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "["),
      UInt8(ascii: "\n"), UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
