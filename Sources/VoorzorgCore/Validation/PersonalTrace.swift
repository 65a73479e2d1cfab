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

  /// How many digits a text holds, and whether it holds an @.
  ///
  /// Sums of bytes without branches, in stretches short enough for a byte to hold them: the compiler makes vector
  /// code of that.
  private static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> (digits: Int, hasAt: Bool) {
    var digits = 0
    var hasAt = false
    var start = 0
    while start < bytes.count {
      let end = min(start + 255, bytes.count)
      var digitSum: UInt8 = 0
      var atSum: UInt8 = 0
      for index in start..<end {
        digitSum &+= bytes[index] &- 48 < 10 ? 1 : 0
        atSum &+= bytes[index] == UInt8(ascii: "@") ? 1 : 0
      }
      digits += Int(digitSum)
      hasAt = hasAt || atSum > 0
      start = end
    }
    return (digits, hasAt)
  }
}
