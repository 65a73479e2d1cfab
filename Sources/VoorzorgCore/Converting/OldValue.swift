/// An answer as the file of an older version has it.
struct OldValue: CarriedValue {
  /// The answer, apart from any question.
  var answer: OpenPunt.Waarde
  /// Where it stands in the file, as long as it is what stands there.
  var source: JSONValue?
  /// Its key, or the entry itself.
  let key: JSONValue
  /// Whether it is an object, list or entry in which nothing stands, rather than an answer.
  var isContainer = false
  /// Whether it may be left out where this version has no such thing.
  var isExcused = false

  var isAnswered: Bool { answer != .leeg }

  func isSame(as other: OldValue) -> Bool { answer.isSame(as: other.answer) }

  func replacing(_ choices: [String: String?]) -> OldValue? {
    guard case .tekst(let choice) = answer, let new = choices[choice] else { return self }
    guard let new else { return nil }
    var replaced = self
    replaced.answer = .tekst(new)
    replaced.source = nil
    return replaced
  }

  static func joined(_ parts: [(label: String, value: OldValue)]) -> OldValue? {
    var one = parts.first?.value
    let texts = parts.map { part -> String? in
      guard case .tekst(let text) = part.value.answer else { return nil }
      return JoinedText.part(label: part.label, text)
    }
    guard !texts.contains(nil) else { return nil }
    one?.answer = .tekst(texts.compactMap(\.self).joined(separator: JoinedText.between))
    one?.source = nil
    return one
  }
}

/// How texts of several questions stand one below the other.
enum JoinedText {
  static let between = "\n\n"

  /// A text below what its question was called.
  static func part(label: String, _ text: String) -> String { head(label) + text }

  static func head(_ label: String) -> String { "\(label):\n" }
}
