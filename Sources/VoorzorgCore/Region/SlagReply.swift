/// What a municipality can answer about a quick win of the regional plan (S2, hoofdstuk 5).
///
/// The source has no list of answers: the first three are our reading of what it tells of the municipalities.
public enum SlagReply: String, Sendable, CaseIterable {
  /// It does this already.
  case gerealiseerd
  /// It wants to do this in the year of the plan.
  case prioriteit
  /// It does not choose this.
  case geenPrioriteit = "geen-prioriteit"
  /// It was asked, and nobody knows.
  case onbekend
  /// Nobody answered.
  case unanswered = "niet-beantwoord"
}
