extension JSONParser {
  /// Adds a value that holds nothing else and ends at the position.
  mutating func append(
    _ kind: JSONDocument.Kind,
    from start: Int,
    needsDecoding: Bool = false,
    isOpen: Bool = false
  ) {
    nodes.append(
      JSONDocument.Node(
        kind: kind,
        needsDecoding: needsDecoding,
        isOpen: isOpen,
        start: UInt32(start),
        end: UInt32(position),
        next: UInt32(nodes.count + 1)
      )
    )
  }

  /// Adds a string from `start` up to the position that lacks a quote.
  mutating func appendBareString(from start: Int, isOpen: Bool) {
    append(.string, from: start, needsDecoding: true, isOpen: isOpen)
  }

  /// Stands in for a value that is not there.
  mutating func appendInvalid() {
    append(.invalid, from: position)
  }

  /// Adds an object or array whose bracket stands at the position.
  mutating func open(_ kind: JSONDocument.Kind) -> Int {
    nodes.append(JSONDocument.Node(kind: kind, start: UInt32(position), end: 0))
    position += 1
    return nodes.count - 1
  }

  /// Ends an object or array at the bracket at the position, which may be of the wrong kind.
  mutating func close(_ container: Int, with byte: UInt8, expected: UInt8) {
    if byte != expected {
      let name = { (byte: UInt8) in String(UnicodeScalar(byte)) }
      fault(.wrongBracket(expected: name(expected), found: name(byte)), at: position)
      hasWrongBracket = true
    }
    position += 1
    finish(container)
  }

  /// Ends an object or array here.
  mutating func finish(_ container: Int) {
    nodes[container].end = UInt32(position)
    nodes[container].next = UInt32(nodes.count)
  }
}
