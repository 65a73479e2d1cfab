/// The UTF-8 bytes of one character of which some may be still to come.
struct PartialScalar: Sendable {
  /// What a byte is to the bytes before it.
  enum Step {
    case incomplete
    case complete
    /// The byte does not belong here; the bytes before it are no character.
    case broken
  }

  private var packed: UInt32
  private var count = 1
  private let length: Int

  /// Starts with a byte, if a character of more than one byte can start with it.
  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    packed = UInt32(lead)
  }

  /// The bytes so far.
  var bytes: [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: packed >> (8 * (count - 1 - $0))) }
  }

  /// Adds a byte, unless it is ``Step/broken``.
  mutating func take(_ byte: UInt8) -> Step {
    guard expected.contains(byte) else { return .broken }
    packed = packed << 8 | UInt32(byte)
    count += 1
    return count == length ? .complete : .incomplete
  }

  /// After some first bytes not every continuation is allowed: it would be an overlong form, a surrogate, or
  /// beyond the last character.
  private var expected: ClosedRange<UInt8> {
    guard count == 1 else { return 0x80...0xBF }
    switch packed {
    case 0xE0: return 0xA0...0xBF
    case 0xED: return 0x80...0x9F
    case 0xF0: return 0x90...0xBF
    case 0xF4: return 0x80...0x8F
    default: return 0x80...0xBF
    }
  }
}
