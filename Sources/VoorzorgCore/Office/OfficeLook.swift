/// How a kind of paragraph looks, for Word and ODT alike. Sizes are in points.
struct OfficeLook {
  /// The name in the document.
  let name: String
  /// The name that pandoc gives it in ODT.
  var openDocumentName: String?
  var size = 10.5
  var isBold = false
  /// The colour as six hexadecimal digits.
  var colour = "1F2933"
  var before = 0.0
  var after = 4.0
  /// Whether it has a ground. Those have no space between them, where there would be no ground.
  var isShaded = false
  /// Whether there is a line around it, and around all of its kind that follow each other.
  var isBox = false
  /// Whether there is a line above it, as between the rows of a table; ODT only, for Word has ``WordTable``.
  var isRow = false
  /// How far it stands from the left.
  var indent = 0.0
  /// Whether it is text for a reading program, of which no spelling is checked.
  var isCode = false
  /// Whether it stays on one page with what follows.
  var keepsWithNext = false
  /// What somebody types behind it; nil for more of the same.
  var next: String?
  /// The depth of a heading.
  var headingLevel: Int?

  /// The font where it is there; others look alike and have the same widths.
  static let font = "Calibri"
  static let accent = "1B4B72"
  /// Behind a question of a form, and behind the head of a table.
  static let shade = "E8EEF4"
  /// Around an answer of a form.
  static let line = "7B8794"
  /// Between the rows of a table.
  static let rule = "B8C4CE"

  /// The usual paragraph, which all others are based on.
  static let standard = OfficeLook(name: "Normal", openDocumentName: "Standard")

  static func heading(_ level: Int, size: Double, before: Double) -> OfficeLook {
    OfficeLook(
      name: "heading \(level)",
      openDocumentName: "Heading_20_\(level)",
      size: size,
      isBold: true,
      colour: accent,
      before: before,
      after: 6,
      keepsWithNext: true,
      next: "Normal",
      headingLevel: level
    )
  }
}
