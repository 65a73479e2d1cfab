// Finding a question by words.
extension Interview {
  /// The questions in which all words of a phrase occur, of those that one can go to now: in what is filled in, or when
  /// it has none, anywhere.
  public func find(_ phrase: String) -> QuestionSearch {
    let all = questionnaire.questions.filter(isAnswerable)
    if case .parts = step { return QuestionSearch(phrase, in: all, of: dossier) }
    let near = all.filter { part == nil ? !$0.part.isOptional : $0.part == part }
    let found = QuestionSearch(phrase, in: near, of: dossier)
    return found.hits.isEmpty ? QuestionSearch(phrase, in: all, of: dossier) : found
  }
}
