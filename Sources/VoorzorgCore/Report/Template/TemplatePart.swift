/// A part of the report that a template has a place for.
enum TemplatePart: Sendable {
  /// A chapter or a document by itself, as `--onderdeel` names it.
  case report(ReportPart)
  /// One of the chapters of a document, or one of the sections of a chapter, by its id.
  case section(ReportPart, id: String)
  /// The facts about the dossier and the people who filled it in.
  case head
  /// The table of the priorities.
  case priorities
  /// The answers to one question of each priority, each under the priority's name, by the name of the question.
  case answersOfPriorities(String)
  /// What each priority costs, and what pays for it.
  case costs
  /// Who does what of each priority, and when.
  case planning
  /// What the check found.
  case remarks
  /// The sources.
  case sources
}

extension TemplatePart {
  /// What a template gets for it.
  struct Content {
    var blocks: [Document.Block] = []
    var sections: [Document.Section] = []
  }

  /// The content in a report; the titles of chapters only where there are several, since the template gives one its own.
  func content(of report: Report, findings: [Finding]) -> Content {
    let plan = report.instrument.plan
    switch self {
    case .report(let part):
      let chapters = report.chapters(of: part)
      return chapters.count == 1 && !part.isDocument ? Content(chapters[0]) : Content(sections: chapters)
    case .section(let part, let id):
      let chapters = report.chapters(of: part)
      let sections = part.isDocument ? chapters : chapters.flatMap(\.sections)
      return sections.first { $0.id == id }.map(Content.init) ?? Content()
    case .head: return Content(report.head)
    case .priorities: return Content(blocks: [report.priorityOverview])
    case .answersOfPriorities(let name): return Content(sections: report.answers(ofPriorities: name))
    case .costs:
      return Content(
        report.priorityTable([plan.kosten.index, plan.dekking.index], caption: "Kosten en dekking")
      )
    case .planning:
      let slots = [plan.uitvoerende.index, plan.verantwoordelijke.index, plan.beoogdeDatumGereed.index]
      return Content(report.priorityTable(slots, caption: "Wie doet wat, en wanneer"))
    case .remarks: return Content(report.remarks(findings))
    case .sources: return Content(report.sources(of: .alles))
    }
  }
}

extension TemplatePart.Content {
  init(_ section: Document.Section) {
    self.init(blocks: section.blocks, sections: section.sections)
  }

  init(_ block: Document.Block?) {
    self.init(blocks: block.map { [$0] } ?? [])
  }
}

extension Report {
  /// A section for each priority, with the answer to one of its questions.
  fileprivate func answers(ofPriorities question: String) -> [Document.Section] {
    prioritySheets.enumerated().map { index, sheet in
      Document.Section(
        id: priorities[index].id ?? "prioriteit-\(index + 1)",
        title: [name(ofPriority: index)],
        blocks: sheet.blocks([question])
      )
    }
  }
}

extension ReportPart {
  /// Whether it is a document with chapters, rather than a chapter.
  var isDocument: Bool {
    switch self {
    case .alles, .planVanAanpak, .voortgangsrapportage: true
    case .samenvatting, .scan, .plan, .stappen, .basis, .preventiescan, .monitor, .regioplan: false
    }
  }
}
