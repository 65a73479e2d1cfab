/// Reads a template line by line: what is text, what is a place, and below which heading it stands.
struct TemplateParser {
  let places: TemplatePlaces
  private(set) var pieces: [TextTemplate.Piece] = []
  private(set) var problems: [TemplateProblem] = []
  private var lines = TemplateLines()
  private var text: [UInt8] = []
  private var number = 0

  init(places: TemplatePlaces) {
    self.places = places
  }

  /// Reads a whole template, without byte order mark.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    let all = bytes.split(separator: 10, omittingEmptySubsequences: false)
    for (index, line) in all.enumerated() {
      number = index + 1
      let kind = lines.kind(of: line)
      let isLast = index == all.count - 1
      if kind.mayHavePlaces {
        readLine(line, isInHead: kind == .head, next: isLast ? nil : all[index + 1])
      } else {
        text += line
      }
      if !isLast { text.append(10) }
    }
    endText()
  }

  private mutating func readLine(_ line: ArraySlice<UInt8>, isInHead: Bool, next: ArraySlice<UInt8>?) {
    var rest = line
    while let (before, name, after) = nextPlace(in: rest, of: line) {
      text += before
      rest = after
      guard let place = place(named: name, at: before.endIndex, in: line) else { continue }
      let column = before.endIndex
      let isAlone =
        line[..<column].allSatisfy(\.isSpace) && column - line.startIndex < 4 && after.allSatisfy(\.isSpace)
      switch (place.isBlock, isInHead) {
      case (true, true): report(.partInHead(name: name), at: column, in: line)
      case (true, false) where !isAlone: report(.notAlone(name: name), at: column, in: line)
      case (false, true) where line[..<column].count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 0:
        report(.unquotedInHead(name: name), at: column, in: line)
      case (false, let isInHead) where isInHead || !isAlone:
        endText()
        pieces.append(.inline(place, isInHead: isInHead))
      default:
        let surroundings = TextTemplate.Surroundings(
          isBlankBefore: lines.isBlankBefore,
          isBlankBehind: next?.allSatisfy(\.isSpace) ?? true
        )
        // Spaces before a part would make its first line code, or no heading.
        text.removeLast(before.count)
        endText()
        pieces.append(.block(place, level: lines.level, surroundings: surroundings))
        rest = []
      }
    }
    text += rest
  }

  /// The next place in what is left of a line: the text before it, its name, and what is left then.
  private mutating func nextPlace(
    in rest: ArraySlice<UInt8>,
    of line: ArraySlice<UInt8>
  ) -> (before: ArraySlice<UInt8>, name: String, after: ArraySlice<UInt8>)? {
    var index = rest.startIndex
    while index + 1 < rest.endIndex {
      if rest[index] == UInt8(ascii: "\\") {
        // What stands behind a backslash stands for itself, in Markdown too.
        index += 2
      } else if rest[index] == UInt8(ascii: "{"), rest[index + 1] == UInt8(ascii: "{") {
        let inside = rest[(index + 2)...]
        guard let end = inside.indices.dropLast().first(where: { inside[$0] == 125 && inside[$0 + 1] == 125 })
        else {
          report(.unclosed, at: index, in: line)
          return nil
        }
        return (rest[..<index], String(decoding: inside[..<end].trimmed, as: UTF8.self), rest[(end + 2)...])
      } else {
        index += 1
      }
    }
    return nil
  }

  private mutating func place(named name: String, at column: Int, in line: ArraySlice<UInt8>)
    -> TemplatePlace?
  {
    if let place = places.place(named: name) { return place }
    report(.unknown(name: name, nearest: places.nearest(to: name)), at: column, in: line)
    return nil
  }

  private mutating func report(_ kind: TemplateProblem.Kind, at index: Int, in line: ArraySlice<UInt8>) {
    let column = String(decoding: line[..<index], as: UTF8.self).count + 1
    problems.append(TemplateProblem(kind: kind, line: number, column: column))
  }

  private mutating func endText() {
    if !text.isEmpty { pieces.append(.text(text)) }
    text = []
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or the CR of a line end.
  var isSpace: Bool { self == 32 || self == 9 || self == 13 }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: Self { drop(while: \.isSpace).reversed().drop(while: \.isSpace).reversed()[...] }
}
