/// A way of writing in drawings, and how much room letters take in it.
///
/// No font comes with a report, so widths are an estimate: those of the widest sans serif font that is common (DejaVu
/// Sans). In any other the text is narrower and stays within its box as well.
struct TextFont: Sendable, Equatable {
  /// The height of the letters, in units.
  let size: Int
  let isBold: Bool

  /// Running text.
  static let plain = TextFont(size: 13, isBold: false)
  /// Titles.
  static let bold = TextFont(size: 13, isBold: true)

  /// How far letters stand above the baseline.
  var ascent: Int { size - 2 }
  /// How far letters hang below the baseline.
  var descent: Int { 3 }
  /// From a baseline to the next.
  var lineHeight: Int { size + 4 }

  /// The width of a text in units, rounded up.
  func width(of text: String) -> Int {
    (hundredths(of: text) * size + 99) / 100
  }

  /// The width in hundredths of the size.
  ///
  /// It counts bytes: those of UTF-8 from 0x80 on of which a character begins with one, and the others add nothing.
  func hundredths(of text: some StringProtocol) -> Int {
    text.utf8.reduce(0) { $0 + hundredths(of: $1) }
  }

  /// The width of a character by the first byte of its UTF-8, in hundredths of the size; nothing for its other bytes.
  func hundredths(of byte: UInt8) -> Int {
    let index = Int(byte) - 32
    if index >= 0, index < TextFont.plainWidths.count {
      return Int(isBold ? TextFont.boldWidths[index] : TextFont.plainWidths[index])
    }
    return byte & 0xC0 == 0x80 ? 0 : TextFont.otherWidth
  }

  /// Any other character is taken to be as wide as the widest.
  private static let otherWidth = 130

  // From the space to the tilde, in hundredths of the size.
  private static let plainWidths: [UInt8] = [
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
    34, 34, 84, 84, 84, 56, 102, 69, 69, 73, 77, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79, 67, 79, 73, 67,
    62, 74, 69, 99, 69, 67, 69, 40, 34, 40, 84, 56, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98,
    64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
  ]

  private static let boldWidths: [UInt8] = [
    35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70,
    40, 40, 84, 84, 84, 62, 100, 78, 77, 74, 83, 69, 69, 83, 84, 38, 56, 78, 64, 100, 84, 85, 74, 85, 77, 73,
    69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 56, 50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105,
    72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,
  ]
}
