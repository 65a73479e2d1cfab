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
  /// Whether it has the ground of a question. Those have no space between them, where there would be no ground.
  var isShaded = false
  /// Whether there is a line around it, and around all of its kind that follow each other.
  var isBox = false
  /// Whether it stays on one page with what follows.
  var keepsWithNext = false
  /// What somebody types behind it; nil for more of the same.
  var next: String?
  /// The depth of a heading.
  var headingLevel: Int?

  /// Whether it is for the reading program, so that no spelling is checked.
  var isCode: Bool { [OfficeStyle.code.rawValue, OfficeStyle.end.rawValue].contains(name) }

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
    OfficeLook(
      name: OfficeStyle.title.rawValue,
      size: 20,
      isBold: true,
      colour: accent,
      after: 8,
      next: "Normal"
    ),
    OfficeLook(name: OfficeStyle.introduction.rawValue, size: 10, colour: "3E4C59", next: "Normal"),
    heading(1, size: 16, before: 18),
    heading(2, size: 13, before: 14),
    heading(3, size: 11.5, before: 10),
    OfficeLook(
      name: OfficeStyle.question.rawValue,
      size: 11,
      isBold: true,
      before: 6,
      after: 0,
      isShaded: true,
      keepsWithNext: true,
      next: "Normal"
    ),
    OfficeLook(
      name: OfficeStyle.guidance.rawValue,
      size: 9.5,
      colour: "3E4C59",
      after: 0,
      isShaded: true,
      keepsWithNext: true,
      next: "Normal"
    ),
    OfficeLook(
      name: OfficeStyle.code.rawValue,
      size: 6,
      colour: "7B8794",
      after: 3,
      isShaded: true,
      keepsWithNext: true,
      next: "Normal"
    ),
    OfficeLook(name: OfficeStyle.answer.rawValue, size: 11, colour: "000000", after: 0, isBox: true),
    OfficeLook(name: OfficeStyle.end.rawValue, size: 6, colour: "7B8794", after: 6, next: "Normal"),
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
