extension JSONParser {
  mutating func fault(_ kind: JSONFault.Kind, at offset: Int) {
    if faults.count < Self.mostFaults { faults.append(JSONFault(kind, at: offset)) }
  }

  /// Whether a fault at the position has been noted already.
  var isTold: Bool { faults.last?.offset == position }

  /// Notes once that the text has ended too soon.
  mutating func endTooSoon(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !hasEnded, !hasWrongBracket {
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
    fault(.unexpected(shown(bytes, from: start)), at: start)
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
  ///
  /// Only what is no ASCII has to be looked at: characters of several bytes have the high bit set in all of them,
  /// so that each run of such bytes must be whole by itself.
  mutating func noteInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while let start = Self.firstHighByte(bytes, from: index), faults.count < Self.mostFaults {
      index = start
      while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
      noteInvalidUTF8(bytes, in: start..<index)
    }
  }

  private mutating func noteInvalidUTF8(_ bytes: UnsafeBufferPointer<UInt8>, in run: Range<Int>) {
    var start = run.lowerBound
    while start < run.upperBound, faults.count < Self.mostFaults {
      do {
        _ = try UTF8Span(validating: bytes.span.extracting(start..<run.upperBound))
        return
      } catch {
        fault(.invalidUTF8, at: start + error.byteOffsets.lowerBound)
        start += max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
      }
    }
  }

  /// The first byte from `index` on that is no ASCII, looked for eight bytes at a time.
  private static func firstHighByte(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = index
    while index + 8 <= raw.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < raw.count {
      if raw[index] >= 0x80 { return index }
      index += 1
    }
    return nil
  }

  /// Notes each key that stands a second time in the same object.
  mutating func noteDuplicateKeys(of object: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    keys.removeAll(keepingCapacity: true)
    var index = object + 1
    while index < nodes.count {
      keys.append(index)
      index = Int(nodes[index + 1].next)
    }
    // With few keys comparing all hashes is fastest; with many, a sort keeps it from taking forever.
    if keys.count <= 24 {
      if hasEqualHashes { noteEqualKeys(among: keys, bytes) }
    } else {
      keys.sort { (nodes[$0].hash, $0) < (nodes[$1].hash, $1) }
      var rest = keys[...]
      while let first = rest.first {
        let group = rest.prefix { nodes[$0].hash == nodes[first].hash }
        if group.count > 1 { noteEqualKeys(among: Array(group), bytes) }
        rest = rest.dropFirst(group.count)
      }
    }
  }

  private var hasEqualHashes: Bool {
    var later = 1
    while later < keys.count {
      let hash = nodes[keys[later]].hash
      var earlier = 0
      while earlier < later {
        if nodes[keys[earlier]].hash == hash { return true }
        earlier += 1
      }
      later += 1
    }
    return false
  }

  /// Notes each of these keys that is spelt like an earlier one.
  ///
  /// Only the bytes count: letters that look the same may be different keys.
  private mutating func noteEqualKeys(among keys: [Int], _ bytes: UnsafeBufferPointer<UInt8>) {
    var first: [[UInt8]: Int] = [:]
    for key in keys {
      let text = JSONText.decode(bytes, of: nodes[key])
      if let earlier = first[Array(text.utf8)] {
        fault(.duplicateKey(text, first: Int(nodes[earlier].start)), at: Int(nodes[key].start))
      } else {
        first[Array(text.utf8)] = key
      }
    }
  }

  static func startsKey(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || isWord(byte) && !isDigit(byte)
  }

  static func startsValue(_ byte: UInt8) -> Bool {
    startsKey(byte) || isDigit(byte) || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "-")
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...0xFF:
      true
    default: false
    }
  }

  static func endsNonsense(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "["),
      UInt8(ascii: "\n"), UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
