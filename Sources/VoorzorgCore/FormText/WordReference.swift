/// A Word document of which pandoc takes the styles and the page (`--reference-doc`).
enum WordReference {
  static var bytes: [UInt8] {
    var zip = StoredZip()
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", relationships("officeDocument", target: "word/document.xml"))
    zip.add("word/_rels/document.xml.rels", relationships("styles", target: "styles.xml"))
    zip.add("word/document.xml", document)
    zip.add("word/styles.xml", styles)
    return zip.finish()
  }

  private static let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let contentTypes =
    prolog + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"\(contentType("document.main"))\"/>"
    + "<Override PartName=\"/word/styles.xml\" ContentType=\"\(contentType("styles"))\"/></Types>"

  private static func contentType(_ part: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(part)+xml"
  }

  private static func relationships(_ type: String, target: String) -> String {
    prolog + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/></Relationships>"
  }

  /// A4 with margins of 2 cm; lengths are in twentieths of a point.
  private static let document =
    prolog + "<w:document \(namespace)><w:body><w:p/><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" "
    + "w:gutter=\"0\"/></w:sectPr></w:body></w:document>"

  private static let styles =
    prolog + "<w:styles \(namespace)><w:docDefaults><w:rPrDefault><w:rPr>"
    + "<w:rFonts w:ascii=\"\(OfficeLook.font)\" w:hAnsi=\"\(OfficeLook.font)\" w:cs=\"\(OfficeLook.font)\"/>"
    + "<w:sz w:val=\"21\"/><w:lang w:val=\"nl-NL\"/></w:rPr></w:rPrDefault></w:docDefaults>"
    + style(OfficeLook.standard, isDefault: true) + OfficeLook.all.map { style($0) }.joined() + "</w:styles>"

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
