/// A Word document of which pandoc takes the styles and the page (`--reference-doc`).
struct WordReference {
  let design: OfficeDesign

  var bytes: [UInt8] {
    var zip = StoredZip()
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")]))
    let footer = design.isReport ? [("footer", "footer1.xml")] : []
    zip.add("word/_rels/document.xml.rels", Self.relationships([("styles", "styles.xml")] + footer))
    zip.add("word/document.xml", document)
    zip.add("word/styles.xml", styles)
    if design.isReport { zip.add("word/footer1.xml", Self.footer) }
    return zip.finish()
  }

  private static let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private var contentTypes: String {
    let parts =
      [("document", "document.main"), ("styles", "styles")] + (design.isReport ? [("footer1", "footer")] : [])
    return Self.prolog + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map { file, type in
        "<Override PartName=\"/word/\(file).xml\" ContentType=\"\(Self.contentType(type))\"/>"
      }
      .joined() + "</Types>"
  }

  private static func contentType(_ part: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(part)+xml"
  }

  private static func relationships(_ parts: [(type: String, target: String)]) -> String {
    prolog + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + parts.enumerated()
      .map { index, part in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(part.type)\" Target=\"\(part.target)\"/>"
      }
      .joined() + "</Relationships>"
  }

  /// A4 with margins of 2 cm; lengths are in twentieths of a point.
  private var document: String {
    Self.prolog + "<w:document \(Self.namespace) xmlns:r=\"\(Self.office)\"><w:body><w:p/><w:sectPr>"
      + (design.isReport ? "<w:footerReference w:type=\"default\" r:id=\"rId2\"/>" : "")
      + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" "
      + "w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
  }

  /// The number of the page.
  private static let footer =
    prolog
    + "<w:ftr \(namespace)><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr>"
    + "<w:t xml:space=\"preserve\">Bladzijde </w:t></w:r><w:fldSimple w:instr=\"PAGE\"><w:r><w:rPr><w:sz w:val=\"18\"/>"
    + "</w:rPr><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"

  private var styles: String {
    Self.prolog + "<w:styles \(Self.namespace)><w:docDefaults><w:rPrDefault><w:rPr>"
      + "<w:rFonts w:ascii=\"\(OfficeLook.font)\" w:hAnsi=\"\(OfficeLook.font)\" w:cs=\"\(OfficeLook.font)\"/>"
      + "<w:sz w:val=\"21\"/><w:lang w:val=\"nl-NL\"/></w:rPr></w:rPrDefault></w:docDefaults>"
      + Self.style(OfficeLook.standard, isDefault: true) + design.looks.map { Self.style($0) }.joined()
      + (design.isReport ? WordTable.style : "") + "</w:styles>"
  }

  private static func style(_ look: OfficeLook, isDefault: Bool = false) -> String {
    let id = look.name.filter { $0 != " " }
    var xml = "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\">"
    xml += "<w:name w:val=\"\(look.name)\"/>"
    if !isDefault { xml += "<w:basedOn w:val=\"Normal\"/>" }
    if let next = look.next { xml += "<w:next w:val=\"\(next)\"/>" }
    xml += "<w:qFormat/><w:pPr>\(look.keepsWithNext ? "<w:keepNext/>" : "")"
    if look.isBox { xml += box }
    if look.isShaded { xml += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(OfficeLook.shade)\"/>" }
    xml += "<w:spacing w:before=\"\(Int(look.before * 20))\" w:after=\"\(Int(look.after * 20))\"/>"
    // The line stands outside the text, and so in line with the ground of the question.
    if look.isBox { xml += "<w:ind w:left=\"85\" w:right=\"85\"/>" }
    if look.indent > 0 { xml += "<w:ind w:left=\"\(Int(look.indent * 20))\"/>" }
    if let level = look.headingLevel { xml += "<w:outlineLvl w:val=\"\(level - 1)\"/>" }
    xml += "</w:pPr><w:rPr>\(look.isBold ? "<w:b/>" : "")"
    if look.isCode { xml += "<w:noProof/>" }
    xml += "<w:color w:val=\"\(look.colour)\"/><w:sz w:val=\"\(Int(look.size * 2))\"/></w:rPr></w:style>"
    return xml
  }

  private static let box =
    "<w:pBdr>"
    + ["top", "left", "bottom", "right"].map { side in
      "<w:\(side) w:val=\"single\" w:sz=\"6\" w:space=\"4\" w:color=\"\(OfficeLook.line)\"/>"
    }
    .joined() + "</w:pBdr>"
}
