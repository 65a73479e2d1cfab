/// Writes the content lines of a calendar (RFC 5545, section 3.1): CRLF, and no line over 75 octets.
struct CalendarWriter: ~Copyable {
  private var output = ByteBuffer(capacity: 16 * 1024)
  /// The octets on the line that is being written.
  private var column = 0

  /// What was written.
  var bytes: [UInt8] { output.bytes }

  /// Writes a line that needs no escape: dates, numbers and the words of the format.
  mutating func line(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
    end()
  }

  /// Writes a line with a text, which may be anything.
  mutating func line(_ name: StaticString, text: String) {
    line(name, texts: [text])
  }

  /// Writes a line with several texts.
  mutating func line(_ name: StaticString, texts: [String]) {
    put(name)
    for (index, text) in texts.enumerated() {
      put(index == 0 ? ":" : ",")
      for scalar in text.unicodeScalars {
        if let escape = CalendarText.escaped(scalar) {
          put(escape)
        } else {
          append(CalendarText.shown(scalar))
        }
      }
    }
    end()
  }

  /// Appends ASCII of the program, all of it on one line.
  private mutating func put(_ text: StaticString) {
    makeRoom(for: text.utf8CodeUnitCount)
    output.append(text)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    makeRoom(for: bytes.count)
    for byte in bytes { output.append(byte) }
  }

  /// Goes to a next line, which the reader joins to this one, when so many octets do not fit any more.
  private mutating func makeRoom(for count: Int) {
    if column + count > 75 {
      output.append("\r\n " as StaticString)
      column = 1
    }
    column += count
  }

  private mutating func end() {
    output.append("\r\n" as StaticString)
    column = 0
  }
}
