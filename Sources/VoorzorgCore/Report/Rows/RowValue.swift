/// What stands in a cell of a row.
enum RowValue: Sendable, Equatable {
  /// Nothing: a question that is not answered, or a column that says nothing of this row.
  case empty
  /// A text.
  case text(String)
  /// A whole number.
  case number(Int)
  /// Yes or no.
  case yesNo(Bool)
  /// A day, as ISO 8601 writes it.
  case day(Day)
  /// An answer in a column that holds answers of every kind: a program reads it as a text, a spreadsheet as what it is.
  case answer(Answer)

  init(_ text: String?) { self = text.map(RowValue.text) ?? .empty }

  init(_ number: Int?) { self = number.map(RowValue.number) ?? .empty }

  init(_ value: Bool?) { self = value.map(RowValue.yesNo) ?? .empty }

  init(_ day: Day?) { self = day.map(RowValue.day) ?? .empty }

  /// An answer in a column of its own kind.
  init(_ answer: Answer?) {
    switch answer {
    case nil: self = .empty
    case .text(let text), .choice(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .yesNo(let value): self = .yesNo(value)
    case .date(let day): self = .day(day)
    }
  }
}

extension RowValue {
  /// What an answer says in the columns that tables have for answers of every kind.
  static func columns(of answer: Answer?, to field: Field) -> [RowValue] {
    guard let answer else { return [.empty, .empty, .empty, .empty, .empty] }
    return [
      .answer(answer),
      RowValue(label(of: answer, to: field)),
      RowValue(Int(answer)),
      RowValue(Bool(answer)),
      RowValue(Day(answer)),
    ]
  }

  /// The names of those columns.
  static let answerColumns = [
    "antwoord", "antwoord_label", "antwoord_getal", "antwoord_ja_nee", "antwoord_datum",
  ]

  /// What a choice is called; nil for other answers, which are called nothing else.
  private static func label(of answer: Answer, to field: Field) -> String? {
    guard case .choice = answer else { return nil }
    return AnswerWording.short(answer, to: field)
  }
}
