import Foundation

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

  /// Whether everything these tests run is on the PATH.
  static let areInstalled = path(of: "cmark") != nil && path(of: "pandoc") != nil

  /// The pieces behind each label of the file.
  func pieces(in markdown: URL) throws -> [[MarkdownTextPiece]] {
    let output = markdown.appendingPathExtension(rawValue)
    defer { try? FileManager.default.removeItem(at: output) }
    let arguments = self == .cmark ? ["-t", "xml"] : ["-f", rawValue, "-t", "json"]
    try run(self == .cmark ? "cmark" : "pandoc", arguments + [markdown.path], output: output)
    let data = try Data(contentsOf: output)
    let found =
      self == .cmark ? MarkdownTextXML.pieces(in: Array(data)) : try MarkdownTextPandoc.pieces(in: data)
    return Self.split(found)
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

  private func run(_ program: String, _ arguments: [String], output: URL) throws {
    guard let path = Self.path(of: program) else { throw CocoaError(.fileNoSuchFile) }
    guard FileManager.default.createFile(atPath: output.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
  }

  private static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
