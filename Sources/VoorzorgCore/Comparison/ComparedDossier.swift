/// A dossier that is compared with others.
public struct ComparedDossier: Sendable {
  /// The answers.
  public let dossier: Dossier
  /// The file, as the user named it.
  public let file: String
  /// What the file holds that this version of the instrument does not know, by JSON Pointer; it cannot be compared.
  public let unread: [String]
  /// The version of the instrument that it was filled in with, where it was converted for the comparison.
  let convertedFrom: String?
  let peildatum: Day?
  let name: String?

  /// A dossier that was read.
  ///
  /// A dossier of another version of the instrument may have questions that this one does not know: they are listed, and
  /// all others are compared.
  public init(_ reading: DossierReading, file: String, instrument: Instrument) {
    let unread = ComparedDossier.unknownNames(in: reading)
    let places = SourceText(file: file, document: reading.document).locate(unread)
    self.init(
      reading.dossier,
      file: file,
      unread: places.compactMap(\.place.pointer),
      instrument: instrument
    )
  }

  /// A dossier of an older version of the instrument, converted only to be compared.
  public init(_ conversion: Conversion, file: String, instrument: Instrument) {
    self.init(conversion.dossier, file: file, convertedFrom: conversion.from, instrument: instrument)
  }

  /// The version of the instrument that it was filled in with.
  var version: String? { convertedFrom ?? dossier.instrument }

  init(
    _ dossier: Dossier,
    file: String,
    unread: [String] = [],
    convertedFrom: String? = nil,
    instrument: Instrument
  ) {
    self.convertedFrom = convertedFrom
    self.dossier = dossier
    self.file = file
    self.unread = unread
    peildatum = dossier.record[instrument.head.peildatum]
    name = dossier.naam(instrument)
  }

  /// Whether all that a reading says can be compared, or is known to be of another version of the instrument.
  public static func canCompare(_ reading: DossierReading, _ instrument: Instrument) -> Bool {
    if reading.isFaithful { return true }
    guard let version = reading.dossier.instrument, version != instrument.version else { return false }
    return unknownNames(in: reading).count == reading.findings.count { $0.severity == .fout }
  }

  /// The findings about a name that the instrument does not have.
  private static func unknownNames(in reading: DossierReading) -> [Finding] {
    reading.findings.filter { ["V103", UnknownAnkerpunt.description.code].contains($0.code) }
  }
}
