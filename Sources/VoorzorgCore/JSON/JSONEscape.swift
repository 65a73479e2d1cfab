/// Escapes for strings in JSON: only what RFC 8259 demands, so that Dutch text stays readable in the file.
enum JSONEscape {
  /// Adds UTF-8 text to `bytes`, with quotes, backslashes and control characters escaped.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var plain = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain..<index]))
      plain = index + 1
      append(byte, to: &bytes)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain...]))
  }

  /// Adds text in the same way, and escapes what else could command a terminal or reorder a line: DEL, the C1 controls
  /// and the bidirectional controls. Whoever parses it reads the same text; whoever prints it is safe.
  static func appendVisibly(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var plain = 0
    var index = 0
    while index < text.count {
      guard let control = invisible(text, at: index) else {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[plain..<index]), to: &bytes)
      bytes += Array("\\u".utf8)
      for shift in [12, 8, 4, 0] { bytes.append(hexDigits[control.code >> shift & 15]) }
      index += control.length
      plain = index
    }
    append(UnsafeBufferPointer(rebasing: text[plain...]), to: &bytes)
  }

  /// Whether ``appendVisibly(_:to:)`` leaves a byte as it is, whatever follows it.
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xE2
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// The invisible control that begins at a byte, with how many bytes it takes; nil when none does.
  private static func invisible(
    _ text: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (code: Int, length: Int)? {
    let byte = text[index]
    guard byte == 0x7F || byte == 0xC2 || byte == 0xE2 else { return nil }
    if byte == 0x7F { return (0x7F, 1) }
    guard index + 1 < text.count else { return nil }
    let second = text[index + 1]
    if byte == 0xC2 { return second < 0xA0 ? (Int(second), 2) : nil }
    guard index + 2 < text.count else { return nil }
    switch (second, text[index + 2]) {
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9):
      return (0x2000 + Int(second & 0x3F) << 6 + Int(text[index + 2] & 0x3F), 3)
    default: return nil
    }
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x22, 0x5C: bytes.append(byte)
    default:
      let digits = hexDigits
      bytes += [UInt8(ascii: "u"), digits[0], digits[0], digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
