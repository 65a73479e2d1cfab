/// Reads cmark's XML as pieces, by its tags.
///
/// Anything that is not plain text shows in a piece's text by its name.
enum MarkdownTextXML {
  static func pieces(in bytes: [UInt8]) -> [MarkdownTextPiece] {
    var pieces: [MarkdownTextPiece] = []
    var text = ""
    var itemDepth = 0
    var index = 0
    while let opening = bytes[index...].firstIndex(of: UInt8(ascii: "<")),
      let closing = bytes[opening...].firstIndex(of: UInt8(ascii: ">"))
    {
      index = closing + 1
      let tag = bytes[opening + 1..<closing]
      switch String(decoding: tag.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self) {
      case "?xml", "!DOCTYPE", "document", "/document", "list", "/list", "/text": break
      case "item": itemDepth += 1
      case "/item": itemDepth -= 1
      case "paragraph", "heading": text = ""
      case "/paragraph":
        pieces.append(MarkdownTextPiece(kind: itemDepth > 0 ? .item : .paragraph, text: text))
      case "/heading": pieces.append(MarkdownTextPiece(kind: .heading, text: text))
      case "strong", "/strong": text += MarkdownTextDocument.strong
      case "linebreak": text += "\n"
      case "softbreak": text += MarkdownTextDocument.softBreak
      case "text":
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
        text += unescaped(bytes[index..<end])
        index = end
      case let name:
        text += "‹\(name)›"
        pieces.append(MarkdownTextPiece(kind: .other, text: name))
      }
    }
    return pieces
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let escape =
        bytes[index] == UInt8(ascii: "&") ? escapes.first { bytes[index...].starts(with: $0.written) } : nil
      text.append(escape?.byte ?? bytes[index])
      index += escape?.written.count ?? 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let escapes: [(written: [UInt8], byte: UInt8)] = [
    (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
  ]
}
