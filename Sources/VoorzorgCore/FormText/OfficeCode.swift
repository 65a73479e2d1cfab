/// A code in a form for a word processor: text between square brackets that says what stands around it.
enum OfficeCode: Equatable {
  /// What the form is.
  case head(FormHead)
  /// Below it stands an answer.
  case start(name: String, handedOut: String)
  /// Above it ends an answer.
  case end(name: String)

  /// The code as it is written.
  var text: String {
    switch self {
    case .head(let head): "[\(head.text)]"
    case .start(let name, let handedOut): "[\(name) \(handedOut)]"
    case .end(let name): "[einde \(name)]"
    }
  }

  /// The first code in a text, with what stands before and behind it; nil when there is none.
  static func first(in text: String) -> (code: OfficeCode, before: Substring, after: Substring)? {
    var open: String.Index?
    // By bytes, and each bracket once: an answer may be long and full of them.
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case UInt8(ascii: "["):
        open = index
      case UInt8(ascii: "]"):
        let after = text.utf8.index(after: index)
        if let open, let code = OfficeCode(text[text.utf8.index(after: open)..<index]) {
          return (code, text[..<open], text[after...])
        }
        open = nil
      default: break
      }
    }
    return nil
  }

  private init?(_ inside: Substring) {
    let words = inside.split(whereSeparator: \.isWhitespace)
    if let head = FormHead(words) {
      self = .head(head)
    } else if words.count == 2, OfficeCode.isName(words[0]), MarkdownFormMarker.isFingerprint(words[1]) {
      self = .start(name: String(words[0]), handedOut: String(words[1]))
    } else if words.count == 2, words[0] == "einde", OfficeCode.isName(words[1]) {
      self = .end(name: String(words[1]))
    } else {
      return nil
    }
  }

  private static func isName(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { byte in
      byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
        || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "%")].contains(byte)
    }
  }
}

extension OfficeCode {
  /// A character that nobody sees (word joiner). Behind the bracket of a text that only looks like a code it says so.
  private static let invisible = "\u{2060}"

  /// An answer in which nothing looks like a code.
  static func guarded(_ text: String) -> String {
    guard first(in: text) != nil else { return text }
    return text.split(separator: "[", omittingEmptySubsequences: false).joined(separator: "[\(invisible)")
  }

  /// An answer as it was before it was guarded.
  static func unguarded(_ text: String) -> String {
    guard text.unicodeScalars.contains("\u{2060}") else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\u{2060}" || result.last != "[" {
      result.append(scalar)
    }
    return String(result)
  }
}
