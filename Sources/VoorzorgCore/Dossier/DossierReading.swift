/// A dossier as it was read from bytes, with all that was found in them.
public struct DossierReading: Sendable {
  /// What was read. Answers that do not fit are unanswered here; see ``isFaithful``.
  public let dossier: Dossier
  /// All findings of syntax, encoding and format, placed by byte.
  public let findings: [Finding]
  /// The text that was read, to look up places in.
  public let document: JSONDocument

  /// Whether the dossier holds all that the bytes held. If not, it must never be written in their place.
  public var isFaithful: Bool {
    !findings.contains { $0.severity == .fout }
  }

  /// Whether the bytes are a dossier at all: no fault of syntax or format, though an answer may be wrong.
  public var isDossier: Bool {
    !findings.contains { $0.severity == .fout && !$0.code.hasPrefix("V2") }
  }

  /// Reads a dossier in the format `voorzorg-dossier/1`, leniently: only `formaat` is required.
  public init(_ bytes: [UInt8], instrument: Instrument) {
    document = JSONDocument(bytes)
    var decoder = DossierDecoder(instrument: instrument)
    decoder.findings = document.faults.map(\.finding)
    dossier = decoder.decode(document)
    findings = decoder.findings
  }
}
