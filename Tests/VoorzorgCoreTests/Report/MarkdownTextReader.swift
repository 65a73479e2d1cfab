import Foundation
import TestSupport

/// A reader of Markdown as its makers ship it, run on a whole file at once.
enum MarkdownTextReader: String, CaseIterable {
  case cmark
  case markdown
  case gfm
  case commonmarkX = "commonmark_x"

  /// Whether this reader has tables.
  private var knowsTables: Bool { self != .cmark }

  /// Whether this reader leaves the characters of a text as they are; pandoc's CommonMark readers compose them (NFC).
  var keepsDecomposed: Bool { self == .cmark || self == .markdown }

  /// The pieces that this reader has to find in a document.
  func expected(in document: MarkdownTextDocument) -> [[MarkdownTextPiece]] {
    knowsTables ? document.pieces : document.piecesWithoutTables
  }

  /// Whether this reader found what it had to.
  func agrees(_ found: [MarkdownTextPiece], with expected: [MarkdownTextPiece]) -> Bool {
    found.elementsEqual(expected) { keepsDecomposed ? $0.isIdentical(to: $1) : $0 == $1 }
  }

  /// Whether the tests that need these readers are to run.
  static let areExpected = ExternalTool.areExpected("cmark", "pandoc")

  /// The pieces behind each label of the file.
  func pieces(in markdown: URL) throws -> [[MarkdownTextPiece]] {
    Self.split(try allPieces(in: markdown))
  }

  /// All pieces of the file.
  func allPieces(in markdown: URL) throws -> [MarkdownTextPiece] {
    let output = try output(for: markdown)
    return self == .cmark
      ? MarkdownTextXML.pieces(in: Array(output)) : try MarkdownTextPandoc.pieces(in: output)
  }

  /// What the reader makes of the file: XML of cmark, JSON of pandoc.
  func output(for markdown: URL) throws -> Data {
    let arguments = self == .cmark ? ["-t", "xml"] : ["-f", rawValue, "-t", "json"]
    return try ExternalTool.run(self == .cmark ? "cmark" : "pandoc", arguments + [markdown.path])
  }

  /// The pieces, cut at the labels: paragraphs of nothing but a strong number, in their order.
  private static func split(_ found: [MarkdownTextPiece]) -> [[MarkdownTextPiece]] {
    var groups: [[MarkdownTextPiece]] = []
    for piece in found {
      let label = MarkdownTextDocument.strong + String(groups.count) + MarkdownTextDocument.strong
      if piece.kind == .paragraph, piece.text == label {
        groups.append([])
      } else if !groups.isEmpty {
        groups[groups.count - 1].append(piece)
      }
    }
    return groups
  }
}
