import TextKit

/// What the rest of the instrument has to do with one ankerpunt.
struct AnkerpuntReferences: Sendable {
  /// An action of the preventiescan that belongs to the ankerpunt.
  struct Actie: Sendable {
    /// What it is, marked when the link is our reading.
    let text: String
    /// The path of the question in the preventiescan.
    let path: String
  }

  /// An indicator of the dashboard that belongs to it.
  struct Meting: Sendable {
    /// The name, such as `bemoeizorg`.
    let name: String
    /// Number and title, marked when the link is our reading.
    let title: String
    /// What the centrumgemeenten together answered; empty where the report does not tell.
    let national: String
  }

  let acties: [Actie]
  let metingen: [Meting]
  let actielijnen: [String]
  /// What the report says of it when no answer elsewhere adds to it.
  let unanswered: [Document.Block]
  /// What a priority about it contributes to; nil where no link is known.
  let contribution: Document.Block?

  /// The references that links give; none where there are no links.
  ///
  /// The texts are put together anew, so that no two cores count references to the same ones.
  init(_ links: AnkerpuntLinks?) {
    acties = links?.acties ?? []
    metingen = links?.metingen ?? []
    actielijnen = links?.actielijnen ?? []
    let stappen = links?.stappen ?? []
    contribution = AnkerpuntReferences.contribution(
      stappen.map { "stap \($0)" } + metingen.map { "indicator \($0.title)" }
        + actielijnen.map { "actielijn \($0)" }
    )
    unanswered = AnkerpuntReferences.blocks(
      acties: [],
      answers: [:],
      metingen: metingen.map { ($0, nil) },
      actielijnen: actielijnen
    )
  }

  /// What is known elsewhere, as one list.
  ///
  /// - Parameters:
  ///   - acties: the actions of the preventiescan; none where nothing in that part is answered, for then nothing is
  ///     known of them.
  ///   - answers: the texts of the actions that are answered, by answer.
  ///   - metingen: the indicators, with what the monitor of the dossier says of each.
  static func blocks(
    acties: [Actie],
    answers: [String: [String]],
    metingen: [(meting: Meting, state: String?)],
    actielijnen: [String]
  ) -> [Document.Block] {
    var items: [[Document.Inline]] = []
    if !acties.isEmpty {
      let open = acties.count - answers.values.reduce(0) { $0 + $1.count }
      var sentences = [("ja", "Ja"), ("deels", "Deels"), ("nee", "Nee"), (Field.unknown, "Onbekend")]
        .compactMap { answer, title in answers[answer].map { "\(title): \($0.joined(separator: "; "))." } }
      if open > 0 {
        let count =
          acties.count == 1
          ? "de ene actie hierbij"
          : open == acties.count
            ? "alle \(open) acties hierbij" : "\(open) van de \(acties.count) acties hierbij"
        sentences.append("Niet beantwoord: \(count).")
      }
      items.append([.own("Preventiescan. \(sentences.joined(separator: " "))")])
    }
    for (meting, state) in metingen {
      let known = [state, meting.national.isEmpty ? nil : meting.national].compactMap(\.self)
      let tail = known.isEmpty ? "" : ": \(known.joined(separator: "; "))"
      items.append([.own("Indicator \(meting.title)\(tail)")])
    }
    items += actielijnen.map { [.own("Actielijn \($0)")] }
    guard !items.isEmpty else { return [] }
    return [.paragraph([.strong("Elders in dit dossier en in de instrumenten")]), .list(items)]
  }

  private static func contribution(_ parts: [String]) -> Document.Block? {
    guard !parts.isEmpty else { return nil }
    return .paragraph([.strong("Draagt bij aan"), .own(": \(parts.joined(separator: "; "))")])
  }
}

extension AnkerpuntReferences.Meting {
  /// An indicator that is linked to an ankerpunt, with the national figures of what the links lead to.
  init(_ linked: Linked<Indicator>) throws(CatalogueFault) {
    let answers = try linked.nationalAnswers()
    name = linked.entry.name
    title = AnkerpuntLinks.marked("\(linked.entry.number), \(linked.entry.shortTitle)", linked.strength)
    national = answers.map { answer in
      // A topic that only says the title again tells nothing.
      let isNamed = linked.entry.shortTitle.folded.contains(answer.topic.folded)
      return isNamed ? answer.sentence : "\(answer.sentence) bij ‘\(answer.topic.lowercasedFirst)’"
    }.joined(separator: "; ")
  }
}
