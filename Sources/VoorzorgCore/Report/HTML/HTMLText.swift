import TextKit

/// Text in HTML: what somebody typed can open no tag, end no attribute and turn no direction.
enum HTMLText {
  /// Appends a text as the content of an element or of an attribute in double quotes, on one line.
  static func append(_ text: String, to output: inout ByteBuffer) {
    append(text, lineBreak: nil, to: &output)
  }

  /// Appends a text whose lines stay lines.
  static func appendLines(_ text: String, to output: inout ByteBuffer) {
    append(text, lineBreak: "<br>\n", to: &output)
  }

  private static func append(_ text: String, lineBreak: StaticString?, to output: inout ByteBuffer) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.append("&amp;" as StaticString)
      case "<": output.append("&lt;" as StaticString)
      case ">": output.append("&gt;" as StaticString)
      case "\"": output.append("&quot;" as StaticString)
      case "\n" where lineBreak != nil: if let lineBreak { output.append(lineBreak) }
      case "\n", "\t": output.append(UInt8(ascii: " "))
      default:
        let shown = ControlPictures.picture(of: scalar) ?? scalar
        for byte in UTF8.encode(shown) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
      }
    }
  }
}
