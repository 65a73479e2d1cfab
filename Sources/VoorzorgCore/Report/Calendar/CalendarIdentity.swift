/// The names by which calendars know an entry again (UID, RFC 5545 section 3.8.4.7).
enum CalendarIdentity {
  /// What the UIDs of a dossier begin with; nil when it has neither a code nor a name.
  ///
  /// The code of a municipality comes first, since names change in spelling. A name that is in the list counts as its
  /// code, so that filling in the code later makes no new entries.
  static func subject(of dossier: Dossier, _ instrument: Instrument, _ gemeenten: Gemeenten) -> String? {
    let name = dossier.naam(instrument)
    if dossier.subject == .gemeente {
      if let code = dossier.record[instrument.head.code]?.searchKey, !code.isEmpty { return encoded(code) }
      let found = name.map(gemeenten.gemeenten(named:)) ?? []
      if found.count == 1 { return encoded(found[0].code.lowercased()) }
    }
    guard let key = name?.searchKey, !key.isEmpty else { return nil }
    return "\(dossier.subject.rawValue)-\(encoded(key))"
  }

  /// The UID of an entry: whom it is about and the name of its question by id, never by position.
  static func uid(subject: String, _ path: [String], kind: CalendarEntry.Kind) -> String {
    let question = path.map(encoded).joined(separator: ".")
    return "\(subject).\(question)\(kind == .task ? ".taak" : "")@voorzorg"
  }

  /// A text in letters, digits and hyphens, with any other byte as two hexadecimal digits behind `_`: no two texts give
  /// the same. Programs are known to choke on other characters in a UID.
  private static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "-") {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "_"))
        bytes += [byte >> 4, byte & 15].map { $0 < 10 ? 48 + $0 : 55 + $0 }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
