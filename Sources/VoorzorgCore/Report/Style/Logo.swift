/// A logo as it can stand in a page: a picture that runs nothing and asks for nothing.
enum Logo {
  /// The largest file that is taken, in bytes: it comes into every report.
  static let largest = 150 * 1024

  /// The `data:` address that holds the whole picture.
  static func address(of bytes: [UInt8]) throws(LogoFault) -> String {
    guard bytes.count <= largest else { throw .tooLarge(bytes.count) }
    let type = try mediaType(of: bytes)
    return "data:\(type);base64,\(base64(bytes))"
  }

  /// What kind of picture it is, by what is in it: the name of a file proves nothing.
  private static func mediaType(of bytes: [UInt8]) throws(LogoFault) -> String {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      // The first chunk has to be the head, with a width and a height.
      guard bytes.count > 33, bytes[12..<16].elementsEqual("IHDR".utf8),
        bytes[16..<20].contains(where: { $0 != 0 }), bytes[20..<24].contains(where: { $0 != 0 })
      else { throw .brokenPNG }
      return "image/png"
    }
    guard let text = String(validating: bytes, as: UTF8.self), beginsAsSVG(text) else { throw .noPicture }
    try check(text)
    return "image/svg+xml"
  }

  /// Whether the first element is `svg`, behind a declaration and comments.
  private static func beginsAsSVG(_ text: String) -> Bool {
    var rest = text[...]
    if rest.unicodeScalars.first == "\u{FEFF}" { rest.unicodeScalars.removeFirst() }
    while true {
      rest = rest.drop { $0.isWhitespace }
      let end: String
      if rest.hasPrefix("<!--") { end = "-->" } else if rest.hasPrefix("<?") { end = "?>" } else { break }
      guard let found = rest.firstRange(of: end) else { return false }
      rest = rest[found.upperBound...]
    }
    guard rest.hasPrefix("<svg"), let next = rest.dropFirst(4).first else { return false }
    return next.isWhitespace || next == ">"
  }

  /// A browser runs nothing in a picture and fetches nothing for it; other readers of the page may.
  private static func check(_ text: String) throws(LogoFault) {
    // A browser shows a picture without it as broken.
    guard text.contains("http://www.w3.org/2000/svg") else { throw .withoutNamespace }
    let folded = text.lowercased()
    for word in ["<script", "<foreignobject", "<!entity", "<!doctype", "@import", "javascript:"] {
      if folded.contains(word) { throw .active(word) }
    }
    for opening in ["href=\"", "href='", "url(\"", "url('", "url("] {
      for part in folded.split(separator: opening, omittingEmptySubsequences: false).dropFirst() {
        let isInside = part.hasPrefix("#") || part.hasPrefix("data:image/")
        // `url(` also stands before a quote, which has a turn of its own.
        let isQuoted = opening == "url(" && (part.hasPrefix("\"") || part.hasPrefix("'"))
        if !isInside, !isQuoted { throw .refersOutside }
      }
    }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Why a file cannot be a logo.
enum LogoFault: Error, Equatable {
  case tooLarge(Int)
  case noPicture
  case brokenPNG
  case withoutNamespace
  case active(String)
  case refersOutside

  /// The sentence, in Dutch.
  var message: String {
    switch self {
    case .tooLarge(let bytes):
      "Het logo is \((bytes + 1023) / 1024) kB groot; het mag hooguit \(Logo.largest / 1024) kB zijn"
    case .noPicture: "Het logo is geen SVG en geen PNG"
    case .brokenPNG: "Het logo is een beschadigde PNG"
    case .withoutNamespace: "Het logo is een SVG zonder xmlns; een browser toont die niet"
    case .active(let word): "In het logo staat '\(word)'; een logo mag alleen een plaatje zijn"
    case .refersOutside: "Het logo verwijst naar iets buiten het bestand"
    }
  }

  /// How to mend it.
  var proposal: String {
    switch self {
    case .tooLarge: "maak het plaatje kleiner, of gebruik een SVG"
    case .noPicture, .brokenPNG: "bewaar het logo opnieuw als SVG of PNG"
    case .withoutNamespace: "zet in <svg ...> xmlns=\"http://www.w3.org/2000/svg\""
    case .active, .refersOutside: "bewaar het logo als gewone SVG, of als PNG"
    }
  }
}
