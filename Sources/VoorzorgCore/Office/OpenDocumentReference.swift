/// An ODT document of which pandoc takes the styles and the page (`--reference-doc`).
struct OpenDocumentReference {
  let design: OfficeDesign

  var bytes: [UInt8] {
    var zip = StoredZip()
    zip.add("mimetype", Self.mimetype)
    zip.add("META-INF/manifest.xml", Self.manifest)
    zip.add("styles.xml", styles)
    zip.add("content.xml", Self.content)
    zip.add("meta.xml", Self.meta)
    return zip.finish()
  }

  private static let mimetype = "application/vnd.oasis.opendocument.text"
  private static let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let oasis = "urn:oasis:names:tc:opendocument:xmlns"

  private static let namespaces =
    "xmlns:office=\"\(oasis):office:1.0\" xmlns:style=\"\(oasis):style:1.0\" xmlns:text=\"\(oasis):text:1.0\" "
    + "xmlns:table=\"\(oasis):table:1.0\" xmlns:fo=\"\(oasis):xsl-fo-compatible:1.0\" "
    + "xmlns:svg=\"\(oasis):svg-compatible:1.0\" office:version=\"1.2\""

  private static let manifest =
    prolog + "<manifest:manifest xmlns:manifest=\"\(oasis):manifest:1.0\" manifest:version=\"1.2\">"
    + [("/", mimetype), ("styles.xml", "text/xml"), ("content.xml", "text/xml"), ("meta.xml", "text/xml")]
    .map { path, type in
      "<manifest:file-entry manifest:full-path=\"\(path)\" manifest:media-type=\"\(type)\"/>"
    }
    .joined() + "</manifest:manifest>"

  private static let content =
    prolog
    + "<office:document-content \(namespaces)><office:body><office:text/></office:body></office:document-content>"

  private static let meta =
    prolog + "<office:document-meta \(namespaces)><office:meta/></office:document-meta>"

  private var styles: String {
    let looks = [OfficeLook.standard] + design.looks + design.cells
    return Self.prolog + "<office:document-styles \(Self.namespaces)><office:font-face-decls>"
      + "<style:font-face style:name=\"\(OfficeLook.font)\" svg:font-family=\"\(OfficeLook.font)\"/>"
      + "</office:font-face-decls><office:styles>" + looks.map(Self.style).joined() + Self.footer
      + Self.outline
      + "</office:styles>" + page + "</office:document-styles>"
  }

  /// Of the number of the page.
  private static let footer =
    "<style:style style:name=\"Footer\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
    + "<style:paragraph-properties fo:text-align=\"end\"/><style:text-properties fo:font-size=\"9pt\"/></style:style>"

  /// Headings without numbers. Otherwise LibreOffice makes a numbered list of them when it saves the form as Word.
  private static let outline =
    "<text:outline-style style:name=\"Outline\">"
    + (1...10).map { "<text:outline-level-style text:level=\"\($0)\" style:num-format=\"\"/>" }.joined()
    + "</text:outline-style>"

  /// A4 with margins of 2 cm.
  private var page: String {
    "<office:automatic-styles><style:page-layout style:name=\"pm1\"><style:page-layout-properties "
      + "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin=\"2cm\"/>"
      + (design.isReport
        ? "<style:footer-style><style:header-footer-properties fo:min-height=\"0.6cm\" fo:margin-top=\"0.4cm\"/>"
          + "</style:footer-style>" : "")
      + "</style:page-layout></office:automatic-styles><office:master-styles>"
      + "<style:master-page style:name=\"Standard\" style:page-layout-name=\"pm1\">"
      + (design.isReport
        ? "<style:footer><text:p text:style-name=\"Footer\">Bladzijde <text:page-number text:select-page=\"current\">1"
          + "</text:page-number></text:p></style:footer>" : "")
      + "</style:master-page></office:master-styles>"
  }

  private static func style(_ look: OfficeLook) -> String {
    let name = look.openDocumentName ?? look.name
    let isStandard = name == "Standard"
    var xml = "<style:style style:name=\"\(name)\" style:family=\"paragraph\""
    // By this name LibreOffice knows its own headings, and Word's.
    if let level = look.headingLevel { xml += " style:display-name=\"Heading \(level)\"" }
    if !isStandard { xml += " style:parent-style-name=\"Standard\"" }
    if look.next != nil { xml += " style:next-style-name=\"Standard\"" }
    if let level = look.headingLevel { xml += " style:default-outline-level=\"\(level)\"" }
    xml +=
      "><style:paragraph-properties fo:margin-top=\"\(look.before)pt\" fo:margin-bottom=\"\(look.after)pt\""
    // No line of a paragraph alone on a page.
    xml += " fo:orphans=\"2\" fo:widows=\"2\""
    if look.keepsWithNext { xml += " fo:keep-with-next=\"always\"" }
    if look.isShaded { xml += " fo:background-color=\"#\(OfficeLook.shade)\" fo:padding-left=\"4pt\"" }
    if look.isBox { xml += frame }
    if look.isRow { xml += row }
    if look.indent > 0 { xml += " fo:margin-left=\"\(look.indent)pt\"" }
    xml += "/><style:text-properties style:font-name=\"\(OfficeLook.font)\" "
    xml += "fo:font-size=\"\(look.size)pt\" fo:color=\"#\(look.colour)\" "
    if look.isBold { xml += "fo:font-weight=\"bold\" " }
    xml += look.isCode ? "fo:language=\"zxx\" fo:country=\"none\"" : language
    return xml + "/></style:style>"
  }

  private static let language = "fo:language=\"nl\" fo:country=\"NL\""

  private static let frame =
    " fo:border=\"0.75pt solid #\(OfficeLook.line)\" fo:padding=\"4pt\" style:join-border=\"true\""

  /// A cell takes no look from a reference, so its paragraph has the line between the rows.
  private static let row =
    " fo:border-top=\"0.5pt solid #\(OfficeLook.rule)\" fo:padding-top=\"2pt\" fo:padding-bottom=\"2pt\""
    + " fo:padding-left=\"4pt\" fo:padding-right=\"4pt\""
}
