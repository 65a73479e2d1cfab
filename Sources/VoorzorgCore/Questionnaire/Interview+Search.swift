// Finding a question by words.
extension Interview {
  /// The questions in which all words of a phrase occur, of those that one can go to now.
  public func find(_ phrase: String) -> QuestionSearch {
    QuestionSearch(phrase, in: questionnaire.questions.filter(isAnswerable), of: dossier)
  }
}
