/// The text of a paragraph as pandoc reads it.
struct PandocInlines {
  private(set) var text = ""
  /// What is no text and stays behind, in Dutch.
  private(set) var lost: [String] = []

  mutating func add(_ inlines: JSONValue) {
    for inline in inlines.elements { add(inline: inline) }
  }

  private mutating func add(inline: JSONValue) {
    let content = inline["c"]
    switch inline["t"]?.text {
    case "Str": text += PandocInlines.plain(content?.text ?? "")
    case "Space", "SoftBreak": text += " "
    case "LineBreak": text += "\n"
    case "Code", "Math", "RawInline": text += content?.list.last?.text ?? ""
    case "Quoted": addQuoted(content)
    case "Link", "Image": addLinked(content, isImage: inline["t"]?.text == "Image")
    case "Note":
      var note = PandocText()
      if let content { note.add(content) }
      text += " (noot: \(note.paragraphs.map(\.text).joined(separator: " ")))"
    case "Span": addSpan(content)
    default:
      // Emphasis and the like: a list of inlines, sometimes with attributes before it.
      guard let content else { return }
      if content.list.first?["t"] != nil {
        add(content)
      } else if let inner = content.list.last {
        add(inner)
      }
    }
  }

  private mutating func addQuoted(_ content: JSONValue?) {
    let parts = content?.list ?? []
    guard parts.count == 2 else { return }
    let isSingle = parts[0]["t"]?.text == "SingleQuote"
    text += isSingle ? "‘" : "“"
    add(parts[1])
    text += isSingle ? "’" : "”"
  }

  private mutating func addLinked(_ content: JSONValue?, isImage: Bool) {
    let parts = content?.list ?? []
    guard parts.count == 3 else { return }
    if isImage { lost.append("er staat een afbeelding in") }
    let start = text.endIndex
    add(parts[1])
    let address = parts[2].list.first?.text ?? ""
    let isShown = text[start...] == address || "mailto:\(text[start...])" == address
    if !isImage, !isShown, !address.hasPrefix("#") { text += " (\(address))" }
  }

  /// A part of the text with a mark of a reviewer, or just with attributes.
  private mutating func addSpan(_ content: JSONValue?) {
    let parts = content?.list ?? []
    guard parts.count == 2 else { return }
    let attributes = parts[0].list
    let classes = attributes.count == 3 ? attributes[1].list.compactMap(\.text) : []
    if classes.contains("comment-start") {
      var comment = PandocInlines()
      comment.add(parts[1])
      lost.append("er staat een opmerking bij: '\(comment.text.shown)'")
    } else if !classes.contains("deletion"), !classes.contains("comment-end") {
      add(parts[1])
    }
  }

  /// A word with spaces of any kind as spaces.
  private static func plain(_ word: String) -> String {
    guard word.unicodeScalars.contains("\u{A0}") else { return word }
    return String(String.UnicodeScalarView(word.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
  }
}
