extension Report {
  /// Where the questions come from, and what is known elsewhere.
  func sources(of part: ReportPart) -> Document.Section {
    let shown = part == .alles ? ReportPart.inOrder.filter(isInWhole) : [part]
    let hasForm = shown.contains { [.samenvatting, .scan, .plan].contains($0) }
    let hasReferences = shown.contains { [.scan, .plan].contains($0) }
    var others = hasReferences ? references.documents : []
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

  private func list(of documents: Set<String>) -> Document.Block {
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
