import TextKit

/// A question with the texts in which words are looked for.
struct SearchedQuestion {
  /// What the question is called: its label, its topic and the name of its field.
  let name: String

  private let question: Question
  private let guidance: String
  private let answer: String

  init(_ question: Question, _ answer: Answer?) {
    self.question = question
    name = "\(question.label) \(question.topic) \(question.field.name)"
    guidance = "\(question.field.prompt) \(question.field.guidance)"
    self.answer = answer.map { SearchedQuestion.words(of: $0, to: question.field) } ?? ""
  }

  /// Where all the words are found; nil when one of them is not.
  ///
  /// - Parameter words: folded words, at least one.
  func hit(_ words: [[UInt8]]) -> QuestionSearch.Hit? {
    var missing = words
    for (place, text) in [(QuestionSearch.Place.name, name), (.guidance, guidance), (.answer, answer)] {
      let folded = Array(text.folded.utf8)
      guard let stillMissing = SearchedQuestion.missing(missing, in: folded) else { continue }
      if stillMissing.isEmpty {
        let excerpt = place == .name ? nil : Excerpt(of: text, around: missing).text
        return QuestionSearch.Hit(question: question, place: place, excerpt: excerpt)
      }
      missing = stillMissing
    }
    return nil
  }

  /// The words that a text does not have; nil when it has none of them.
  private static func missing(_ words: [[UInt8]], in text: [UInt8]) -> [[UInt8]]? {
    let missing = words.filter { !text.holds($0) }
    return missing.count == words.count ? nil : missing
  }

  /// What can be looked for in an answer: a yes or no says nothing by itself.
  private static func words(of answer: Answer, to field: Field) -> String {
    if case .yesNo = answer { "" } else { AnswerWording.short(answer, to: field) }
  }
}

extension [UInt8] {
  /// Whether these bytes occur in a row.
  func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: word) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
