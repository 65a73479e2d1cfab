/// V241: the same long text stands in two answers, so perhaps one was copied by mistake.
enum SameTextTwice: Rule {
  static let code = "V241"
  static let severity = Finding.Severity.tip
  static let summary = "Dezelfde lange tekst staat bij twee vragen"

  /// From this many bytes on two equal texts are no coincidence.
  private static let long = 80

  static func findings(in check: Check) -> [Finding] {
    let texts = check.texts
    var first: [Copy: Int] = [:]
    first.reserveCapacity(texts.count)
    return texts.indices.compactMap { index in
      guard texts[index].text.utf8.count >= long else { return nil }
      let copy = Copy(texts[index].text)
      guard let twin = first[copy] else {
        first[copy] = index
        return nil
      }
      return finding(
        "Deze tekst is gelijk aan het antwoord op '\(texts[twin].place.name)'",
        at: texts[index].place.name,
        proposal: "schrijf wat er voor deze vraag anders is, of verwijs",
        related: texts[twin].place.name
      )
    }
  }
}

/// A text as something to look up by its bytes.
///
/// A `String` is hashed character by character, as é can be written in two ways; that would take longer than all other
/// rules together.
private struct Copy: Hashable {
  let text: String
  private let digest: UInt64

  init(_ text: String) {
    self.text = text
    var text = text
    digest = text.withUTF8(Copy.digest)
  }

  /// FNV-1a, eight bytes at a time.
  private static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      digest = (digest ^ word) &* 0x100_0000_01B3
      // What stands in the high bits of a word should count in the low bits too.
      digest ^= digest >> 32
      index += 8
    }
    for byte in raw[index...] { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return digest
  }

  static func == (lhs: Copy, rhs: Copy) -> Bool {
    lhs.digest == rhs.digest && lhs.text.utf8.elementsEqual(rhs.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }
}
