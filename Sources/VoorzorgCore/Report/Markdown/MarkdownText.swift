/// Writes text that somebody typed as Markdown that stands for just that text.
///
/// The promise: cmark and pandoc (its `markdown`, `gfm` and `commonmark_x`) give the text back letter for letter,
/// as text and nothing else: no list, no emphasis, no link, no typographic change. Within that promise as little
/// as possible is escaped, because people also read the file as it is.
///
/// One thing no escape is worth: pandoc's `gfm` and `commonmark_x` compose characters (NFC), so é in two code points
/// comes back from them in one.
///
/// Control characters come back as what `ControlPictures` shows for them. The text may not stand between the square
/// brackets of a link, nor inside other code: those have rules of their own.
enum MarkdownText {
  /// Appends the text as the content of one paragraph, or of one list item.
  ///
  /// A line break becomes a hard line break: a backslash at the end of the line, the one way that both readers know
  /// and that shows. A blank line is a line with only that backslash. A line break at the very end has no line to
  /// break off and becomes `&#10;`.
  ///
  /// - Parameter indent: spaces before every line but the first, as many as the list item's content is indented.
  static func appendParagraph(_ text: String, to output: inout ByteBuffer, indent: Int = 0) {
    var text = text
    text.withUTF8 { typed in
      var writer = MarkdownTextWriter(MarkdownTextSource(typed), indent: indent)
      writer.write(to: &output)
    }
  }

  /// Appends the text as part of one line: a heading, a cell of a pipe table, or what follows a bold label.
  ///
  /// A space has to come before it on the line, and a space or the end of the line after it. A line break becomes
  /// `&#10;`: the only writing of it that stays within a table row and that both readers give back as a line break
  /// and not as a tag; a browser shows it as a space.
  static func appendInline(_ text: String, to output: inout ByteBuffer) {
    var text = text
    text.withUTF8 { typed in
      var writer = MarkdownTextWriter(MarkdownTextSource(typed), indent: nil)
      writer.write(to: &output)
    }
  }
}
