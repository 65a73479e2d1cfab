/// The opening curly quotes, which pandoc pairs with a closing one by itself.
///
/// The pair comes out as it went in, but spaces at its inner edges are lost, and a text full of quotes that never
/// close takes pandoc a time that doubles with each. So an opening quote stays as it is only where its closing one is
/// easy to see; everywhere else it is a numeric reference. A closing quote by itself is just a character.
enum MarkdownTextQuotes {
  /// Whether the bytes here are ‘ or “.
  static func opens(at index: Int, in source: MarkdownTextSource) -> Bool {
    source[index + 1] == 0x80 && (source[index + 2] == 0x98 || source[index + 2] == 0x9C)
  }

  /// The numeric reference for the opening quote here.
  static func reference(at index: Int, in source: MarkdownTextSource) -> StaticString {
    source[index + 2] == 0x98 ? "&#8216;" : "&#8220;"
  }

  /// Whether the opening quote here closes on this line, with no other quote between and no space at its inner edges.
  static func isPaired(at opening: Int, in source: MarkdownTextSource) -> Bool {
    let isSingle = source[opening + 2] == 0x98
    // behind a letter, a digit or a full stop ‘ opens nothing, and pandoc writes ’ for it
    guard !isSingle || isApart(at: opening - 1, in: source) && source[opening - 1] != UInt8(ascii: ".") else {
      return false
    }
    var index = opening + 3
    guard !source.isBlank(at: index) else { return false }
    while true {
      switch source[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        return false
      case 0xE2 where isQuote(at: index, in: source):
        let isApostrophe = source[index + 2] == 0x99 && source.isAlphanumeric(at: index + 3)
        if !isApostrophe { return closes(at: index, isSingle: isSingle, in: source) && index > opening + 3 }
        index += 3
      default:
        index += 1
      }
    }
  }

  private static func isQuote(at index: Int, in source: MarkdownTextSource) -> Bool {
    source[index + 1] == 0x80 && (0x98...0x9D).contains(source[index + 2])
  }

  /// Whether the quote here is ’ or ” as asked, and certainly closes in pandoc's eyes.
  private static func closes(at index: Int, isSingle: Bool, in source: MarkdownTextSource) -> Bool {
    guard source[index - 1] != UInt8(ascii: " ") else { return false }
    return isSingle
      ? source[index + 2] == 0x99 && isApart(at: index + 3, in: source) : source[index + 2] == 0x9D
  }

  /// Whether certainly no letter or digit of any script stands here.
  private static func isApart(at index: Int, in source: MarkdownTextSource) -> Bool {
    source[index] < 0x80 && !source.isAlphanumeric(at: index)
  }
}
