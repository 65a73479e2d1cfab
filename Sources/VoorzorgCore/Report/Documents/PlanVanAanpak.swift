/// The plan of action that the third step asks for (S0, stap 3, acties), with the core aspects of the first indicator
/// (S3, indicator 1, subvraag c).
///
/// A document by itself, in the order in which a college reads: it says where something is still to be filled in, and
/// fills in nothing.
struct PlanVanAanpak {
  let report: Report
  let monitor: Monitor

  init(_ report: Report) {
    self.report = report
    monitor = report.monitor
  }

  /// The titles of the chapters that others refer to.
  enum Title {
    static let missie = "Missie, visie en doelen"
    static let cijfers = "Cijfers"
    static let scan = "Wat er is en waar kansen liggen"
    static let plan = "Het plan"
  }

  /// The chapters.
  var sections: [Document.Section] {
    let figures = FigureChapter(report: report, monitor: monitor)
    return [
      samenvatting, missie, samenwerken, figures.section(withPreventiescan: true), scan, plan, nietInPlan,
      sturing, kernaspecten,
    ]
  }

  private var samenvatting: Document.Section {
    Document.Section(
      id: "samenvatting",
      title: [.own("Samenvatting")],
      blocks: report.summaryBlocks + [.paragraph([.own(Report.gapSentence)])]
    )
  }

  private var missie: Document.Section {
    Document.Section(
      id: "missie-visie-doelen",
      title: [.own(Title.missie)],
      blocks: report.sheetWithGaps(of: .basis)?.blocks(["missie", "visie", "doelen"]) ?? []
    )
  }

  /// The partners, the regisseur with the tasks that the source gives, and how the domains work together.
  private var samenwerken: Document.Section {
    var section = Document.Section(id: "samen-werken", title: [.own("Samen werken")])
    if let basis = report.sheetWithGaps(of: .basis) {
      if let slot = basis.form.list(named: "kerncoalitie") {
        section.sections.append(report.listSection(ofList: slot, named: "kerncoalitie", basis))
      }
      section.sections.append(regie(basis))
    }
    guard let stappen = report.sheetWithGaps(of: .stappen) else { return section }
    section.sections.append(
      Document.Section(
        id: "afstemming",
        title: [.own("Afstemming tussen domeinen")],
        blocks: stappen.done("regie.acties.domeinen-afstemmen")
          + stappen.blocks(["regie.vragen.samenhang", "regie.vragen.kennis-van-elkaar"])
      )
    )
    return section
  }

  private func regie(_ basis: AnswerSheet) -> Document.Section {
    Document.Section(
      id: "regie",
      title: [.own("Regie")],
      blocks: basis.blocks(["regisseur"]) + [
        .paragraph([.own("In het stappenplan heeft de regisseur onder meer twee taken:")]),
        .list(report.layouts.regisseurTaken.map { [.own($0)] }),
      ]
    )
  }
}
