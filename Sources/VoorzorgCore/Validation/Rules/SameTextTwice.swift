/// V241: the same long text stands in two answers, so perhaps one was copied by mistake.
enum SameTextTwice: Rule {
  static let code = "V241"
  static let severity = Finding.Severity.tip
  static let summary = "Dezelfde lange tekst staat bij twee vragen"

  /// From this many bytes on two equal texts are no coincidence.
  private static let long = 80

  static func findings(in check: Check) -> [Finding] {
    let texts = check.texts
    // Only texts of the same length can be the same; those are few.
    let order = texts.indices.filter { texts[$0].text.utf8.count >= long }
      .map { Candidate(length: texts[$0].text.utf8.count, index: $0) }
      .sorted()
    return order.enumerated().compactMap { position, candidate in
      let text = texts[candidate.index].text
      let twin = order[..<position].reversed()
        .prefix { $0.length == candidate.length }
        .last { texts[$0.index].text == text }?
        .index
      guard let twin else { return nil }
      return finding(
        "Deze tekst is gelijk aan het antwoord op '\(texts[twin].place.name)'",
        at: texts[candidate.index].place.name,
        proposal: "schrijf wat er voor deze vraag anders is, of verwijs",
        related: texts[twin].place.name
      )
    }
  }

  /// A text by its length, and at equal lengths in the order of the dossier.
  private struct Candidate: Comparable {
    let length: Int
    let index: Int

    static func < (lhs: Candidate, rhs: Candidate) -> Bool {
      lhs.length == rhs.length ? lhs.index < rhs.index : lhs.length < rhs.length
    }
  }
}
