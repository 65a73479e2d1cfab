/// What is kept of a decided answer: enough to see that it changed, and not what it said.
///
/// The first 128 bits of the SHA-256 of the answer as it stands in the file. So two texts that somebody prepared to look
/// the same here cannot be found by trying.
public struct AnswerDigest: Sendable, Equatable {
  private let high: UInt64
  private let low: UInt64

  /// The digest of an answer.
  init(of answer: Answer) {
    var writer = JSONWriter()
    DossierWriter.write(answer, to: &writer)
    (high, low) = SHA256.half(writer.bytes)
  }

  /// The digest of an answer that stands apart from its question.
  init(of answer: OpenPunt.Waarde) {
    var writer = JSONWriter()
    answer.write(to: &writer)
    (high, low) = SHA256.half(writer.bytes)
  }

  /// The digest that 32 hexadecimal digits in small letters stand for; nil when they are none.
  init?(_ hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 32,
      digits.allSatisfy(\.isHexDigit)
    else { return nil }
    let values = digits.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x61 + 10 }
    let bytes = stride(from: 0, to: 32, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    high = AnswerDigest.number(bytes[..<8])
    low = AnswerDigest.number(bytes[8...])
  }

  /// The 32 hexadecimal digits.
  var hex: String {
    SHA256.hex(
      of: [high, low].flatMap { word in
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
      }
    )
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
