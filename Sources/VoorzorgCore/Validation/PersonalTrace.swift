/// A kind of personal data that can be recognised by its form.
enum PersonalTrace: String, CaseIterable {
  case citizenServiceNumber = "een burgerservicenummer"
  case emailAddress = "een e-mailadres van een persoon"
  case phoneNumber = "een telefoonnummer van een persoon"

  /// The kinds that a text holds, each once.
  static func find(in text: String) -> [PersonalTrace] {
    var text = text
    return text.withUTF8 { bytes in
      // Nearly every text has too few digits for a number of anybody, and no @; one look over it settles that.
      let (digits, hasAt) = survey(bytes)
      guard digits >= DigitRun.fewest || hasAt else { return [] }
      let numbers = digits < DigitRun.fewest ? [] : DigitRun.runs(in: bytes)
      var traces: [PersonalTrace] = []
      if numbers.contains(where: { PersonalNumber.isCitizenServiceNumber($0, in: bytes) }) {
        traces.append(.citizenServiceNumber)
      }
      if hasAt, EmailAddress.ofPerson(in: bytes) { traces.append(.emailAddress) }
      if numbers.contains(where: { PersonalNumber.isPhoneNumber($0, in: bytes) }) {
        traces.append(.phoneNumber)
      }
      return traces
    }
  }

  /// How many digits a text holds, and whether it holds an @, eight bytes at a time.
  ///
  /// A lane is a byte of a word (Anderson, Bit Twiddling Hacks).
  private static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> (digits: Int, hasAt: Bool) {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    var digits = 0
    var ats: UInt64 = 0
    var index = 0
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The lanes hold 0 or 1, so their sum ends up in the highest one.
      digits &+= Int(((DigitRun.lanes(withDigitsOf: word) >> 7) &* ones) >> 56)
      let at = word ^ (ones &* 0x40)
      ats |= (at &- ones) & ~at & highs
      index += 8
    }
    var hasAt = ats != 0
    for byte in raw[index...] {
      digits += DigitRun.isDigit(byte) ? 1 : 0
      hasAt = hasAt || byte == UInt8(ascii: "@")
    }
    return (digits, hasAt)
  }
}
