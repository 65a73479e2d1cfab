import TextKit

/// Names for files from what somebody typed, which may be anything.
enum SafeFileName {
  /// The longest name in octets: with what stands before and behind it, it stays below what file systems allow.
  private static let longest = 60

  /// A name in small letters, digits and single hyphens that is not taken yet, and is from now on.
  ///
  /// So it holds no folder, begins with no full stop, and differs from the others also where case makes no difference.
  static func name(for text: String, notIn taken: inout Set<String>) -> String {
    let base = plain(text)
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  private static func plain(_ text: String) -> String {
    var name = String.UnicodeScalarView()
    var count = 0
    for scalar in text.folded.unicodeScalars {
      let isKept = scalar.isASCII ? isLetterOrDigit(scalar) : scalar.properties.isAlphabetic
      let next: Unicode.Scalar = isKept ? scalar : "-"
      if next == "-", name.last == "-" || name.isEmpty { continue }
      count += UTF8.width(next)
      if count > longest { break }
      name.append(next)
    }
    if name.last == "-" { name.removeLast() }
    return name.isEmpty ? "naam" : String(name)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value &- 97 < 26 || scalar.value &- 48 < 10
  }
}
