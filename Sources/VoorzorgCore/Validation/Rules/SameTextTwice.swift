/// V241: the same long text stands in two answers, so perhaps one was copied by mistake.
enum SameTextTwice: Rule {
  static let code = "V241"
  static let severity = Finding.Severity.tip
  static let summary = "Dezelfde lange tekst staat bij twee vragen"

  /// From this many bytes on two equal texts are no coincidence.
  private static let long = 80

  static func findings(in check: Check) -> [Finding] {
    let texts = check.texts
    return twins(in: texts).map { index, twin in
      finding(
        "Deze tekst is gelijk aan het antwoord op '\(texts[twin].place.name)'",
        at: texts[index].place.name,
        proposal: "schrijf wat er voor deze vraag anders is, of verwijs",
        related: texts[twin].place.name
      )
    }
  }

  /// The long texts that stood there before, each with the first that is the same.
  ///
  /// What is said each year or each round may well stay the same, so texts in two of those are no twins.
  private static func twins(in texts: [(place: AnswerPosition, text: String)]) -> [(index: Int, twin: Int)] {
    let order = texts.indices.filter { texts[$0].text.utf8.count >= long }
      .map { Candidate(text: texts[$0].text, length: texts[$0].text.utf8.count, index: $0) }
      .sorted()
    guard var group = order.first else { return [] }
    var firsts = Firsts()
    var twins: [(index: Int, twin: Int)] = []
    for candidate in order {
      if candidate.length != group.length || candidate.text != group.text {
        group = candidate
        firsts = Firsts()
      }
      if let twin = firsts.twin(of: candidate.index, in: texts[candidate.index].place.period) {
        twins.append((candidate.index, twin))
      }
    }
    return twins.sorted { $0.index < $1.index }
  }

  /// The first places of one text: outside what comes back each year, and in each period of that.
  private struct Firsts {
    private var first: Int?
    private var outside: Int?
    private var inPeriods: [ObjectIdentifier: Int] = [:]

    /// The first place before this one that it is to be compared with, if there is one; this one is remembered.
    mutating func twin(of index: Int, in period: ObjectIdentifier?) -> Int? {
      defer { first = first ?? index }
      guard let period else {
        defer { outside = outside ?? index }
        return first
      }
      defer { inPeriods[period] = inPeriods[period] ?? index }
      return outside ?? inPeriods[period]
    }
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

extension AnswerPosition {
  /// The entry that it stands in, in a list with an entry for each year or half: a round of the monitor, means, a
  /// yearly report.
  fileprivate var period: ObjectIdentifier? {
    guard let outer, outer.list.form.slot(of: "jaar") != nil else { return nil }
    return ObjectIdentifier(outer)
  }
}
