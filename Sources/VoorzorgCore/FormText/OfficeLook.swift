/// How the paragraphs of a form look, for Word and ODT alike. Sizes are in points.
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
  /// Whether it stays on one page with what follows.
  var keepsWithNext = false
  /// What somebody types behind it; nil for more of the same.
  var next: String?
  /// The depth of a heading.
  var headingLevel: Int?

  /// The font where it is there; others look alike and have the same widths.
  static let font = "Calibri"
  static let accent = "1B4B72"
  /// Behind a question.
  static let shade = "E8EEF4"
  /// Around an answer.
  static let line = "7B8794"

  /// The usual paragraph, which all others are based on.
  static let standard = OfficeLook(name: "Normal", openDocumentName: "Standard")

  static let all = [
    OfficeLook(name: OfficeStyle.title.rawValue, size: 20, isBold: true, colour: accent, after: 8, next: "Normal"),
    heading(1, size: 16, before: 18),
    heading(2, size: 13, before: 14),
    heading(3, size: 11.5, before: 10),
    OfficeLook(
      name: OfficeStyle.question.rawValue,
      size: 11,
      isBold: true,
      before: 3,
      after: 2,
      keepsWithNext: true,
      next: "Normal"
    ),
    OfficeLook(
      name: OfficeStyle.guidance.rawValue,
      size: 9.5,
      colour: "3E4C59",
      after: 3,
      keepsWithNext: true,
      next: "Normal"
    ),
    OfficeLook(
      name: OfficeStyle.code.rawValue,
      size: 6,
      colour: "7B8794",
      after: 1,
      keepsWithNext: true,
      next: "Normal"
    ),
    OfficeLook(name: OfficeStyle.answer.rawValue, size: 11, colour: "000000", before: 2, after: 2),
  ]

  private static func heading(_ level: Int, size: Double, before: Double) -> OfficeLook {
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
