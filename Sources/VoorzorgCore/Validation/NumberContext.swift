import TextKit

/// Looks at the words around a number: they may say that it is an amount, a case or an account.
enum NumberContext {
  /// Whether the text before or behind a run says that it is no number of a person.
  static func saysOtherwise(_ run: DigitRun, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = Array(bytes[max(0, run.range.lowerBound - 24)..<run.range.lowerBound])
    let after = Array(bytes[run.range.upperBound..<min(bytes.count, run.range.upperBound + 8)])
    return isPartOfCode(before, after) || isAmount(before, after) || namesSomethingElse(before)
  }

  /// Whether a letter, underscore or short prefix is tied to the digits, as in `Z-2026-00123` or `NL91ABNA04`.
  private static func isPartOfCode(_ before: [UInt8], _ after: [UInt8]) -> Bool {
    if let next = after.first, isLetter(next) { return true }
    guard let last = before.last else { return false }
    if isLetter(last) || last == UInt8(ascii: "#") { return true }
    guard [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_")].contains(last) else { return false }
    let word = before.dropLast().reversed().prefix(while: isLetter).reversed()
    return !word.isEmpty
      && !["bsn", "tel", "mob", "nr", "telefoon"].contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static func isAmount(_ before: [UInt8], _ after: [UInt8]) -> Bool {
    let prefix = String(decoding: before.suffix(6), as: UTF8.self).lowercased()
    if prefix.contains("€") || prefix.hasSuffix("eur ") || prefix.hasSuffix("euro ") { return true }
    let suffix = String(decoding: after, as: UTF8.self).lowercased()
    if suffix.hasPrefix(",-") || suffix.hasPrefix(" euro") || suffix.hasPrefix(" eur")
      || suffix.hasPrefix(" €")
    {
      return true
    }
    return suffix.hasPrefix(",") && suffix.dropFirst().first?.isNumber == true
  }

  /// Whether the words before name a number of another kind, or are the start of a bank account.
  private static func namesSomethingElse(_ before: [UInt8]) -> Bool {
    let text = String(decoding: before, as: UTF8.self).folded
    let words = text.split { !$0.isLetter && !$0.isNumber }.suffix(2)
    if words.contains(where: { word in others.contains { word.contains($0) } }) { return true }
    // NL91 ABNA 0417 1643 00
    guard let bank = words.last, bank.count == 4, bank.allSatisfy(\.isLetter), let country = words.first
    else {
      return false
    }
    return country.count == 4 && country.prefix(2).allSatisfy(\.isLetter)
      && country.suffix(2).allSatisfy(\.isNumber)
  }

  private static let others = [
    "zaak", "kenmerk", "dossier", "kvk", "rsin", "iban", "rekening", "factuur", "inkoop", "verplichting",
    "order",
    "btw", "vestiging", "agb", "besluit", "projectnummer", "grootboek",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_")
  }
}
