/// V241: the same long text stands in two answers, so perhaps one was copied by mistake.
enum SameTextTwice: Rule {
  static let code = "V241"
  static let severity = Finding.Severity.tip
  static let summary = "Dezelfde lange tekst staat bij twee vragen"

  /// From this many bytes on two equal texts are no coincidence.
  private static let long = 80

  static func findings(in check: Check) -> [Finding] {
    let texts = check.texts
    var first = FirstTexts(capacity: texts.count)
    return texts.indices.compactMap { index in
      guard texts[index].text.utf8.count >= long, let twin = first.twin(of: index, in: texts) else { return nil }
      return finding(
        "Deze tekst is gelijk aan het antwoord op '\(texts[twin].place.name)'",
        at: texts[index].place.name,
        proposal: "schrijf wat er voor deze vraag anders is, of verwijs",
        related: texts[twin].place.name
      )
    }
  }
}

/// Where each text stood first.
///
/// Only texts of the same length can be the same, and those are few, so most texts are never hashed.
private struct FirstTexts {
  private var byLength: [Int: Int] = [:]
  private var byText: [Key: Int] = [:]

  init(capacity: Int) {
    byLength.reserveCapacity(capacity)
  }

  /// The index of the first text that is the same as the one at `index`; nil when it is the first itself.
  mutating func twin(of index: Int, in texts: [(place: AnswerPosition, text: String)]) -> Int? {
    let text = texts[index].text
    guard let other = byLength[text.utf8.count] else {
      byLength[text.utf8.count] = index
      return nil
    }
    // The first text of this length was not hashed, since until now it was the only one.
    byText[Key(text: texts[other].text)] = other
    let key = Key(text: text)
    if let twin = byText[key] { return twin }
    byText[key] = index
    return nil
  }

  /// A text by its bytes: hashing it as a `String` would look for characters written in several ways.
  private struct Key: Hashable {
    let text: String

    static func == (lhs: Key, rhs: Key) -> Bool {
      lhs.text.utf8.elementsEqual(rhs.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }
}
