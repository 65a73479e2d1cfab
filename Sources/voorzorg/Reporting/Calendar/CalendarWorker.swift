import VoorzorgCore

/// What one core needs to make calendars.
struct CalendarWorker: Sendable {
  private let builder: CalendarBuilder
  private let order: ReportOrder

  init(_ order: ReportOrder, instrument: Instrument) throws(CatalogueFault) {
    self.order = order
    builder = try CalendarBuilder(instrument: instrument, gemeenten: Gemeenten.load())
  }

  /// The calendar of a dossier, or one for each person; then there are none when nothing has to be done.
  func files(of dossier: Dossier, path: String) throws(ReportProblem) -> [ReportFile] {
    let calendar = try calendar(of: dossier, path: path)
    guard order.isPerPerson else {
      let remark = calendar.isEmpty ? Self.emptiness : nil
      return [ReportFile(suffix: ".ics", bytes: CalendarRenderer.bytes(of: [calendar]), remark: remark)]
    }
    return calendar.perPerson.map { part in
      ReportFile(suffix: ".\(part.fileName).ics", bytes: CalendarRenderer.bytes(of: [part.calendar]))
    }
  }

  /// The calendar of a dossier.
  func calendar(of dossier: Dossier, path: String) throws(ReportProblem) -> PlanCalendar {
    do {
      return try builder.calendar(of: dossier, moment: order.moment, today: order.today)
    } catch {
      throw ReportProblem(Failure(message: Self.sentence(error), code: .fileProblem), path: path)
    }
  }

  static let emptiness = "Let op: de agenda is leeg, want \(reason)."
  /// That nobody gets a calendar.
  static let absence = "er is geen agenda gemaakt, want \(reason)."
  private static let reason = "het plan heeft nog geen datum en geen actieregel"

  private static func sentence(_ problem: CalendarProblem) -> String {
    switch problem {
    case .nameless:
      "een agenda heeft een naam nodig om afspraken later terug te vinden; "
        + "vul eerst de naam van de gemeente of regio in"
    }
  }
}
