import TextKit

/// Text in a calendar (TEXT, RFC 5545 section 3.3.11).
enum CalendarText {
  /// What a character becomes; nil when it stays as it is.
  ///
  /// A line break of any kind becomes `\n`, a control character a picture: so nobody types the end of an event.
  static func escaped(_ scalar: Unicode.Scalar) -> StaticString? {
    switch scalar {
    case "\\": "\\\\"
    case ";": "\\;"
    case ",": "\\,"
    case "\n", "\u{2028}", "\u{2029}": "\\n"
    default: nil
    }
  }

  /// What is written for a character that needs no escape.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\t" ? scalar : ControlPictures.picture(of: scalar) ?? scalar
  }

  /// A text on one line, cut off where programs would: the whole text is in the description.
  static func heading(_ text: String) -> String {
    let line = AnswerWording.row(text)
    return line.utf8.count <= 150 ? line : "\(line.prefix(150)) …"
  }
}
