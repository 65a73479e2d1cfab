extension Report {
  /// Where the questions come from, and what is known elsewhere.
  func sources(of part: ReportPart) -> Document.Section {
    let shown = parts(in: part)
    let hasForm = shown.contains { [.samenvatting, .scan, .plan].contains($0) }
    let hasReferences = shown.contains { [.scan, .plan].contains($0) }
    var others = hasReferences ? references.documents : []
    // Without answers to the preventiescan, nothing of it stands beside an ankerpunt.
    if !references.hasPreventiescan(dossier) { others.remove("S1") }
    for part in shown.compactMap(\.optionalPart) {
      others.formUnion(layouts.documents(part, dossier.subject))
    }
    var section = Document.Section(id: "bronnen", title: [.own("Bronnen")])
    if hasForm {
      others.remove("S0")
      section.blocks = [
        .paragraph([
          .own("De vragen komen uit het formulier van deze uitgave. "),
          .own("Wat met (toegevoegd) is gemerkt, staat daar niet in en is een vraag van voorzorg zelf."),
        ]),
        list(of: ["S0"]),
      ]
    }
    guard !others.isEmpty else { return section }
    let introduction =
      hasForm
      ? "Wat elders staat en wat de andere onderdelen vragen, komt uit:"
      : "De vragen komen uit deze uitgaven. Wat met (toegevoegd) is gemerkt, is een vraag van voorzorg zelf."
    section.blocks += [.paragraph([.own(introduction)]), list(of: others)]
    return section
  }

  /// The parts whose questions a report shows.
  private func parts(in part: ReportPart) -> [ReportPart] {
    switch part {
    case .alles: ReportPart.inOrder.filter(isInWhole)
    // The core aspects and the colours of the dashboard stand in both, whether or not they are answered.
    case .planVanAanpak, .voortgangsrapportage:
      ReportPart.inOrder.filter { isInWhole($0) || [.stappen, .basis, .monitor].contains($0) }
    default: [part]
    }
  }

  /// Publications with title and year.
  func list(of documents: Set<String>) -> Document.Block {
    .list(
      instrument.documents.filter { documents.contains($0.id) }.map { document in
        guard let publisher = document.publisher else {
          return [.own("\(document.title) (\(document.year))")]
        }
        return [.own("\(publisher) (\(document.year)). \(document.title)")]
      }
    )
  }
}
