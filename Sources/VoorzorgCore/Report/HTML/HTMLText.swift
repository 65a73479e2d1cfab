import TextKit

/// Text in HTML: what somebody typed can open no tag, end no attribute and turn no direction.
enum HTMLText {
  /// Appends a text as the content of an element or of an attribute in double quotes, on one line.
  static func append(_ text: String, to output: inout ByteBuffer) {
    append(text, lineBreak: " ", to: &output)
  }

  /// Appends a text whose lines stay lines.
  static func appendLines(_ text: String, to output: inout ByteBuffer) {
    append(text, lineBreak: "<br>", to: &output)
  }

  /// Whether a text may hold letters that are written from right to left, and so has to stand apart from what is
  /// around it. Those all begin with a byte from here on; that other letters do so too does no harm.
  static func mayTurn(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0xD6 }
  }

  private static func append(_ text: String, lineBreak: StaticString, to output: inout ByteBuffer) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        guard isSpecial[Int(bytes[index])] else {
          index += 1
          continue
        }
        let length = length(at: index, in: bytes)
        let shown = shown(at: index, length, in: bytes, lineBreak: lineBreak)
        if case .itself = shown {
          index += length
          continue
        }
        output.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        switch shown {
        case .itself: break
        case .mark(let mark): output.append(mark)
        case .scalar(let scalar):
          for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
        }
        index += length
        start = index
      }
      output.append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// The bytes at which a character begins that may not stay as it is.
  private static let isSpecial: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0..<0x20 { table[byte] = true }
    for byte in "&<>\"".utf8 { table[Int(byte)] = true }
    table[0x7F] = true
    table[0xC2] = true  // leads the C1 controls
    table[0xE2] = true  // leads the marks that turn the direction of a text
    for byte in 0xEF...0xF4 { table[byte] = true }  // lead the code points that are no characters
    return table
  }()

  private static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let length =
      switch bytes[index] {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return min(length, bytes.count - index)
  }

  /// What a character becomes.
  private enum Shown {
    case itself
    case mark(StaticString)
    case scalar(Unicode.Scalar)
  }

  private static func shown(
    at index: Int,
    _ length: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    lineBreak: StaticString
  ) -> Shown {
    switch bytes[index] {
    case UInt8(ascii: "&"): return .mark("&amp;")
    case UInt8(ascii: "<"): return .mark("&lt;")
    case UInt8(ascii: ">"): return .mark("&gt;")
    case UInt8(ascii: "\""): return .mark("&quot;")
    case UInt8(ascii: "\n"): return .mark(lineBreak)
    case UInt8(ascii: "\t"): return .mark(" ")
    default: break
    }
    var value = UInt32(bytes[index] & (length == 1 ? 0x7F : 0x7F >> UInt8(length)))
    for offset in stride(from: 1, to: length, by: 1) {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    // A page may not hold code points that are no characters.
    if value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) { return .scalar("\u{FFFD}") }
    return Unicode.Scalar(value).flatMap(ControlPictures.picture).map(Shown.scalar) ?? .itself
  }
}
