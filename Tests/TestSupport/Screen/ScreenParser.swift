/// Divides the bytes that a terminal receives into characters, controls and sequences.
struct ScreenParser: Sendable {
  /// What a terminal has to do.
  enum Action: Hashable, Sendable {
    case print(Unicode.Scalar)
    case control(UInt8)
    /// ESC and one byte.
    case escape(UInt8)
    /// A control sequence: private marker (or 0), parameters, final byte.
    case sequence(marker: UInt8, parameters: [Int], final: UInt8)
    case unknown(String)
  }

  private enum State: Sendable {
    case text
    case scalar([UInt8], length: Int)
    case escape
    case sequence([UInt8])
  }

  private var state = State.text

  /// Takes one more byte, and returns what it completes.
  mutating func take(_ byte: UInt8) -> [Action] {
    switch state {
    case .text: return takeText(byte)
    case .scalar(let bytes, let length): return takeContinuation(byte, after: bytes, length: length)
    case .escape:
      if byte == UInt8(ascii: "[") {
        state = .sequence([])
        return []
      }
      state = .text
      return [.escape(byte)]
    case .sequence(let bytes):
      guard (0x40...0x7E).contains(byte) else {
        state = .sequence(bytes + [byte])
        return []
      }
      state = .text
      return [Self.sequence(bytes, final: byte)]
    }
  }

  private mutating func takeText(_ byte: UInt8) -> [Action] {
    switch byte {
    case 0x1B:
      state = .escape
      return []
    case 0..<0x20, 0x7F: return [.control(byte)]
    case 0x20..<0x7F: return [.print(Unicode.Scalar(byte))]
    case 0xC2...0xDF: state = .scalar([byte], length: 2)
    case 0xE0...0xEF: state = .scalar([byte], length: 3)
    case 0xF0...0xF4: state = .scalar([byte], length: 4)
    default: return [.unknown("a byte that is no UTF-8: \(byte)"), .print("\u{FFFD}")]
    }
    return []
  }

  private mutating func takeContinuation(_ byte: UInt8, after bytes: [UInt8], length: Int) -> [Action] {
    guard (0x80..<0xC0).contains(byte) else {
      state = .text
      return [.unknown("a character that breaks off: \(bytes)"), .print("\u{FFFD}")] + take(byte)
    }
    guard bytes.count + 1 == length else {
      state = .scalar(bytes + [byte], length: length)
      return []
    }
    state = .text
    let scalars = String(decoding: bytes + [byte], as: UTF8.self).unicodeScalars
    if let scalar = scalars.first, scalars.count == 1 {
      return (0x80..<0xA0).contains(scalar.value)
        ? [.unknown("the control \(scalar.value)")] : [.print(scalar)]
    }
    return [.unknown("bytes that are no character: \(bytes + [byte])"), .print("\u{FFFD}")]
  }

  private static func sequence(_ bytes: [UInt8], final: UInt8) -> Action {
    var rest = bytes[...]
    var marker: UInt8 = 0
    if let first = rest.first, (0x3C...0x3F).contains(first) { marker = rest.removeFirst() }
    let isPlain = rest.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }
    let text = String(decoding: rest, as: UTF8.self)
    guard isPlain else { return .unknown("ESC [ \(text) \(Unicode.Scalar(final))") }
    let parameters = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    return .sequence(marker: marker, parameters: text.isEmpty ? [] : parameters, final: final)
  }
}
