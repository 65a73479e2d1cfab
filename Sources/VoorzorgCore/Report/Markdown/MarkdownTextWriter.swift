/// Walks one typed text and copies it, with an escape wherever a reader of Markdown would see more than text.
///
/// Bytes that stand for themselves are not written one by one: they wait until something has to come between.
struct MarkdownTextWriter {
  private let source: MarkdownTextSource
  /// The spaces before each further line; nil when everything has to stay on one line.
  private let indent: Int?
  /// Where the bytes start that stand for themselves and are not written yet.
  private var pending = 0

  init(_ source: MarkdownTextSource, indent: Int?) {
    self.source = source
    self.indent = indent
  }

  /// Appends the whole text.
  mutating func write(to output: inout ByteBuffer) {
    let classes = MarkdownTextByteClass.table
    var index = startLine(at: 0, to: &output)
    while true {
      index = classes.withUnsafeBufferPointer { table in
        table.baseAddress.map { source.plainEnd(from: index, classes: $0) } ?? index
      }
      guard index < source.count else { break }
      index = writeSpecial(at: index, to: &output)
    }
    writeTrailingSpace(before: source.count, to: &output)
    if indent == nil, pending < source.count, source[source.count - 1] == UInt8(ascii: "#") {
      // pandoc takes any # at the end of a heading for its closing fence
      _ = writeBackslash(at: source.count - 1, to: &output)
    }
    flush(upTo: source.count, to: &output)
  }

  /// Writes what the special byte here calls for; returns where to read on.
  private mutating func writeSpecial(at index: Int, to output: inout ByteBuffer) -> Int {
    switch source[index] {
    case UInt8(ascii: " "):
      return writeSpaces(from: index - 1, to: &output)
    case UInt8(ascii: "\n"):
      return writeLineBreak(at: index, to: &output)
    case UInt8(ascii: "\t"):
      return replace(index..<index + 1, with: "&#9;", to: &output)
    case UInt8(ascii: "-"):
      return writeHyphens(at: index, to: &output)
    case UInt8(ascii: "."):
      return writeFullStops(at: index, to: &output)
    case 0..<0x20, 0x7F, 0xC2, 0xE2:
      return writeUnusual(at: index, to: &output)
    default:
      guard MarkdownTextPunctuation.needsBackslash(at: index, in: source) else { return index + 1 }
      return writeBackslash(at: index, to: &output)
    }
  }

  /// Writes what only a control character or a curly quote calls for.
  private mutating func writeUnusual(at index: Int, to output: inout ByteBuffer) -> Int {
    if let (picture, length) = MarkdownTextControl.picture(at: index, in: source) {
      flush(upTo: index, to: &output)
      for byte in UTF8.encode(picture) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
      pending = index + length
      return pending
    }
    guard source[index] == 0xE2, MarkdownTextQuotes.opens(at: index, in: source),
      !MarkdownTextQuotes.isPaired(at: index, in: source)
    else { return index + 1 }
    return replace(
      index..<index + 3,
      with: MarkdownTextQuotes.reference(at: index, in: source),
      to: &output
    )
  }

  /// Starts a line; returns where to read on.
  private mutating func startLine(at start: Int, to output: inout ByteBuffer) -> Int {
    if source[start] == UInt8(ascii: " ") { return writeSpaces(from: start, to: &output) }
    guard indent != nil else { return start }
    if start == 0, MarkdownTextLineStart.hasTickBox(at: start, in: source) {
      _ = writeBackslash(at: start, to: &output)
      return writeReferences(forSpacesFrom: start + 3, upTo: source.endOfRun(at: start + 3), to: &output)
    }
    guard let index = MarkdownTextLineStart.escape(at: start, in: source) else { return start }
    return writeBackslash(at: index, to: &output)
  }

  private mutating func writeLineBreak(at index: Int, to output: inout ByteBuffer) -> Int {
    guard let indent, index + 1 < source.count else {
      return replace(index..<index + 1, with: "&#10;", to: &output)
    }
    writeTrailingSpace(before: index, to: &output)
    flush(upTo: index, to: &output)
    output.append(UInt8(ascii: "\\"))
    output.append(UInt8(ascii: "\n"))
    output.append(UInt8(ascii: " "), count: indent)
    pending = index + 1
    return startLine(at: pending, to: &output)
  }

  /// Writes a run of spaces so that all of them count: only one that stands between other characters is a space.
  private mutating func writeSpaces(from start: Int, to output: inout ByteBuffer) -> Int {
    let end = source.endOfRun(at: start)
    let startsLine = start == 0 || source.endsLine(at: start - 1)
    let keepsLast = !source.endsLine(at: end) && !(startsLine && end == start + 1)
    _ = writeReferences(forSpacesFrom: start, upTo: keepsLast ? end - 1 : end, to: &output)
    return end
  }

  private mutating func writeReferences(
    forSpacesFrom start: Int,
    upTo end: Int,
    to output: inout ByteBuffer
  ) -> Int {
    flush(upTo: start, to: &output)
    for _ in start..<end { output.append("&#32;" as StaticString) }
    pending = end
    return end
  }

  /// Writes the single space that would end a line, if there is one.
  private mutating func writeTrailingSpace(before end: Int, to output: inout ByteBuffer) {
    guard pending < end, source[end - 1] == UInt8(ascii: " ") else { return }
    _ = replace(end - 1..<end, with: "&#32;", to: &output)
  }

  /// Keeps hyphens from becoming dashes: of each two in a row the first has a backslash.
  private mutating func writeHyphens(at start: Int, to output: inout ByteBuffer) -> Int {
    let end = source.endOfRun(at: start)
    if end == start + 1 {
      return MarkdownTextPunctuation.followsWWW(start, in: source)
        ? writeBackslash(at: start, to: &output) : end
    }
    for index in stride(from: start, to: end, by: 2) { _ = writeBackslash(at: index, to: &output) }
    return end
  }

  /// Keeps full stops from becoming an ellipsis: of each three in a row the first has a backslash.
  private mutating func writeFullStops(at start: Int, to output: inout ByteBuffer) -> Int {
    let end = source.endOfRun(at: start)
    switch end - start {
    case 1:
      guard MarkdownTextAbbreviation.needsBackslash(at: start, in: source) else { return end }
      return writeBackslash(at: start, to: &output)
    case 2: break
    default:
      for index in stride(from: start, to: end, by: 3) { _ = writeBackslash(at: index, to: &output) }
    }
    return end
  }

  /// Puts a backslash before the ASCII character here, which then stands for itself.
  private mutating func writeBackslash(at index: Int, to output: inout ByteBuffer) -> Int {
    flush(upTo: index, to: &output)
    output.append(UInt8(ascii: "\\"))
    pending = index
    return index + 1
  }

  private mutating func replace(_ range: Range<Int>, with ascii: StaticString, to output: inout ByteBuffer)
    -> Int
  {
    flush(upTo: range.lowerBound, to: &output)
    output.append(ascii)
    pending = range.upperBound
    return pending
  }

  private func flush(upTo end: Int, to output: inout ByteBuffer) {
    guard pending < end else { return }
    output.append(source[pending..<end])
  }
}
