import TextKit

/// Recognises e-mail addresses, and tells those of a person from those of a desk.
enum EmailAddress {
  /// Whether a text holds an address that may be a person's.
  static func ofPerson(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "@") {
      let local = bytes[..<index].reversed().prefix { isAddress($0) }.reversed()
      let domain = bytes[(index + 1)...].prefix { isAddress($0) }
      guard !local.isEmpty, let dot = domain.lastIndex(of: UInt8(ascii: ".")), dot > domain.startIndex else {
        continue
      }
      // The last dot may be that of the sentence.
      let name = dot == domain.endIndex - 1 ? domain.dropLast() : domain
      guard name.contains(UInt8(ascii: ".")) else { continue }
      if !isDesk(String(decoding: Array(local), as: UTF8.self)) { return true }
    }
    return false
  }

  /// Whether the part before the @ names a desk: one of its words is a usual name for one.
  private static func isDesk(_ local: String) -> Bool {
    local.folded.split { !$0.isLetter }.contains { word in
      desks.contains(String(word)) || deskStems.contains { word.hasPrefix($0) || word.hasSuffix($0) }
    }
  }

  /// Stems of words that no surname begins or ends with.
  private static let deskStems = [
    "balie", "bureau", "centrum", "crisisdienst", "gemeente", "klantcontact", "loket", "meldpunt", "postbus",
    "secretariaat", "servicepunt", "sociaaldomein", "stadhuis", "steunpunt", "wijkteam",
  ]

  private static let desks: Set = [
    "aanmelden", "aanmelding", "administratie", "advies", "algemeen", "balie", "beleid", "bestuur", "bezwaar",
    "college",
    "communicatie", "contact", "crisis", "crisisdienst", "gemeente", "griffie", "hallo", "helpdesk", "hulp",
    "info", "informatie", "klachten",
    "klantcontact", "loket", "mail", "melding", "meldingen", "meldpunt", "noreply", "opvang", "pers", "wonen",
    "woo", "inkoop", "facturen", "ondersteuning", "post", "postbus",
    "privacy", "raad", "receptie", "redactie", "regio", "reply", "secretariaat", "servicepunt", "steunpunt",
    "support",
    "team", "toegang", "vragen", "welkom", "wijkteam", "wmo", "zorg",
  ]

  private static func isAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "%"):
      true
    default: byte >= 0x80
    }
  }
}
