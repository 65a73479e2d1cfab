import TextKit
@testable import VoorzorgCore

/// A piece of Markdown as a reader understood it: what kind of block, and its text.
struct MarkdownTextPiece: Equatable, CustomStringConvertible {
  enum Kind { case paragraph, heading, item, cell, other }
  var kind: Kind
  var text: String

  /// Whether the pieces are the same to the byte; `==` also takes é in two characters for é in one.
  func isIdentical(to other: Self) -> Bool {
    self == other && text.utf8.elementsEqual(other.text.utf8)
  }

  var description: String { "\(kind) \(text.debugDescription)" }
}

/// One Markdown file with many typed texts in it, and the pieces that a reader has to find there.
struct MarkdownTextDocument {
  private(set) var bytes: [UInt8] = []
  /// The pieces behind each label, as a reader that knows tables has to see them.
  private(set) var pieces: [[MarkdownTextPiece]] = []
  /// The same for a reader without tables, to which the rows are lines of a paragraph.
  private(set) var piecesWithoutTables: [[MarkdownTextPiece]] = []

  /// Stands for strong text, so that a typed `**1**` is no label.
  static let strong = "\u{E000}"
  /// Stands for a line break that is only one in the file.
  static let softBreak = "\u{E001}"

  /// - Parameter everywhere: whether every text goes to each of the places there are, instead of to one of them.
  init(texts: [String], everywhere: Bool = false) {
    for (turn, start) in stride(from: 0, to: texts.count, by: 3).enumerated() {
      let group = Array(texts[start..<min(start + 3, texts.count)])
      for place in everywhere ? 0..<6 : turn % 6..<turn % 6 + 1 { add(group, at: place) }
    }
  }

  private mutating func add(_ texts: [String], at place: Int) {
    switch place {
    case 0: addParagraphs(texts)
    case 1: addHeadings(texts)
    case 2: addBehindLabel(texts)
    case 3: addTable(texts)
    case 4: addList(texts, marker: "- ")
    default: addList(texts, marker: "1. ")
    }
  }

  private mutating func addParagraphs(_ texts: [String]) {
    for text in texts {
      addLabel()
      addParagraph(text)
    }
  }

  private mutating func addParagraph(_ text: String) {
    MarkdownText.appendParagraph(text, to: &bytes)
    add("\n\n")
    expect(.paragraph, Self.shown(text))
  }

  private mutating func addHeadings(_ texts: [String]) {
    for text in texts {
      addLabel()
      add("## ")
      MarkdownText.appendInline(text, to: &bytes)
      add("\n\n")
      expect(.heading, Self.shown(text))
    }
  }

  private mutating func addBehindLabel(_ texts: [String]) {
    for text in texts {
      addLabel()
      add("**Naam:** ")
      MarkdownText.appendInline(text, to: &bytes)
      add("\n\n")
      expect(.paragraph, Self.strong + "Naam:" + Self.strong + " " + Self.shown(text))
    }
  }

  /// A table, with typed text in its head too, between two paragraphs that may not become its caption.
  private mutating func addTable(_ texts: [String]) {
    addLabel()
    addParagraph(texts[0])
    var lines: [String] = []
    for (row, text) in texts.enumerated() {
      add("| ")
      MarkdownText.appendInline(text, to: &bytes)
      add(" | ")
      MarkdownText.appendInline(texts[texts.count - 1 - row], to: &bytes)
      add(" |\n")
      lines.append("| \(Self.shown(text)) | \(Self.shown(texts[texts.count - 1 - row])) |")
      for cell in [text, texts[texts.count - 1 - row]] {
        pieces[pieces.count - 1].append(MarkdownTextPiece(kind: .cell, text: Self.shown(cell)))
      }
      guard row == 0 else { continue }
      add("|---|---|\n")
      lines.append("|---|---|")
    }
    let block = MarkdownTextPiece(kind: .paragraph, text: lines.joined(separator: Self.softBreak))
    piecesWithoutTables[pieces.count - 1].append(block)
    add("\n")
    addParagraph(texts[texts.count - 1])
  }

  private mutating func addList(_ texts: [String], marker: String) {
    addLabel()
    for text in texts {
      add(marker)
      MarkdownText.appendParagraph(text, to: &bytes, indent: marker.utf8.count)
      add("\n")
      expect(.item, Self.shown(text))
    }
    add("\n")
  }

  private mutating func addLabel() {
    add("**\(pieces.count)**\n\n")
    pieces.append([])
    piecesWithoutTables.append([])
  }

  private mutating func expect(_ kind: MarkdownTextPiece.Kind, _ text: String) {
    pieces[pieces.count - 1].append(MarkdownTextPiece(kind: kind, text: text))
    piecesWithoutTables[pieces.count - 1].append(MarkdownTextPiece(kind: kind, text: text))
  }

  private mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private static func shown(_ text: String) -> String {
    ControlPictures.shown(text, keepingLines: true)
  }
}
