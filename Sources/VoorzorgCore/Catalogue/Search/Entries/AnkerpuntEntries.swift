extension Ankerpunt {
  /// How it is looked up.
  var entry: CatalogueEntry {
    CatalogueEntry(
      .ankerpunt,
      name,
      number: "\(number)",
      heading: "Ankerpunt \(number)",
      title: title,
      aliases: [shortTitle],
      texts: [.own(explanation)] + guidingQuestions.map { .own($0) },
      sources: [source],
      topic: name,
      pages: ["ankerpunten", "ankerpunt", "ankerpunt \(name)", "ankerpunt \(number)", "\(number)"]
    )
  }
}

extension Begrip {
  /// How it is looked up.
  var entry: CatalogueEntry {
    CatalogueEntry(
      .begrip,
      name,
      heading: "Begrip",
      title: title,
      aliases: allNames,
      texts: [isOwn ? .own(text) : .told(text)],
      sources: places.map(\.source),
      isOwn: isOwn,
      topic: "begrip \(name)",
      pages: ["begrippen", "begrip"]
    )
  }
}

extension RuleDescription {
  /// How it is looked up.
  var entry: CatalogueEntry {
    CatalogueEntry(
      .regel,
      code,
      heading: "Regel \(code)",
      title: summary,
      sources: [],
      isOwn: true,
      topic: code,
      pages: ["regels"]
    )
  }
}
