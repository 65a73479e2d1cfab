import VoorzorgCore

extension Indicator.NationalFigures {
  /// The figures, each with what it counts.
  ///
  /// Never "out of" something: how many answered a question is not in the report.
  var counts: [(name: String, count: Count)] {
    switch figures {
    case .answers(let yes, let no, let unknown): [("ja", yes), ("nee", no), ("onbekend", unknown)]
    case .choices(let count): [("verdeling over de keuzes", count)]
    case .total(let count): [("samen", count)]
    }
  }

  /// The figures in words, such as `ja 41, nee 2, onbekend niet vermeld`.
  var dutch: String {
    guard counts.contains(where: { $0.count != .notStated }) else {
      return Indicator.NationalFigures.Count.notStated.dutch
    }
    return counts.map { "\($0.name) \($0.count.dutch)" }.joined(separator: ", ")
  }

  /// Whether a chart of the report is lost in its text.
  var isPartlyUnreadable: Bool { counts.contains { $0.count == .unreadable } }
}

extension Indicator.NationalFigures.Count {
  /// The figure, or why there is none.
  var dutch: String {
    switch self {
    case .number(let number): "\(number)"
    case .unreadable: "niet leesbaar"
    case .notStated: "niet vermeld"
    }
  }
}
