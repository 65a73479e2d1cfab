/// A report as a Word or ODT document.
public enum OfficeReport {
  /// A document of which pandoc takes the look of a report (`--reference-doc`).
  ///
  /// - Parameters:
  ///   - format: `docx` or `odt`.
  ///   - isBrief: whether it is meant for a page or two, and stands closer together.
  public static func reference(_ format: String, isBrief: Bool = false) -> [UInt8] {
    let design: OfficeDesign = isBrief ? .brief : .report
    return format == "docx"
      ? WordReference(design: design).bytes : OpenDocumentReference(design: design).bytes
  }
}

extension OfficeDesign {
  /// How a report looks.
  static let report = OfficeDesign(looks: reportLooks, isReport: true, cells: cellLooks)

  /// The same for a document of a page or two.
  static let brief = OfficeDesign(
    looks: reportLooks.map(\.closer),
    isReport: true,
    cells: cellLooks.map(\.closer)
  )

  /// The kinds of paragraph that pandoc makes, and two of our own that ``OfficeRenderer`` names.
  private static let reportLooks = [
    OfficeLook(name: "Title", size: 24, isBold: true, colour: OfficeLook.accent, after: 14, next: "Normal"),
    OfficeLook.heading(1, size: 17, before: 22),
    OfficeLook.heading(2, size: 13.5, before: 16),
    OfficeLook.heading(3, size: 11.5, before: 12),
    OfficeLook.heading(4, size: 10.5, before: 10),
    OfficeLook(name: "Body Text", openDocumentName: "Text_20_body", before: 6, after: 6),
    OfficeLook(name: "First Paragraph", openDocumentName: "First_20_paragraph", before: 6, after: 6),
    // In Word also the paragraphs of cells and of short lists.
    OfficeLook(name: "Compact", size: 10, before: 1.5, after: 1.5),
    OfficeLook(
      name: "Table Caption",
      openDocumentName: "TableCaption",
      size: 10,
      isBold: true,
      colour: "3E4C59",
      before: 10,
      after: 4,
      keepsWithNext: true
    ),
    OfficeLook(
      name: "VoorzorgLabel",
      isBold: true,
      colour: OfficeLook.accent,
      before: 8,
      after: 1,
      keepsWithNext: true,
      next: "VoorzorgTekst"
    ),
    OfficeLook(name: "VoorzorgTekst", after: 4, indent: 9),
  ]

  private static let cellLooks = [
    OfficeLook(
      name: "Table_20_Heading",
      size: 10,
      isBold: true,
      colour: OfficeLook.accent,
      after: 0,
      isRow: true
    ),
    OfficeLook(name: "Table_20_Contents", size: 10, after: 0, isRow: true),
  ]
}

extension OfficeLook {
  /// The same, smaller and with less room around it.
  fileprivate var closer: OfficeLook {
    var look = self
    look.size = (size * 1.75).rounded() / 2
    look.before = (before * 0.8).rounded() / 2
    look.after = (after * 0.8).rounded() / 2
    return look
  }
}
