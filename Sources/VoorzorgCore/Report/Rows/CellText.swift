import TextKit

/// A text as a cell of a spreadsheet holds it: no program that opens the file can take it for a formula.
///
/// A text that could be one gets an apostrophe before it, and so does a text that is only that behind apostrophes.
/// So taking away the first apostrophe wherever what follows could be a formula gives every text back: `'s-Graveland`
/// stays as it is, `=1+1` is `'=1+1`, and `'=1+1` is `''=1+1`.
enum CellText {
  /// The text for a cell; control characters other than line breaks and tabs show as pictures.
  static func guarded(_ text: String) -> String {
    let shown = mayHoldControls(text) ? ControlPictures.shown(text, keepingLines: true) : text
    return couldBeFormula(shown) ? "'" + shown : shown
  }

  /// Whether a look at the characters is worth it: bytes tell that most texts hold nothing to show as a picture.
  private static func mayHoldControls(_ text: String) -> Bool {
    text.utf8.contains { byte in
      // C2 begins the control characters above ASCII, E2 those that turn the direction of a line.
      byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }
  }

  /// Whether a spreadsheet could take the text for a formula: it starts with `=`, `+`, `-`, `@`, a tab or a line end.
  ///
  /// Spreadsheets leave out white space, quotes and invisible characters before they look, and some read the wide
  /// forms that East Asian keyboards give as the plain ones.
  static func couldBeFormula(_ text: String) -> Bool {
    // Nearly every text begins with a letter or digit.
    if let first = text.utf8.first, first &- 48 < 10 || (first | 0x20) &- 97 < 26 { return false }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "\n": return true
      case "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "−": return true
      case "\"", "'", "‘", "’", "“", "”", "„", "«", "»": continue
      default:
        guard scalar.properties.isWhitespace || scalar.properties.generalCategory == .format else {
          return false
        }
      }
    }
    return false
  }
}
