// Who does what in the regional project (S2, hoofdstuk 6, Rolbeschrijving).
extension RegionDocument {
  /// The role that a dossier of a region names people for.
  static let leader = "projectleider"

  var rollen: Document.Section {
    var section = Document.Section(id: "rollen", title: [.own("Rollen en taken")])
    section.blocks = [
      .paragraph([
        .own(
          "De bron noemt \(plan.rollen.count) rollen met \(plan.rollen.map(\.tasks.count).reduce(0, +)) taken. "
        ),
        .own(
          "Een dossier vraagt alleen naar de projectleider van een werkpakket. Wie de andere rollen heeft, "
        ),
        .own("schrijft u er zelf bij."),
      ])
    ]
    section.sections = plan.rollen.map { rol in
      Document.Section(
        id: rol.name,
        title: [.own(rol.title)],
        blocks: [.list(rol.tasks.map(task))]
          + (rol.name == RegionDocument.leader
            ? leaders : [.gap("wie de rol \(rol.title.quoted) heeft.", by: RegionDocument.writer)])
      )
    }
    return section
  }

  private func task(_ task: Regioplan.Entry) -> [Document.Inline] {
    [.strong(task.heading.text)] + (task.text.map { [.own(": \($0.lowercasedFirst)")] } ?? [])
  }

  /// The leaders of the work packages, by package.
  private var leaders: [Document.Block] {
    let packages = overview.werkpakketten
    guard !packages.isEmpty else {
      return [.gap("wie projectleider is. In geen dossier staat een werkpakket.", by: RegionDocument.writer)]
    }
    let severalRegions = overview.regions.count > 1
    let table = Document.Table(
      caption: "Projectleiders van de werkpakketten",
      columns: (severalRegions ? ["Regio"] : []) + ["Werkpakket", "Projectleider"],
      rows: packages.map { entry in
        (severalRegions ? [title(of: entry.region)] : [])
          + [
            entry.package.naam.map(Document.Inline.typed) ?? .own("Werkpakket zonder naam"),
            entry.package.projectleider.map(Document.Inline.typed) ?? .strong("Nog in te vullen"),
          ]
      }
    )
    return [.table(table)]
  }
}
