/// V241: the same long text stands in two answers, so perhaps one was copied by mistake.
enum SameTextTwice: Rule {
  static let code = "V241"
  static let severity = Finding.Severity.tip
  static let summary = "Dezelfde lange tekst staat bij twee vragen"

  /// From this many bytes on two equal texts are no coincidence.
  private static let long = 80

  static func findings(in check: Check) -> [Finding] {
    let texts = check.texts
    return twins(in: texts.map(\.text)).map { index, twin in
      finding(
        "Deze tekst is gelijk aan het antwoord op '\(texts[twin].place.name)'",
        at: texts[index].place.name,
        proposal: "schrijf wat er voor deze vraag anders is, of verwijs",
        related: texts[twin].place.name
      )
    }
  }

  /// The long texts that stood there before, each with the first that is the same.
  private static func twins(in texts: [String]) -> [(index: Int, twin: Int)] {
    let order = texts.indices.filter { texts[$0].utf8.count >= long }
      .map { Candidate(text: texts[$0], length: texts[$0].utf8.count, index: $0) }
      .sorted()
    guard var first = order.first else { return [] }
    var twins: [(index: Int, twin: Int)] = []
    for candidate in order.dropFirst() {
      if candidate.length == first.length, candidate.text == first.text {
        twins.append((candidate.index, first.index))
      } else {
        first = candidate
      }
    }
    return twins.sorted { $0.index < $1.index }
  }

  /// A text in an order in which the same texts stand together: by length, which tells most apart, then by what it says.
  private struct Candidate: Comparable {
    let text: String
    let length: Int
    let index: Int

    static func < (lhs: Candidate, rhs: Candidate) -> Bool {
      if lhs.length != rhs.length { return lhs.length < rhs.length }
      return lhs.text == rhs.text ? lhs.index < rhs.index : lhs.text < rhs.text
    }
  }
}
