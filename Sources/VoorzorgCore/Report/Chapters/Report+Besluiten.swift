extension Report {
  /// The decisions as a table, and what has changed since; nothing where no decision was recorded.
  ///
  /// - Parameter isNaming: whether it says who decided: a name, for readers who should not see names.
  func decisionBlocks(isNaming: Bool = true) -> [Document.Block] {
    guard !decisions.isEmpty else { return [] }
    let rows = decisions.map { state -> [Document.Inline] in
      let besluit = state.besluit
      let who: [Document.Inline] = isNaming ? [.typed(besluit.door)] : []
      return [.own(besluit.soort.title)] + who + [
        .own(besluit.datum.dutch), besluit.kenmerk.map(Document.Inline.typed) ?? .own("–"),
        .own(besluit.vingerafdruk), .own(state.standing),
      ]
    }
    let table = Document.Table(
      caption: "Besluiten",
      columns: ["Besluit van"] + (isNaming ? ["Door"] : [])
        + ["Datum", "Kenmerk", "Vingerafdruk", "Daarna"],
      rows: rows
    )
    return [.table(table)] + changedBlocks()
  }

  /// The decisions in one line and what has changed since, for a report of one page.
  var decisionLines: [Document.Block] {
    guard !decisions.isEmpty else { return [] }
    let words = decisions.filter { $0.successor == nil }.map { state in
      "\(state.besluit.soort.words) op \(state.besluit.datum.dutch)"
    }
    return [.paragraph([.own("Besloten: \(words.joined(separator: ", "))")])] + changedBlocks(most: 5)
  }

  /// For each decision what is no longer as it was decided.
  ///
  /// - Parameter most: so many changes are named, and of the others it is said how many there are.
  private func changedBlocks(most: Int = .max) -> [Document.Block] {
    decisions.flatMap { state -> [Document.Block] in
      guard !state.changes.isEmpty else { return [] }
      let more = state.changes.count - min(most, state.changes.count)
      let rest: [[Document.Inline]] =
        more == 0 ? [] : [[.own(more == 1 ? "en nog 1 wijziging" : "en nog \(more) wijzigingen")]]
      return [
        .paragraph([
          .strong("Gewijzigd na besluit"),
          .own(". Dit is anders dan in \(state.besluit.words):"),
        ]),
        .list(state.changes.prefix(most).map { [.typed($0.words), .own(" \($0.happened)")] } + rest),
      ]
    }
  }
}

extension Besluit.Soort {
  /// Who decides, for readers.
  public var title: String { rawValue.uppercasedFirst }
}

extension BesluitState {
  /// What happened after it in a few words: `3 wijzigingen`.
  public var standing: String {
    if let successor { return "nieuw besluit van \(successor.datum.dutch)" }
    switch changes.count {
    case 0: return "ongewijzigd"
    case 1: return "1 wijziging"
    default: return "\(changes.count) wijzigingen"
    }
  }
}
