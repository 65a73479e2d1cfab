/// Text as the `man` macros of roff take it, such that every character is shown, and copied, as it is.
enum RoffText {
  /// A text within a line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      // A bare hyphen may become a typographic one, and a line may be broken behind it.
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "\"": result += "\\(dq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\n", "\t": result += " "
      case _ where scalar.value < 0x80: result.unicodeScalars.append(scalar)
      // Not every roff reads UTF-8, all know this.
      default: result += "\\[u\(hexadecimal(scalar))]"
      }
    }
    return result
  }

  /// A text as lines of the page, broken between words; no line can be taken for a macro.
  static func lines(_ text: String) -> [String] {
    wrappedLines(escaped(text), width: 78).map(protected)
  }

  /// A line that is shown as it is, spaces included.
  static func literal(_ text: String) -> String { protected(escaped(text)) }

  /// The argument of a macro.
  static func argument(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// A text in bold.
  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  /// A text in italics, or underlined.
  static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

  /// A dot at the start of a line would begin a macro; quotes are escaped already.
  private static func protected(_ line: String) -> String {
    line.hasPrefix(".") ? "\\&\(line)" : line
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
