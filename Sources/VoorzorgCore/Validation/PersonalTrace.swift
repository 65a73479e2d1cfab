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
  /// Sums without branches, so that the compiler makes vector code of them.
  private static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> (digits: UInt32, hasAt: Bool) {
    var digits: UInt32 = 0
    for byte in bytes { digits &+= byte &- 48 < 10 ? 1 : 0 }
    var ats: UInt8 = 0
    for byte in bytes { ats |= byte == UInt8(ascii: "@") ? 1 : 0 }
    return (digits, ats != 0)
  }
}
