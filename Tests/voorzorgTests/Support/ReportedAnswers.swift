import Foundation
import VoorzorgCore

/// The answers that JSON reports show, each by its question: on its own, or within a text, a list or a table.
struct ReportedAnswers {
  private var byQuestion: [String: String] = [:]

  /// Adds what a report shows.
  mutating func add(_ report: String) throws {
    add(try JSONDecoder().decode(Chapter.self, from: Data(report.utf8)))
  }

  /// Whether an answer is shown at its question.
  func holds(_ answer: Answer, to question: Question) -> Bool {
    byQuestion[question.name] == AnswerWording.script(answer)
  }

  private mutating func add(_ chapter: Chapter) {
    for block in chapter.inhoud ?? [] {
      for shown in [block] + (block.antwoorden ?? []) {
        if let question = shown.vraag, let answer = shown.antwoord { byQuestion[question] = answer.script }
      }
    }
    for inner in chapter.onderdelen ?? [] { add(inner) }
  }

  private struct Chapter: Decodable {
    let inhoud: [Block]?
    let onderdelen: [Chapter]?
  }

  private struct Block: Decodable {
    let vraag: String?
    let antwoord: Value?
    let antwoorden: [Block]?
  }

  /// An answer as it stands in a report.
  private struct Value: Decodable {
    let script: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode(Bool.self) {
        script = value ? "ja" : "nee"
      } else if let number = try? container.decode(Int.self) {
        script = String(number)
      } else {
        script = try container.decode(String.self)
      }
    }
  }
}
