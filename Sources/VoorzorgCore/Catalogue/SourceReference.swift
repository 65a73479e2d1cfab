/// A place in one of the source documents.
public struct SourceReference: Sendable, Equatable {
  /// The short name of the document, `S0` to `S4`.
  public let document: String
  /// The place for a reader, such as `paragraaf 2.2.4`.
  public let place: String
  /// The line in the plain text of the document.
  public let line: Int?
}

/// One of the source documents.
public struct SourceDocument: Sendable, Equatable {
  /// The short name, `S0` to `S4`.
  public let id: String
  /// The title, word for word.
  public let title: String
  /// What people call it, such as `Stappenplan voorzorg`.
  public let shortTitle: String
  /// Who published it, if the document says so.
  public let publisher: String?
  /// The year.
  public let year: Int
}
