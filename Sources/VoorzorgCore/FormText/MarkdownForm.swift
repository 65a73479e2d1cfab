/// A form as Markdown: headings, guidance as comments, and between two markers each answer, byte for byte.
///
///     ### 1.2 Wat biedt mijn gemeente al?
///
///     <!-- Wat is er nu al voor uw inwoners? -->
///
///     <!-- antwoord voorzorgscan.outreach.aanbod 811c9dc5 -->
///     Het wijkteam gaat langs.
///     <!-- einde voorzorgscan.outreach.aanbod -->
///
/// Why it looks like this stands in docs/decisions/0013-forms-carry-their-own-markers.md.
public enum MarkdownForm {
  /// The bytes of a form.
  public static func bytes(of sheet: FormSheet) -> [UInt8] {
    let own = ownLines(of: sheet)
    let head = FormHead(sheet, texts: TextHash.sum(of: own))
    var lines = [MarkdownFormMarker.head(head).line]
    for piece in pieces(of: sheet) {
      switch piece {
      case .own(let line): lines.append(line)
      case .block(let block): lines += self.lines(of: block)
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The lines of a form that are its own and no answer: what a reader may pass over.
  static func ownLines(of sheet: FormSheet) -> [String] {
    pieces(of: sheet).flatMap { piece -> [String] in
      guard case .own(let lines) = piece else { return [] }
      return lines.split(separator: "\n").map { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
    }
  }

  private enum Piece {
    case own(String)
    case block(FormSheet.Block)
  }

  private static func pieces(of sheet: FormSheet) -> [Piece] {
    var pieces = [Piece.own("# \(line(sheet.title))\n"), .own(comment(sheet.introduction + [markerAdvice]))]
    for section in sheet.sections {
      pieces.append(.own("\(String(repeating: "#", count: section.level + 1)) \(line(section.heading))\n"))
      if !section.guidance.isEmpty { pieces.append(.own(comment(section.guidance))) }
      for block in section.blocks {
        pieces.append(.own("\(String(repeating: "#", count: section.level + 2)) \(line(block.label))\n"))
        pieces.append(.own(comment(block.guidance)))
        pieces.append(.block(block))
      }
    }
    return pieces
  }

  private static let markerAdvice =
    "Elk vak staat tussen een regel met 'antwoord' en een regel met 'einde'. Laat die regels staan."

  private static func lines(of block: FormSheet.Block) -> [String] {
    let start = MarkdownFormMarker.start(
      name: block.name,
      handedOut: FormMedium.markdown.fingerprint(of: block.text)
    )
    let text = block.text.split(separator: "\n", omittingEmptySubsequences: false)
    return [start.line] + text.map(MarkdownFormGuard.guarded)
      + [MarkdownFormMarker.end(name: block.name).line, ""]
  }

  private static func comment(_ paragraphs: [String]) -> String {
    "<!--\n\(paragraphs.map(MarkdownFormMarker.safe).joined(separator: "\n"))\n-->\n"
  }

  /// A heading on one line, whatever somebody called the municipality.
  private static func line(_ text: String) -> String {
    MarkdownFormMarker.safe(text)
  }
}

extension MarkdownForm {
  /// Reads a form that came back, whatever somebody did to it.
  ///
  /// Line ends may be of any kind. Nothing is passed over silently: what is no answer and not the form's own is in
  /// the result too.
  public static func read(_ bytes: [UInt8]) -> FilledForm {
    var reader = MarkdownFormReader()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      var form = FilledForm(.markdown)
      form.findings = [FormCodes.notUTF8]
      return form
    }
    for (index, line) in lines(of: text).enumerated() { reader.read(line, number: index + 1) }
    return reader.finish()
  }

  /// The lines of a text, whatever ends them; a byte order mark is no text.
  static func lines(of text: String) -> [Substring] {
    let start =
      text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? text.utf8.index(text.startIndex, offsetBy: 3) : nil
    let utf8 = text.utf8
    var lines: [Substring] = []
    var lineStart = start ?? text.startIndex
    var index = lineStart
    while index < utf8.endIndex {
      let byte = utf8[index]
      let next = utf8.index(after: index)
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        lines.append(text[lineStart..<index])
        let isPair = byte == UInt8(ascii: "\r") && next < utf8.endIndex && utf8[next] == UInt8(ascii: "\n")
        lineStart = isPair ? utf8.index(after: next) : next
        index = lineStart
      } else {
        index = next
      }
    }
    lines.append(text[lineStart...])
    return lines
  }
}
