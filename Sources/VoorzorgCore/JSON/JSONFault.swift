/// A fault of syntax or encoding, at a byte of the text.
package struct JSONFault: Sendable, Equatable {
  /// What is wrong.
  ///
  /// Each kind has its own code and sentence (see ``JSONFault/finding``).
  package enum Kind: Sendable, Equatable {
    case empty
    case tooLarge
    case unexpected(String)
    case endsTooSoon
    case missingComma
    case superfluousComma
    case missingColon
    case missingValue
    case unquotedKey(String)
    case singleQuotes
    case unknownWord(String)
    case comment
    case unterminatedString
    case quoteInText
    case lineBreakInString
    case controlCharacter(UInt8)
    case badEscape(String)
    case loneSurrogate
    case badNumber(String)
    case wrongBracket(expected: String, found: String)
    case missingBracket(String)
    case tooDeep
    case duplicateKey(String, first: Int)
    case trailingText
    case invalidUTF8
    case byteOrderMark
  }

  /// What is wrong.
  package let kind: Kind
  /// Offset of the byte where it shows.
  package let offset: Int

  /// Whether a bracket is wrong or missing, so that what follows may stand in the wrong place.
  var isOfBracket: Bool {
    switch kind {
    case .wrongBracket, .missingBracket: true
    default: false
    }
  }

  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
