/// What has to be done by the plan of one dossier, and when.
public struct PlanCalendar: Sendable, Equatable {
  /// What the calendar is called.
  public let name: String
  /// Whom the dossier is about, in every UID: the same municipality has the same, also in another year. Nil when the
  /// dossier does not say; then there are no entries.
  public let identity: String?
  /// When it was last changed, as far as anybody says so.
  let moment: CalendarMoment
  /// The entries: priority by priority, with its target date, its evaluation and its actions.
  let entries: [CalendarEntry]

  /// Whether there is nothing to put in a calendar.
  public var isEmpty: Bool { entries.isEmpty }
}

/// Why a dossier gives no calendar.
public enum CalendarProblem: Error, Equatable {
  /// It has dates, and neither a code nor a name to make stable UIDs from: a second import would double everything.
  case nameless
}
