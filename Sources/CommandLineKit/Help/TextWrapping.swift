/// Breaks text into lines between words.
///
/// A line break in the text stays a line break. A word that is longer than a line is kept whole on a line of its
/// own, so that names and paths can be copied.
///
/// - Parameters:
///   - text: The text to break.
///   - width: The number of characters on a line, indentation included.
///   - indentation: What every line but the first starts with.
///   - firstIndentation: What the first line starts with; the same as the others when left out.
func wrappedLines(
  _ text: String,
  width: Int,
  indentation: String = "",
  firstIndentation: String? = nil
) -> [String] {
  var lines: [String] = []
  let firstIndentation = firstIndentation ?? indentation
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    var line: String?
    for word in paragraph.split(separator: " ") {
      if let begun = line, begun.displayWidth + 1 + word.unicodeScalars.count <= width {
        line = "\(begun) \(word)"
      } else {
        if let full = line { lines.append(full) }
        line = (lines.isEmpty ? firstIndentation : indentation) + word
      }
    }
    lines.append(line ?? "")
  }
  return lines
}

extension String {
  /// How many columns the text takes in a terminal, for the Latin text of a help page.
  var displayWidth: Int {
    unicodeScalars.count
  }
}
