/// How an answer reads.
public enum AnswerWording {
  /// The answer as words: a date written out, a choice by its label.
  public static func short(_ answer: Answer, to field: Field) -> String {
    if case .choice(let name) = answer, case .choice(let choices) = field.kind {
      let label = choices.first { $0.name == name }?.label ?? name
      // What stands behind a colon explains the choice on screen; a report needs the name only.
      return String(label.prefix { $0 != ":" })
    }
    return plain(answer)
  }

  /// The answer as words, a choice by its name.
  public static func plain(_ answer: Answer) -> String {
    switch answer {
    case .yesNo(let value): value ? "ja" : "nee"
    case .text(let text), .choice(let text): text
    case .date(let day): day.dutch
    case .number(let number): String(number)
    }
  }

  /// The answer as a script gives it: `ja`, an ISO day, a choice by its name.
  public static func script(_ answer: Answer) -> String {
    if case .date(let day) = answer { day.description } else { plain(answer) }
  }

  /// The first sentence of a text, for where there is room for no more.
  static func firstSentence(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    var end = line.startIndex
    var count = 0
    var lastSpace: String.Index?
    while end < line.endIndex {
      let next = line.index(after: end)
      count += 1
      if ".!?".contains(line[end]), next == line.endIndex || line[next] == " ", count > 20 {
        return next == text.endIndex ? text : String(line[..<next])
      }
      if line[end] == " " { lastSpace = end }
      if count == 160, next < line.endIndex { return line[..<(lastSpace ?? next)] + " …" }
      end = next
    }
    return end == text.endIndex ? text : line + " …"
  }
}
