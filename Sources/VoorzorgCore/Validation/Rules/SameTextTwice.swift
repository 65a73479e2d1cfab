/// V241: the same long text stands in two answers, so perhaps one was copied by mistake.
enum SameTextTwice: Rule {
  static let code = "V241"
  static let severity = Finding.Severity.tip
  static let summary = "Dezelfde lange tekst staat bij twee vragen"

  /// From this many bytes on two equal texts are no coincidence.
  private static let long = 80

  static func findings(in check: Check) -> [Finding] {
    var texts: [(place: AnswerPosition, text: String)] = []
    check.forEachText { place, text in
      if text.utf8.count >= long { texts.append((place, text)) }
    }
    // Only texts of the same length can be the same; those are few.
    let order = texts.indices.sorted { (texts[$0].text.utf8.count, $0) < (texts[$1].text.utf8.count, $1) }
    return order.enumerated().compactMap { position, index in
      let text = texts[index].text
      let twin = order[..<position].reversed()
        .prefix { texts[$0].text.utf8.count == text.utf8.count }
        .last { texts[$0].text == text }
      guard let twin else { return nil }
      return finding(
        "Deze tekst is gelijk aan het antwoord op '\(texts[twin].place.name)'",
        at: texts[index].place.name,
        proposal: "schrijf wat er voor deze vraag anders is, of verwijs",
        related: texts[twin].place.name
      )
    }
  }
}
