extension Indicator {
  /// A colour of the dashboard, from best to unknown (S3, Betekenis kleurenpalet).
  ///
  /// How a colour follows from answers is in no source.
  public enum Kleur: String, Sendable, CaseIterable {
    /// On course.
    case groen
    /// Being developed.
    case geel
    /// Not taken up yet.
    case oranje
    /// Too little is known; said of a whole chapter.
    case grijs
  }
}
