extension OfficeDesign {
  /// How a form looks.
  static let form = OfficeDesign(looks: formLooks)

  private static let formLooks = [
    OfficeLook(
      name: OfficeStyle.title.rawValue,
      size: 20,
      isBold: true,
      colour: OfficeLook.accent,
      after: 8,
      next: "Normal"
    ),
    OfficeLook(name: OfficeStyle.introduction.rawValue, size: 10, colour: "3E4C59", next: "Normal"),
    OfficeLook.heading(1, size: 16, before: 18),
    OfficeLook.heading(2, size: 13, before: 14),
    OfficeLook.heading(3, size: 11.5, before: 10),
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
      isCode: true,
      keepsWithNext: true,
      next: "Normal"
    ),
    OfficeLook(name: OfficeStyle.answer.rawValue, size: 11, colour: "000000", after: 0, isBox: true),
    OfficeLook(
      name: OfficeStyle.end.rawValue,
      size: 6,
      colour: "7B8794",
      after: 6,
      isCode: true,
      next: "Normal"
    ),
  ]
}
