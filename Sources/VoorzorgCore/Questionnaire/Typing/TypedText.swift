/// Text as people and programs give it, brought to the form in which dossiers hold it.
///
/// Whether a text is typed, pasted, written in an editor, read from a file or filled in on a form, it comes out the
/// same. Cleaning twice is cleaning once.
///
/// - Every kind of line end is LF, also the vertical tab and form feed that Word uses; none is left at the end.
/// - Spaces that do not break are spaces.
/// - The marks that Word and other programs put in front of list items are `- `, where they stood. A letter that only
///   looks like one in Word's symbol fonts, such as `o`, is a mark where a tab follows: in prose it stays.
/// - The tab behind a list mark or item number is a space; every other tab is four.
/// - Byte order marks in front go.
///
/// These rules are our own.
public enum TypedText {
  /// The text in plain form.
  public static func clean(_ text: String) -> String {
    var text = text
    // Where nothing has to change, which is nearly always, nothing is copied.
    let cleaned = text.withUTF8 { bytes -> String? in
      guard bytes.mayNeedCleaning else { return nil }
      var cleaner = TextCleaner(bytes)
      return cleaner.clean()
    }
    return cleaned ?? text
  }
}
