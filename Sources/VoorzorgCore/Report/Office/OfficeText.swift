import TextKit

/// Text in the HTML that pandoc makes documents of: every letter, space and line of it is in the document.
enum OfficeText {
  /// What a line break in the text becomes.
  enum LineBreak {
    /// A space: for titles and other single lines.
    case space
    /// A new line.
    case line
    /// A new line, or a new paragraph where lines are left empty.
    case paragraph
  }

  /// Appends a text.
  ///
  /// - Parameter isFirst: whether it begins a line, rather than going on behind another text.
  static func append(
    _ text: String,
    lineBreak: LineBreak = .space,
    isFirst: Bool = true,
    to output: inout ByteBuffer
  ) {
    var lineBreaks = 0
    // At the beginning of a line and behind another, HTML knows no space but the one that is not broken at.
    var isAfterSpace = isFirst
    for scalar in text.unicodeScalars {
      if scalar == "\n", lineBreak != .space {
        lineBreaks += 1
        isAfterSpace = true
        continue
      }
      if scalar == " " || scalar == "\t" || scalar == "\n" {
        // Spaces on a line of their own show nothing.
        if lineBreaks > 0, lineBreak == .paragraph { isAfterSpace = true }
        write(lineBreaks, as: lineBreak, to: &output)
        lineBreaks = 0
        output.append(isAfterSpace ? "&#160;" as StaticString : " ")
        isAfterSpace = true
        continue
      }
      write(lineBreaks, as: lineBreak, to: &output)
      lineBreaks = 0
      isAfterSpace = false
      append(scalar, to: &output)
    }
  }

  private static func write(_ lineBreaks: Int, as kind: LineBreak, to output: inout ByteBuffer) {
    guard lineBreaks > 0 else { return }
    if kind == .paragraph, lineBreaks > 1 {
      output.append("</p>\n<p>" as StaticString)
    } else {
      for _ in 0..<lineBreaks { output.append("<br>\n" as StaticString) }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to output: inout ByteBuffer) {
    switch scalar {
    case "&": output.append("&amp;" as StaticString)
    case "<": output.append("&lt;" as StaticString)
    case ">": output.append("&gt;" as StaticString)
    case "\"": output.append("&quot;" as StaticString)
    default:
      // XML has no place for these two, and Word opens no document that holds one.
      let isAllowed = scalar != "\u{FFFE}" && scalar != "\u{FFFF}"
      let shown = isAllowed ? ControlPictures.picture(of: scalar) ?? scalar : "\u{FFFD}"
      for byte in UTF8.encode(shown) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
    }
  }
}
