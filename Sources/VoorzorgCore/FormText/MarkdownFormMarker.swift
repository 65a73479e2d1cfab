/// A line of a Markdown form that is no text but a sign to the reader.
enum MarkdownFormMarker: Equatable {
  /// What the form is.
  case head(FormHead)
  /// Below this line stands an answer.
  case start(name: String, handedOut: String)
  /// Above this line ends an answer.
  case end(name: String)
  /// A fault explained; not part of the form.
  case fault

  /// Reads a line; nil when it is text.
  ///
  /// White space around it makes no difference, since editors put it in and take it out. Otherwise a marker is exact:
  /// a line that only looks like one is text of somebody's.
  init?(_ line: Substring) {
    guard let content = MarkdownFormMarker.comment(line) else { return nil }
    let words = content.split { $0 == " " || $0 == "\t" }
    if let head = FormHead(words) {
      self = .head(head)
    } else if words.count == 3, words[0] == "antwoord", MarkdownFormMarker.isFingerprint(words[2]) {
      self = .start(name: String(words[1]), handedOut: String(words[2]))
    } else if words.count == 2, words[0] == "einde" {
      self = .end(name: String(words[1]))
    } else if words.first == "FOUT:" || words.first == "VOORSTEL:" {
      self = .fault
    } else {
      return nil
    }
  }

  /// The line as it is written.
  var line: String {
    switch self {
    case .head(let head): "<!-- \(head.text) -->"
    case .start(let name, let handedOut): "<!-- antwoord \(name) \(handedOut) -->"
    case .end(let name): "<!-- einde \(name) -->"
    case .fault: ""
    }
  }

  /// The lines that explain a finding; what a user typed in it cannot end the comment.
  static func lines(explaining finding: Finding) -> [String] {
    (["<!-- FOUT: \(safe(finding.message)) -->"]
      + (finding.proposal.map { ["<!-- VOORSTEL: \(safe($0)) -->"] } ?? []))
  }

  /// A text that can stand in a comment, on one line.
  static func safe(_ text: String) -> String {
    var result = ""
    for character in TypedText.clean(text) {
      if character == ">", result.hasSuffix("--") { result += " " }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }

  private static func comment(_ line: Substring) -> Substring? {
    let trimmed = line.trimmingBlanks
    guard trimmed.utf8.count >= 7, trimmed.hasPrefix("<!--"), trimmed.hasSuffix("-->") else { return nil }
    return trimmed.dropFirst(4).dropLast(3)
  }

  static func isFingerprint(_ word: some StringProtocol) -> Bool {
    word.utf8.count == 8
      && word.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}

/// Lines of answers that look like markers: a backslash before them says that they are text.
enum MarkdownFormGuard {
  /// The line as it is written in a block.
  static func guarded(_ line: Substring) -> String {
    guard isDoubtful(line) else { return String(line) }
    let start = line.firstIndex { $0 == "<" } ?? line.startIndex
    return "\(line[..<start])\\\(line[start...])"
  }

  /// The line as it was before it was written in a block.
  static func unguarded(_ line: Substring) -> String {
    guard isDoubtful(line), let start = line.firstIndex(of: "<"), start > line.startIndex else {
      return String(line)
    }
    let before = line.index(before: start)
    guard line[before] == "\\" else { return String(line) }
    return "\(line[..<before])\(line[start...])"
  }

  /// Whether the line is a marker but for white space and backslashes before it.
  private static func isDoubtful(_ line: Substring) -> Bool {
    // Most lines have none, and looking for it is cheap.
    guard line.utf8.contains(UInt8(ascii: "<")) else { return false }
    let rest = line.trimmingBlanks.drop { $0 == "\\" }
    return rest.hasPrefix("<!--") && MarkdownFormMarker(rest) != nil
  }
}

extension Substring {
  /// The text without the spaces and tabs around it.
  var trimmingBlanks: Substring {
    var rest = drop { $0 == " " || $0 == "\t" }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return rest
  }
}
