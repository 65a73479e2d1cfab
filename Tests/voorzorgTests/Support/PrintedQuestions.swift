import Foundation
import Testing

/// The questions as `schema --vragen` prints them, each with an answer that fits it, made from the list alone.
struct PrintedQuestions {
  /// A question and the answer to it.
  struct Answered {
    let name: String
    let part: String
    let value: String
    /// A word of the answer that stands in no other; nil where the answer is no text.
    let token: String?
  }

  let all: [Answered]

  /// Reads the list.
  init(_ output: String) throws {
    let list = try JSONDecoder().decode(List.self, from: Data(output.utf8))
    all = list.vragen.enumerated().map { index, question in
      let token = String(format: "Antwoord%04d", index)
      let isText = ["tekst", "naam"].contains(question.soort)
      return Answered(
        name: question.naam,
        part: question.onderdeel,
        value: question.answer(index, token),
        token: isText ? token : nil
      )
    }
  }

  /// The answers for `beantwoorden`: the plan needs the order of its priorities before what is said of each.
  var assignments: [String] {
    let order = all.filter { $0.name.hasPrefix("implementatieplan.") && $0.name.hasSuffix(".ankerpunt") }
    return ["implementatieplan=" + order.map(\.value).joined(separator: ",")]
      + all.map { "\($0.name)=\($0.value)" }
  }

  private struct List: Decodable {
    let vragen: [Question]
  }

  private struct Question: Decodable {
    let naam: String
    let onderdeel: String
    let soort: String
    let keuzes: [Choice]?
    let bereik: [Int]?

    struct Choice: Decodable {
      let naam: String
    }

    /// An answer of its kind; what is typed is full of what means something to Markdown, HTML and spreadsheets.
    func answer(_ index: Int, _ token: String) -> String {
      switch soort {
      case "jaNee": index.isMultiple(of: 2) ? "ja" : "nee"
      case "keuze": keuzes.map { $0[index % $0.count].naam } ?? ""
      case "datum": String(format: "2026-%02d-%02d", index % 12 + 1, index % 28 + 1)
      case "getalOfOnbekend" where index.isMultiple(of: 2): "onbekend"
      case "getal", "getalOfOnbekend": bereik.map { "\(min($0[0] + index % 7, $0[1]))" } ?? ""
      case "naam": "\(token) <b>*x*</b> | `y` & [z](w)"
      default: "=\(token) **vet** <b>x</b> | cel\n\n# Kop `y`\n- [z](w) & \"q\" ~~~\n1. \\ <!-- a -->"
      }
    }
  }
}
