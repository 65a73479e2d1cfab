/// What a municipality has filled in: the answers on the form of the instrument, with what says which form.
public struct Dossier: Sendable, Equatable {
  /// The format that is written, and the oldest that is read.
  public static let format = "voorzorg-dossier/1"

  /// The reference to a JSON Schema, kept as it was found.
  public var schema: String?
  /// The version of the catalogues it was filled in with.
  public var instrument: String?
  /// The answers on the form of the whole dossier.
  public var record: Record

  /// A dossier with nothing filled in.
  public init(for instrument: Instrument) {
    self.instrument = instrument.version
    record = instrument.form.emptyRecord
  }
}
