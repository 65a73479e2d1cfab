import Foundation

/// Reads pandoc's JSON as pieces.
///
/// Anything that is not plain text shows in a piece's text by its name.
enum MarkdownTextPandoc {
  static func pieces(in data: Data) throws -> [MarkdownTextPiece] {
    let document = try JSONSerialization.jsonObject(with: markingByteOrder(data)) as? [String: Any]
    return blocks(document?["blocks"], as: .paragraph)
  }

  /// The facts in the YAML head that are plain text.
  static func metadata(in data: Data) throws -> [String: String] {
    let document = try JSONSerialization.jsonObject(with: markingByteOrder(data)) as? [String: Any]
    let facts = document?["meta"] as? [String: [String: Any]] ?? [:]
    return facts.compactMapValues { $0["t"] as? String == "MetaInlines" ? text($0["c"]) : $0["c"] as? String }
  }

  /// Stands for a byte order mark, which JSONSerialization drops at the start of a string.
  private static let byteOrderMark: Unicode.Scalar = "\u{E002}"

  private static func markingByteOrder(_ data: Data) -> Data {
    var marked = data
    while let found = marked.range(of: Data([0xEF, 0xBB, 0xBF])) {
      marked.replaceSubrange(found, with: Data(String(byteOrderMark).utf8))
    }
    return marked
  }

  private static func blocks(_ value: Any?, as kind: MarkdownTextPiece.Kind) -> [MarkdownTextPiece] {
    (value as? [Any] ?? []).flatMap { block($0, as: kind) }
  }

  private static func block(_ value: Any, as kind: MarkdownTextPiece.Kind) -> [MarkdownTextPiece] {
    guard let node = value as? [String: Any], let name = node["t"] as? String else { return [] }
    let content = node["c"] as? [Any] ?? []
    switch name {
    case "Para", "Plain": return [MarkdownTextPiece(kind: kind, text: text(content))]
    case "Header": return [MarkdownTextPiece(kind: .heading, text: text(content.last))]
    case "BulletList": return content.flatMap { blocks($0, as: .item) }
    case "OrderedList": return (content.last as? [Any] ?? []).flatMap { blocks($0, as: .item) }
    case "Table" where content.count == 6: return table(content)
    default: return [MarkdownTextPiece(kind: .other, text: name)]
    }
  }

  /// A table's cells, row by row; with a piece that no document expects if it has a caption.
  private static func table(_ content: [Any]) -> [MarkdownTextPiece] {
    let caption = (content[1] as? [Any])?.last as? [Any] ?? []
    let head = (content[3] as? [Any])?.last as? [Any] ?? []
    let bodies = content[4] as? [Any] ?? []
    let rows = head + bodies.flatMap { ($0 as? [Any])?.last as? [Any] ?? [] }
    let cells = rows.flatMap { ($0 as? [Any])?.last as? [Any] ?? [] }
    let pieces = cells.flatMap { cell -> [MarkdownTextPiece] in
      let found = blocks((cell as? [Any])?.last, as: .cell)
      return found.isEmpty ? [MarkdownTextPiece(kind: .cell, text: "")] : found
    }
    return caption.isEmpty ? pieces : pieces + [MarkdownTextPiece(kind: .other, text: "Caption")]
  }

  private static func text(_ value: Any?) -> String {
    (value as? [Any] ?? []).map(inline).joined()
  }

  private static func inline(_ value: Any) -> String {
    guard let node = value as? [String: Any], let name = node["t"] as? String else { return "" }
    switch name {
    case "Str":
      let scalars = (node["c"] as? String ?? "").unicodeScalars
      return String(String.UnicodeScalarView(scalars.map { $0 == byteOrderMark ? "\u{FEFF}" : $0 }))
    case "Space": return " "
    case "LineBreak": return "\n"
    case "SoftBreak": return MarkdownTextDocument.softBreak
    case "Strong": return MarkdownTextDocument.strong + text(node["c"]) + MarkdownTextDocument.strong
    case "Quoted": return quoted(node["c"] as? [Any] ?? [])
    default: return "‹\(name)›"
    }
  }

  /// What pandoc writes for its quotation: a pair of curly quotes.
  private static func quoted(_ content: [Any]) -> String {
    let isDouble = (content.first as? [String: Any])?["t"] as? String == "DoubleQuote"
    return (isDouble ? "“" : "‘") + text(content.last) + (isDouble ? "”" : "’")
  }
}
