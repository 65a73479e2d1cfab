/// Follows a Markdown text line by line: what kind of line each is, and the level of the heading it stands under.
struct TemplateLines {
  /// What a line belongs to.
  enum Kind: Equatable {
    /// The head of the file, between lines of three hyphens.
    case head
    /// Running text.
    case text
    /// A block of code, a comment of HTML, or the hyphens around the head: text that stays as it is.
    case literal

    /// Whether places in it are filled.
    var mayHavePlaces: Bool { self != .literal }
  }

  /// The level of the last heading; 0 when there was none.
  private(set) var level = 0
  /// Whether the line before is blank, or there is none.
  private(set) var isBlankBefore = true
  private var isFirst = true
  private var isInHead = false
  private var isInComment = false
  /// The mark that ends the block of code that the text is in: its character and how many at least.
  private var fence: (mark: UInt8, count: Int)?
  /// Whether the current line is blank.
  private var isBlank = true
  /// Whether the line before is text that a line of `=` or `-` below it makes a heading.
  private var followsParagraph = false

  /// The kind of the next line.
  mutating func kind(of line: ArraySlice<UInt8>) -> Kind {
    isBlankBefore = isBlank
    let indent = line.prefix { $0 == 32 }.count
    let content = line.drop(while: \.isSpace)
    isBlank = content.isEmpty
    defer { isFirst = false }
    if let kind = kindInHead(line) { return kind }
    if isInComment || content.starts(with: "<!--".utf8) {
      isInComment = !content.contains("-->".utf8)
      return .literal
    }
    if let kind = kindInCode(content, indent: indent) { return kind }
    readHeading(content, indent: indent)
    return .text
  }

  private mutating func kindInHead(_ line: ArraySlice<UInt8>) -> Kind? {
    let isMark = line.elementsEqual("---".utf8) || line.elementsEqual("---\r".utf8)
    if isFirst, isMark {
      isInHead = true
      return .literal
    }
    guard isInHead else { return nil }
    guard isMark || line.starts(with: "...".utf8) else { return .head }
    isInHead = false
    isBlank = true
    return .literal
  }

  private mutating func kindInCode(_ content: ArraySlice<UInt8>, indent: Int) -> Kind? {
    guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~"), indent < 4
    else {
      return fence == nil ? nil : .literal
    }
    let count = content.prefix { $0 == first }.count
    if let open = fence {
      let isEnd = first == open.mark && count >= open.count && content.dropFirst(count).allSatisfy(\.isSpace)
      if isEnd { fence = nil }
      return .literal
    }
    guard count >= 3 else { return nil }
    fence = (first, count)
    return .literal
  }

  private mutating func readHeading(_ content: ArraySlice<UInt8>, indent: Int) {
    guard indent < 4, let first = content.first else {
      followsParagraph = false
      return
    }
    let run = content.prefix { $0 == first }.count
    let isOnlyThat = content.dropFirst(run).allSatisfy(\.isSpace)
    switch first {
    case UInt8(ascii: "#") where run <= 6 && (content.dropFirst(run).first?.isSpace ?? true):
      level = run
      followsParagraph = false
    case UInt8(ascii: "=") where isOnlyThat && followsParagraph:
      level = 1
      followsParagraph = false
    case UInt8(ascii: "-") where isOnlyThat && followsParagraph:
      level = 2
      followsParagraph = false
    default: followsParagraph = true
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ wanted: String.UTF8View) -> Bool {
    indices.contains { self[$0...].starts(with: wanted) }
  }
}
