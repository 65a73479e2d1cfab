/// Makes characters visible that would otherwise steer a terminal or reorder a line.
public enum ControlPictures {
  /// The text with control characters as Unicode control pictures (ESC as ␛) and bidirectional controls as ␦.
  ///
  /// - Parameter keepingLines: whether line breaks and tabs stay as they are.
  public static func shown(_ text: String, keepingLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: { picture(of: $0) != nil }) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if keepingLines, scalar == "\n" || scalar == "\t" {
        shown.append(scalar)
      } else {
        shown.append(picture(of: scalar) ?? scalar)
      }
    }
    return String(shown)
  }

  /// The picture of a control character, nil for any other.
  public static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{2426}"
    default: nil
    }
  }
}
