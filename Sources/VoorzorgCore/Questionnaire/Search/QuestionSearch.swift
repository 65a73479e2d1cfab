import TextKit

/// The questions in which words occur: in what they are called, in what is explained about them, or in what was
/// answered.
///
/// Case and diacritics make no difference. A question is found when all words occur in it, each anywhere within a
/// word. What it is called counts first: a question is found there when that has all the words, else in the guidance
/// when that has the rest, else in the answer.
public struct QuestionSearch: Sendable, Equatable {
  /// A question that was found.
  public struct Hit: Sendable, Equatable {
    /// The question.
    public let question: Question
    /// Where the words were found.
    public let place: Place
    /// What stands around the words, on one line; nil where they are in what the question is called.
    public let excerpt: String?
  }

  /// Where words occur in a question, the most telling first.
  public enum Place: Sendable, CaseIterable {
    /// In the label, the topic, or the name of the field.
    case name
    /// In the question as it is put, or in its guidance.
    case guidance
    /// In the answer that was given.
    case answer
  }

  /// The questions that were found: by place, and within that in the order of the form.
  public let hits: [Hit]
  /// What to look for instead when nothing was found: the words with the mistyped ones mended, which does find
  /// something.
  public let nearest: String?

  /// Looks for the words of a phrase; one without any finds nothing.
  public init(_ phrase: String, in questions: [Question], of dossier: Dossier) {
    let words = QuestionSearch.words(of: phrase)
    let searched = questions.map { SearchedQuestion($0, dossier[$0.place]) }
    hits = QuestionSearch.hits(words, searched)
    guard hits.isEmpty, let mended = QuestionSearch.mended(words, searched),
      !QuestionSearch.hits(mended, searched).isEmpty
    else {
      nearest = nil
      return
    }
    nearest = mended.joined(separator: " ")
  }

  private static func hits(_ words: [String], _ searched: [SearchedQuestion]) -> [Hit] {
    guard !words.isEmpty else { return [] }
    let hits = searched.compactMap { $0.hit(words.map { Array($0.utf8) }) }
    return Place.allCases.flatMap { place in hits.filter { $0.place == place } }
  }

  /// The words with those that no question is called by replaced by the nearest; nil where there is none.
  private static func mended(_ words: [String], _ searched: [SearchedQuestion]) -> [String]? {
    let known = Set(searched.flatMap { QuestionSearch.words(of: $0.name) }.filter { $0.utf8.count > 2 })
      .sorted()
    var mended: [String] = []
    for word in words {
      let isKnown = known.contains { $0.contains(word) }
      guard let word = isKnown ? word : nearestName(to: word, among: known) else { return nil }
      mended.append(word)
    }
    return mended
  }

  /// The words of a text, folded, without the punctuation around them.
  private static func words(of text: String) -> [String] {
    text.folded.split(whereSeparator: \.isWhitespace).compactMap { piece in
      guard let first = piece.firstIndex(where: \.isPartOfWord),
        let last = piece.lastIndex(where: \.isPartOfWord)
      else { return nil }
      return String(piece[first...last])
    }
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
