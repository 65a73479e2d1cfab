/// A kind of personal data that can be recognised by its form.
enum PersonalTrace: String, CaseIterable {
  case citizenServiceNumber = "een burgerservicenummer"
  case emailAddress = "een e-mailadres van een persoon"
  case phoneNumber = "een telefoonnummer van een persoon"

  /// The kinds that a text holds, each once.
  static func find(in text: String) -> [PersonalTrace] {
    var text = text
    return text.withUTF8 { bytes in
      // Most texts hold neither a digit nor an @; one look over the bytes settles them.
      var hasDigit = false
      var hasAt = false
      for byte in bytes {
        hasDigit = hasDigit || byte &- 48 < 10
        hasAt = hasAt || byte == UInt8(ascii: "@")
      }
      var traces: [PersonalTrace] = []
      if hasDigit {
        let numbers = DigitRun.runs(in: bytes)
        if numbers.contains(where: { PersonalNumber.isCitizenServiceNumber($0, in: bytes) }) {
          traces.append(.citizenServiceNumber)
        }
        if hasAt, EmailAddress.ofPerson(in: bytes) { traces.append(.emailAddress) }
        if numbers.contains(where: { PersonalNumber.isPhoneNumber($0, in: bytes) }) {
          traces.append(.phoneNumber)
        }
      } else if hasAt, EmailAddress.ofPerson(in: bytes) {
        traces.append(.emailAddress)
      }
      return traces
    }
  }
}
