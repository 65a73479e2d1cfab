extension Indicator {
  /// An answer to a question of the dashboard, as it stands in a dossier.
  ///
  /// The report shows a question mark or a dash for what is unknown: that is no "nee".
  public enum Antwoord: String, Sendable, CaseIterable {
    /// Yes.
    case ja
    /// No.
    case nee
    /// Asked, but nobody knows.
    case onbekend
  }
}
