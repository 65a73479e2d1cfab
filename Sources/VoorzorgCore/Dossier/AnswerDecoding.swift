import TextKit

/// Reads one answer from its JSON value.
enum AnswerDecoding {
  /// The answer, nil when the question is unanswered.
  ///
  /// - Throws: why the value does not fit.
  static func answer(_ value: JSONValue, _ field: Field) throws(FormatProblem) -> Answer? {
    switch (value.kind, field.kind) {
    case (.null, _), (.invalid, _): return nil
    case (.yes, .yesNo): return .yesNo(true)
    case (.no, .yesNo): return .yesNo(false)
    case (.string, .numberOrUnknown) where value.text == Field.unknown: return .choice(Field.unknown)
    case (.string, .yesNo), (.string, .number), (.string, .numberOrUnknown):
      let text = value.text ?? ""
      if text.isBlank { return nil }
      throw .wrongAnswerType(field, text)
    case (.string, let kind):
      let text = value.text ?? ""
      return text.isBlank ? nil : try answer(text, kind, field)
    case (.number, .number(let bounds)), (.number, .numberOrUnknown(let bounds)):
      guard let numeral = value.numeral, let number = wholeNumber(numeral), bounds.contains(number) else {
        throw .outOfRange(value.numeral ?? "", bounds)
      }
      return .number(number)
    default:
      throw .wrongType(expected: expectation(field.kind), found: value.kind)
    }
  }

  private static func answer(
    _ text: String,
    _ kind: Field.Kind,
    _ field: Field
  ) throws(FormatProblem) -> Answer {
    switch kind {
    case .date:
      guard let day = Day(iso: text) else { throw .noDate(text) }
      return .date(day)
    case .choice(let choices):
      guard choices.contains(where: { $0.name == text }) else {
        let names = choices.map(\.name)
        throw field.name == "ankerpunt"
          ? .unknownAnkerpunt(text, among: names) : .unknownChoice(text, among: names)
      }
      return .choice(text)
    case .text, .name, .yesNo, .number, .numberOrUnknown:
      return .text(text)
    }
  }

  /// What a value of this kind looks like in the file.
  static func expectation(_ kind: Field.Kind) -> String {
    switch kind {
    case .yesNo: "true of false"
    case .number: "een getal"
    case .numberOrUnknown: "een getal of \"\(Field.unknown)\""
    case .date: "een datum als \"2026-03-12\""
    case .choice, .text, .name: "een tekst"
    }
  }

  /// The whole number that a JSON numeral stands for, such as 31000 for `3.1e4`; nil when it is none.
  static func wholeNumber(_ numeral: String) -> Int? {
    if let number = Int(numeral) { return number }
    // JSON reads 31.000 as 31, while who writes three digits behind a dot means thousands: no guess is safe.
    let decimals = numeral.drop { $0 != "." }.dropFirst()
    if decimals.count == 3, decimals.allSatisfy(\.isNumber) { return nil }
    return Double(numeral).flatMap { Int(exactly: $0) }
  }
}

extension String {
  /// Whether there is nothing to read: no answer.
  var isBlank: Bool {
    // Nearly every text begins with a letter, which one byte shows.
    if let first = utf8.first, first.isVisibleASCII { return false }
    return allSatisfy(\.isWhitespace)
  }
}
