extension String {
  /// The text without case and diacritics, for comparing what people type: `Súdwest` becomes `sudwest`.
  ///
  /// The standard library has no folding, but it has the Unicode names: the letter in
  /// `LATIN SMALL LETTER U WITH ACUTE` is what stands before `WITH`.
  public var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var result = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII {
        result.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        result.append(String.baseLetter(of: scalar) ?? scalar)
      }
    }
    return String(result)
  }

  private static func baseLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let prefix = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(prefix), name.contains(" WITH ") else {
      return nil
    }
    let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
    return letter.count == 1 ? letter.lowercased().unicodeScalars.first : nil
  }
}
