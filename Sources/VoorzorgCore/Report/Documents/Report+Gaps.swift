extension Report {
  /// How the documents name what is not filled in: at a question by itself, and in a table.
  static let gapSentence =
    "Wat nog niet is ingevuld, staat er als ‘nog niet ingevuld’ of ‘niet beantwoord’. "
    + "Dat is iets anders dan ‘nee’ en dan ‘onbekend’."
}
