import TextKit

/// A mail address in a text: what stands before the at sign is often the name of a person.
struct MailAddress {
  let range: Range<String.Index>
  /// What stands before the at sign, without case and diacritics.
  let local: String

  /// The addresses in a text, in order.
  static func all(in text: String) -> [MailAddress] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let scalars = text.unicodeScalars
    var addresses: [MailAddress] = []
    for sign in scalars.indices where scalars[sign] == "@" {
      let before = scalars[(addresses.last?.range.upperBound ?? scalars.startIndex)..<sign]
      let local = before.suffix(while: isPart)
      var domain = scalars[scalars.index(after: sign)...].prefix(while: isPart)
      while let last = domain.last, ".-_+".unicodeScalars.contains(last) { domain.removeLast() }
      guard !local.isEmpty, !domain.isEmpty else { continue }
      addresses.append(
        MailAddress(range: local.startIndex..<domain.endIndex, local: String(local).folded)
      )
    }
    return addresses
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    ".-_+".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar)
  }
}

extension BidirectionalCollection {
  fileprivate func suffix(while holds: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, holds(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
