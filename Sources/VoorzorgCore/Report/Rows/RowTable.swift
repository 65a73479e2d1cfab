/// A table that is made of dossiers, for who counts with them: a spreadsheet, or a program for data.
///
/// Every table begins with the same columns about the dossier, so that rows of many dossiers stand in one file.
public enum RowTable: String, Sendable, CaseIterable {
  /// A row for each question that a dossier asks.
  case antwoorden
  /// A row for each priority and each actieregel; in a region for each work package too.
  case planregels
  /// A row for each round of the indicators and each answer that it can have.
  case indicatoren
}

/// The two ways in which rows are written.
public enum RowNotation: String, Sendable, CaseIterable {
  /// For Dutch spreadsheets: semicolons, CRLF, a byte order mark.
  case csv
  /// A JSON object a line, for programs.
  case jsonl
}
