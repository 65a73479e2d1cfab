/// How a table looks in Word: a head on a ground, and lines between the rows.
enum WordTable {
  /// The style by the name that pandoc gives every table.
  static let style =
    "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"Table\"><w:name w:val=\"Table\"/><w:qFormat/>"
    + "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr><w:tblPr><w:tblBorders>"
    + ["top", "bottom", "insideH"].map(line).joined() + "</w:tblBorders><w:tblCellMar>"
    + [("top", 40), ("left", 85), ("bottom", 40), ("right", 85)]
    .map { side, width in "<w:\(side) w:w=\"\(width)\" w:type=\"dxa\"/>" }
    .joined() + "</w:tblCellMar></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr>"
    + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(OfficeLook.shade)\"/></w:tcPr></w:tblStylePr></w:style>"

  private static func line(_ side: String) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"\(OfficeLook.rule)\"/>"
  }
}
