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
    case .remarks: return Content(report.remarks(findings))
    case .sources: return Content(report.sources(of: .alles))
    }
  }
}

extension TemplatePart.Content {
  init(_ section: Document.Section) {
    self.init(blocks: section.blocks, sections: section.sections)
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
