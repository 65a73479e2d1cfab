/// What a form is written in, and so how much of a text it keeps.
public enum FormMedium: Sendable {
  /// Plain text with markers: keeps every byte.
  case markdown
  /// A document of a word processor: keeps words, and not how they are spaced.
  case office

  /// The text as far as this medium keeps it: what is compared to see whether somebody changed it.
  func kept(_ text: String) -> String {
    switch self {
    case .markdown:
      let clean = TypedText.clean(text)
      return clean.trimmed.isEmpty ? "" : clean
    case .office:
      return FormMedium.words(text)
    }
  }

  /// The words with one space between them, without the characters that no document can hold or that programs put in
  /// and leave out as they please.
  private static func words(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isBetween = false
    for scalar in text.unicodeScalars {
      let category = scalar.properties.generalCategory
      if scalar.properties.isWhitespace || category == .control {
        isBetween = true
        continue
      }
      if [.format, .unassigned, .privateUse].contains(category) { continue }
      if isBetween, !result.isEmpty { result.append(" ") }
      isBetween = false
      result.append(scalar)
    }
    return String(result)
  }

  /// What a text looks like from afar, to see later whether it is still the same.
  func fingerprint(of text: String) -> String {
    let hash = TextHash.of(kept(text))
    let folded = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// A number that stands for a text (FNV-1a, 64 bits). It is written into forms, so it never changes.
enum TextHash {
  static func of(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  /// A number that stands for all of several texts, in whatever order.
  static func sum(of texts: some Sequence<String>) -> String {
    String(texts.reduce(0) { $0 &+ of($1) }, radix: 16)
  }
}
