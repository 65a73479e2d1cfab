/// HTML for pandoc to make a document of.
struct OfficeHTML {
  private var html: String

  init() {
    html = "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"></head><body>\n"
  }

  func finish() -> [UInt8] { Array((html + "</body></html>\n").utf8) }

  mutating func heading(_ text: String, level: Int) {
    html += "<h\(level)>\(OfficeHTML.escaped(text))</h\(level)>\n"
  }

  mutating func paragraph(_ text: String, _ style: OfficeStyle) {
    html += "<div custom-style=\"\(style.rawValue)\"><p>\(OfficeHTML.escaped(text))</p></div>\n"
  }

  /// A text of somebody's: an empty line makes a paragraph, and any other line end a line.
  mutating func answer(_ text: String, emptyLines: Int) {
    var paragraphs: [[String]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == " " || $0 == "\t" }
      if indent.count == line.count {
        if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
      } else {
        // HTML knows no other space at the beginning of a line.
        paragraphs[paragraphs.count - 1].append(
          String(repeating: "&#160;", count: indent.count) + OfficeHTML.escaped(line.dropFirst(indent.count))
        )
      }
    }
    paragraphs.removeAll(where: \.isEmpty)
    if paragraphs.isEmpty { paragraphs = Array(repeating: ["&#160;"], count: emptyLines) }
    for lines in paragraphs {
      html +=
        "<div custom-style=\"\(OfficeStyle.answer.rawValue)\"><p>\(lines.joined(separator: "<br>"))</p></div>\n"
    }
  }

  /// The text without what no XML can hold.
  private static func escaped(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t": result.append(" ")
      case "\u{FFFE}", "\u{FFFF}": break
      case _ where scalar.properties.generalCategory == .control: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

/// The styles that a form has of its own. Their names stand in documents, so they stay.
enum OfficeStyle: String, CaseIterable {
  case title = "VoorzorgTitel"
  case introduction = "VoorzorgInleiding"
  case question = "VoorzorgVraag"
  case guidance = "VoorzorgToelichting"
  case code = "VoorzorgCode"
  case answer = "VoorzorgAntwoord"
  case end = "VoorzorgEinde"
}
