/// The names by which a page can be jumped into.
enum HTMLAnchor {
  /// The text of the report, for those who skip the head and the contents. Anchors of our own begin with `-`: ids of
  /// chapters begin with a letter.
  static let text: StaticString = "-tekst"
  /// The top of the page.
  static let top: StaticString = "-boven"
  /// The title of the contents.
  static let contents: StaticString = "-inhoud"

  /// The anchor of a section: its path, for an id is only fixed within its parent.
  ///
  /// Ids of priorities come from the dossier, where they may be any text. What is no letter, digit or hyphen is
  /// written as `_` with its byte, so that no two ids give the same anchor.
  static func path(_ parent: String?, _ id: String) -> String {
    var anchor = parent.map { $0 + "." } ?? ""
    guard !id.utf8.allSatisfy(isPlain) else { return anchor + id }
    for byte in id.utf8 {
      if isPlain(byte) {
        anchor.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        anchor += byte < 16 ? "_0" : "_"
        anchor += String(byte, radix: 16)
      }
    }
    return anchor
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
