import VoorzorgCore

/// What forms are written in.
enum FormFormat: String, CaseIterable {
  case markdown
  case docx
  case odt

  /// Whether a terminal can show it.
  var isText: Bool { self == .markdown }

  /// What a file is by its first bytes: Word and ODT are archives, and ODT says so at a fixed place.
  init(of bytes: [UInt8]) {
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else {
      self = .markdown
      return
    }
    let isODT = bytes.dropFirst(30).starts(
      with: Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
    )
    self = isODT ? .odt : .docx
  }

  /// What to do with a file that cannot be read; nil when it may be a form.
  static func advice(for bytes: [UInt8]) -> String? {
    let known: [(start: [UInt8], advice: String)] = [
      ([0xD0, 0xCF, 0x11, 0xE0], "dit is een oud Word-bestand (.doc); sla het in Word op als .docx"),
      (Array("%PDF".utf8), "dit is een PDF; vraag om het formulier als Word- of ODT-bestand"),
      (Array("{\\rtf".utf8), "dit is een RTF-bestand; sla het op als .docx of .odt"),
    ]
    return known.first { bytes.starts(with: $0.start) }?.advice
  }
}
