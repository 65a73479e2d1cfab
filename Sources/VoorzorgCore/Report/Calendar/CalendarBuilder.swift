/// Makes calendars from dossiers: target dates, planned evaluations and actions.
///
/// A work package of a region has a timeline in words and no days, so it gives no entries.
public struct CalendarBuilder: Sendable {
  let instrument: Instrument
  let slots: CalendarSlots
  private let gemeenten: Gemeenten

  /// A builder for dossiers of this instrument.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed, which the tests rule out.
  public init(instrument: Instrument, gemeenten: Gemeenten) throws(CatalogueFault) {
    self.instrument = instrument
    self.gemeenten = gemeenten
    slots = try CalendarSlots(instrument)
  }

  /// The calendar of a dossier.
  ///
  /// - Parameters:
  ///   - moment: when it was made or changed; nil counts from `today`, else from the reference day of the dossier.
  ///   - today: the day before which nobody needs a reminder any more; nil leaves every reminder in.
  /// - Throws: ``CalendarProblem/nameless``.
  public func calendar(
    of dossier: Dossier,
    moment: CalendarMoment? = nil,
    today: Day? = nil
  ) throws(CalendarProblem) -> PlanCalendar {
    let subject = CalendarIdentity.subject(of: dossier, instrument, gemeenten)
    let name = dossier.naam(instrument)
    let plan = CalendarPlan(
      builder: self,
      dossier: dossier,
      subject: subject ?? "",
      name: name ?? subject?.uppercased() ?? "",
      today: today
    )
    let entries = dossier.priorities(instrument).flatMap(plan.entries)
    guard subject != nil || entries.isEmpty else { throw .nameless }
    return PlanCalendar(
      name: ["Voorzorg", name].compactMap(\.self).joined(separator: " · "),
      identity: subject,
      moment: moment ?? CalendarMoment(today ?? dossier.record[instrument.head.peildatum] ?? Self.beginning),
      entries: entries
    )
  }

  /// What counts as the last change where nothing else says so: the year of the instrument.
  private static let beginning = Day(nearestToYear: 2025, month: 1, day: 1)
}
