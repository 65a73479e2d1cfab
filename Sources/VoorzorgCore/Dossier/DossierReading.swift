/// A dossier as it was read from bytes, with all that was found in them.
public struct DossierReading: Sendable {
  /// What was read.
  ///
  /// Answers that do not fit are unanswered here; see ``isFaithful``.
  public let dossier: Dossier
  /// All findings of syntax, encoding and format, placed by byte.
  public let findings: [Finding]
  /// The text that was read, to look up places in.
  package let document: JSONDocument

  /// Whether the dossier holds all that the bytes held.
  ///
  /// If not, it must never be written in their place.
  public var isFaithful: Bool {
    !findings.contains { $0.severity == .fout }
  }

  /// Whether the bytes are a dossier at all: no fault of syntax or format, though an answer may be wrong.
  public var isDossier: Bool {
    !findings.contains { $0.severity == .fout && !$0.code.hasPrefix("V2") }
  }

  /// Whether it was filled in with an older version of the instrument: then only that was read.
  public var isOlder: Bool { findings.contains { $0.code == OlderInstrument.description.code } }

  /// Whether enough was read to judge the content: the syntax is sound but for a key that stands twice, and it is
  /// a dossier of a known version.
  var isReadable: Bool {
    findings.allSatisfy { finding in
      guard finding.severity == .fout else { return true }
      return finding.code == "V007"
        || !(finding.code.hasPrefix("V0")
          || ["V101", "V102", OlderInstrument.description.code].contains(finding.code))
    }
  }

  /// Reads a dossier in the format `voorzorg-dossier/1`, leniently: only `formaat` is required.
  public init(_ bytes: [UInt8], instrument: Instrument) {
    document = JSONDocument(bytes)
    var decoder = DossierDecoder(instrument: instrument)
    dossier = decoder.decode(document)
    // Behind a bracket that is wrong or missing things stand in the wrong object; that is one fault, told once.
    let doubtful = document.faults.first { $0.isOfBracket }?.offset ?? .max
    let readable = decoder.findings.filter { $0.place.offset ?? 0 < doubtful }
    findings = document.faults.map(\.finding) + readable
  }
}
