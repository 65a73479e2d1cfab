@testable import VoorzorgCore

/// A page as a list of its tags and the text between them: enough to see how it is built.
struct HTMLPage {
  struct Tag: Equatable {
    let name: String
    let isEnd: Bool
    let attributes: [String: String]
  }

  /// The tags in order, and what stands before each.
  private(set) var tags: [Tag] = []
  private(set) var texts: [String] = []

  /// Reads what our own renderer writes: names in small letters, values in double quotes.
  init(_ bytes: [UInt8]) {
    // Scalars, since a text may begin with an accent that would become one character with the `>` before it.
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let start = rest.firstIndex(of: "<") {
      texts.append(String(rest[..<start]))
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = Self.tag(Substring(rest[rest.index(after: start)..<end]))
      tags.append(tag)
      rest = rest[rest.index(after: end)...]
      // No typed text comes into a style.
      if tag.name == "style", !tag.isEnd, let close = rest.firstRange(of: "</style>".unicodeScalars) {
        texts.append("")
        tags.append(Tag(name: "style", isEnd: true, attributes: [:]))
        rest = rest[close.upperBound...]
      }
    }
    texts.append(String(rest))
  }

  init(_ document: Document, look: HTMLLook = .standard) {
    self.init(HTMLRenderer.bytes(of: document, look: look))
  }

  /// The tags that open an element of one of these names.
  func opening(_ names: String...) -> [Tag] { tags.filter { !$0.isEnd && names.contains($0.name) } }

  /// The values of an attribute, wherever it stands.
  func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  /// The text between the tags, as a reader gets it, line breaks kept.
  var text: String {
    var text = texts[0]
    for (tag, after) in zip(tags, texts.dropFirst()) { text += (tag.name == "br" ? "\n" : "") + after }
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(entity, with: character)
    }
    return text
  }

  /// The first tag that does not close what is open; nil when all do.
  var misplaced: String? {
    var open: [String] = []
    for tag in tags where !Self.withoutEnd.contains(tag.name) {
      if !tag.isEnd {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        return "</\(tag.name)>"
      }
    }
    return open.last
  }

  /// Elements without content: those of HTML, and those of pictures.
  private static let withoutEnd: Set = ["!doctype", "meta", "img", "br", "rect", "circle", "path"]

  private static func tag(_ source: Substring) -> Tag {
    let isEnd = source.hasPrefix("/")
    let name = source.dropFirst(isEnd ? 1 : 0).prefix { $0 != " " }
    var attributes: [String: String] = [:]
    var rest = source.dropFirst(name.count + (isEnd ? 1 : 0))
    while let equals = rest.firstRange(of: "=\"") {
      let key = rest[..<equals.lowerBound].drop { $0 == " " }
      let value = rest[equals.upperBound...].prefix { $0 != "\"" }
      attributes[String(key)] = String(value)
      rest = rest[value.endIndex...].dropFirst()
    }
    return Tag(name: name.lowercased(), isEnd: isEnd, attributes: attributes)
  }
}
