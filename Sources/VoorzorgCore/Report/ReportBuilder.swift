/// Makes the document tree of a report from a dossier.
///
/// What is the same for all dossiers, such as how the questions of a part are laid out, is worked out once, when the
/// builder is made: make one for many dossiers.
public struct ReportBuilder: Sendable {
  let instrument: Instrument
  let layouts: ReportLayouts
  let references: CrossReferences

  /// A builder for dossiers of this instrument.
  ///
  /// - Throws: ``CatalogueFault`` when a built-in catalogue is malformed, which the tests rule out.
  public init(instrument: Instrument) throws(CatalogueFault) {
    self.instrument = instrument
    layouts = ReportLayouts(instrument)
    references = try CrossReferences(instrument)
  }

  /// The report of a dossier.
  ///
  /// - Parameters:
  ///   - findings: what was found in it; faults and warnings go into the report, tips are for the writer.
  ///   - today: the day that "overdue" is measured against; a report holds no clock of its own.
  public func document(
    _ dossier: Dossier,
    findings: [Finding],
    part: ReportPart = .alles,
    today: Day? = nil
  ) -> Document {
    let report = Report(dossier, by: self, today: today)
    var document = report.document(part.title(for: dossier.subject))
    document.findings = findings.filter { $0.severity > .tip }
    document.sections = [part == .samenvatting ? report.headLine : report.head]
    document.sections += report.chapters(of: part)
    document.sections.append(report.remarks(document.findings))
    document.sections.append(report.sources(of: part))
    return document
  }
}

extension Report {
  /// A document about the dossier, still without chapters.
  func document(_ title: String) -> Document {
    var document = Document(progress: progress)
    document.title = [.own("\(title) · "), .typed(name)]
    if status == .concept { document.title.append(.own(" (concept)")) }
    document.metadata = metadata
    document.besluiten = decisions
    return document
  }

  /// What a part of the report consists of.
  func chapters(of part: ReportPart) -> [Document.Section] {
    switch part {
    case .samenvatting: [summary]
    case .scan: [scan]
    case .plan: [plan]
    case .stappen: [stappen]
    case .basis: [basis]
    case .preventiescan: [preventiescan]
    case .monitor: [MonitorChapter(self).section]
    case .regioplan: [regioplan]
    case .planVanAanpak: PlanVanAanpak(self).sections
    case .voortgangsrapportage: Voortgangsrapportage(self).sections
    case .alles:
      ReportPart.inOrder.filter(isInWhole).flatMap(chapters)
        + (dossier.openPunten.isEmpty ? [] : [openPunten()])
        + (dossier.vervallen.isEmpty ? [] : [vervallen])
    }
  }

  /// Whether the whole report has a part: an optional part only when something in it is answered. In a dossier of a
  /// region the regional plan is what it is about, and scan and plan are optional: those are the work of municipalities.
  func isInWhole(_ part: ReportPart) -> Bool {
    let isRegion = dossier.subject == .regio
    if let optional = part.optionalPart {
      return isAnswered(optional) || isRegion && part == .regioplan
    }
    return !isRegion || progress[.scan].isBegun || progress[.plan].isBegun
  }

  /// Whether something of a part that may be left alone is answered. Looking at its records costs nothing where there
  /// are none, and counting all questions would.
  private func isAnswered(_ part: Part) -> Bool {
    guard let slot = instrument.form.list(named: part.key, for: dossier.subject) else { return false }
    return dossier.record.lists[slot].contains { $0.holdsAnswer }
  }
}

extension Record {
  /// Whether something in it, or in an entry of its lists, is answered.
  var holdsAnswer: Bool {
    answers.contains { $0 != nil } || lists.joined().contains { $0.holdsAnswer }
  }
}
