/// A form for a word processor: below each question a box for the answer, between two codes in small letters.
///
/// pandoc turns the HTML that is written here into Word or ODT, and what comes back into its JSON, which is read here.
/// The codes, `[voorzorgscan.outreach.aanbod 811c9dc5]` and `[einde voorzorgscan.outreach.aanbod]`, are text: that stays
/// whatever programs the document goes through, where styles, tables, bookmarks and content controls do not.
public enum OfficeForm {
  /// The HTML of a form, for pandoc (`-f html`).
  public static func html(of sheet: FormSheet) -> [UInt8] {
    var html = OfficeHTML()
    let head = FormHead(sheet, texts: TextHash.sum(of: ownTexts(of: sheet)))
    html.paragraph(sheet.title, .title)
    for text in sheet.introduction { html.paragraph(text, .introduction) }
    for section in sheet.sections {
      html.heading(section.heading, level: section.level)
      for text in section.guidance { html.paragraph(text, .introduction) }
      for block in section.blocks { add(block, to: &html) }
    }
    html.paragraph(OfficeCode.head(head).text, .end)
    return html.finish()
  }

  /// The texts of a form that are its own and no answer, as far as a word processor keeps them.
  static func ownTexts(of sheet: FormSheet) -> [String] {
    let texts =
      [sheet.title] + sheet.introduction
      + sheet.sections.flatMap { section in
        [section.heading] + section.guidance + section.blocks.flatMap { [$0.label] + $0.guidance }
      }
    return texts.map(FormMedium.office.kept)
  }

  /// How many empty lines a box has to begin with; it grows with what is typed.
  private static func room(for block: FormSheet.Block) -> Int { block.isLong ? 3 : 1 }

  private static func add(_ block: FormSheet.Block, to html: inout OfficeHTML) {
    html.paragraph(block.label, .question)
    for text in block.guidance { html.paragraph(text, .guidance) }
    let handedOut = FormMedium.office.fingerprint(of: block.text)
    html.paragraph(OfficeCode.start(name: block.name, handedOut: handedOut).text, .code)
    html.answer(OfficeCode.guarded(block.text), emptyLines: room(for: block))
    html.paragraph(OfficeCode.end(name: block.name).text, .end)
  }
}

extension OfficeForm {
  /// A document of which pandoc takes the look of a form (`--reference-doc`).
  ///
  /// - Parameter format: `docx` or `odt`.
  public static func reference(_ format: String) -> [UInt8] {
    format == "docx" ? WordReference(design: .form).bytes : OpenDocumentReference(design: .form).bytes
  }

  /// What pandoc is told to read a form with: styles, and all that a reviewer did to it.
  ///
  /// - Parameter format: `docx` or `odt`.
  public static func readingOptions(_ format: String) -> (from: String, arguments: [String]) {
    format == "docx" ? ("docx+styles", ["--track-changes=all"]) : (format, [])
  }

  /// Reads a form that came back, from what pandoc makes of it (`-t json`).
  public static func read(_ json: [UInt8]) -> FilledForm {
    let document = JSONDocument(json)
    guard document.faults.isEmpty, let blocks = document.root?["blocks"] else {
      var form = FilledForm(.office)
      form.findings = [FormCodes.noForm]
      return form
    }
    var text = PandocText()
    text.add(blocks)
    return OfficeFormReader(text.paragraphs).form
  }
}
