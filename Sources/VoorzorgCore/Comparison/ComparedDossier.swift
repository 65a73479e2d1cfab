/// A dossier that is compared with others.
public struct ComparedDossier: Sendable {
  /// The answers.
  public let dossier: Dossier
  /// The file, as the user named it.
  public let file: String
  /// What the file holds that this version of the instrument does not know, by JSON Pointer; it cannot be compared.
  public let unread: [String]
  let peildatum: Day?
  let name: String?

  /// A dossier that was read; nil when it holds a fault.
  ///
  /// A dossier of another version of the instrument may have questions that this one does not know: they are listed, and
  /// all others are compared.
  public init?(_ reading: DossierReading, file: String, instrument: Instrument) {
    var unread: [String] = []
    if !reading.isFaithful {
      guard let version = reading.dossier.instrument, version != instrument.version else { return nil }
      let faults = reading.findings.filter { $0.severity == .fout }
      guard faults.allSatisfy({ ComparedDossier.unknownNames.contains($0.code) }) else { return nil }
      unread = SourceText(file: file, document: reading.document).locate(faults).compactMap(\.place.pointer)
    }
    self.init(reading.dossier, file: file, unread: unread, instrument: instrument)
  }

  init(_ dossier: Dossier, file: String, unread: [String] = [], instrument: Instrument) {
    self.dossier = dossier
    self.file = file
    self.unread = unread
    peildatum = dossier.record[instrument.head.peildatum]
    name = dossier.naam(instrument)
  }

  /// The findings about a name that the instrument does not have.
  private static let unknownNames: Set<String> = ["V103", UnknownAnkerpunt.description.code]
}
