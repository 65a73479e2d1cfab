/// Writes JSON in one fixed form: UTF-8, two spaces an indent, one member or element a line.
///
/// The same calls give the same bytes, so that files differ only where their content does.
package struct JSONWriter {
  /// What has been written so far, and not been taken out.
  package private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the innermost object or array holds something already.
  private var hasContent = false
  /// Whether a key has just been written, so that its value stands on the same line.
  private var followsKey = false
  private let isVisible: Bool

  /// A writer with nothing written yet.
  ///
  /// - Parameter isVisible: whether every control character is escaped, as in what people look at on a terminal. A
  ///   dossier escapes only what it must: its bytes are what decisions are held against.
  package init(reservingCapacity capacity: Int = 0, isVisible: Bool = false) {
    self.isVisible = isVisible
    bytes.reserveCapacity(capacity)
  }

  /// Writes an object whose members `content` writes.
  package mutating func object(_ content: (inout JSONWriter) throws -> Void) rethrows {
    try container(UInt8(ascii: "{"), UInt8(ascii: "}"), content)
  }

  /// Writes an array whose elements `content` writes.
  package mutating func array(_ content: (inout JSONWriter) throws -> Void) rethrows {
    try container(UInt8(ascii: "["), UInt8(ascii: "]"), content)
  }

  /// Writes the key of the next value.
  package mutating func key(_ key: String) {
    startItem()
    appendString(key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    followsKey = true
  }

  /// Writes a string; nil becomes `null`.
  package mutating func string(_ value: String?) {
    startItem()
    if let value { appendString(value) } else { append("null") }
  }

  /// Writes a whole number.
  package mutating func number(_ value: Int) {
    startItem()
    append(String(value))
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    startItem()
    append(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    startItem()
    append("null")
  }

  /// Writes a key with a string, left out when there is none.
  package mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// Writes a key with a number, left out when there is none.
  package mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    number(value)
  }

  /// Writes a key with a truth value.
  package mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// Ends the text with a line break.
  package mutating func finish() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Takes out what has been written, so that a text of any length takes little memory.
  ///
  /// - Returns: the bytes since the last time; the pieces one behind the other are the text.
  package mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func container(
    _ opening: UInt8,
    _ closing: UInt8,
    _ content: (inout JSONWriter) throws -> Void
  ) rethrows {
    startItem()
    bytes.append(opening)
    depth += 1
    hasContent = false
    try content(&self)
    depth -= 1
    if hasContent { newLine() }
    bytes.append(closing)
    hasContent = true
  }

  private mutating func startItem() {
    if followsKey {
      followsKey = false
      return
    }
    if hasContent { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newLine() }
    hasContent = true
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func appendString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 {
      if isVisible { JSONEscape.appendVisibly($0, to: &bytes) } else { JSONEscape.append($0, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
