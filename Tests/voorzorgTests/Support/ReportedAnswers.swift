import Foundation
import VoorzorgCore

/// The answers that JSON reports show: each by its question, in a table, or in running text.
struct ReportedAnswers {
  private var byQuestion: [String: String] = [:]
  private var tables: [(columns: [String], rows: [[String]])] = []
  private var texts: [String] = []

  /// Adds what a report shows.
  mutating func add(_ report: String) throws {
    add(try JSONDecoder().decode(Chapter.self, from: Data(report.utf8)))
  }

  /// Whether an answer is shown.
  ///
  /// What somebody typed may stand anywhere, since it stands nowhere else. A word that many questions share, such as a
  /// choice, counts only at its question: named so, or in a table under or beside the label.
  func holds(_ answer: Answer, to question: Question) -> Bool {
    if byQuestion[question.name] == AnswerWording.script(answer) { return true }
    if case .text(let typed) = answer { return texts.contains { $0.contains(typed) } }
    let wording = [AnswerWording.short(answer, to: question.field), AnswerWording.plain(answer)]
    return tables.contains { table in
      table.rows.contains { row in
        row.indices.contains { index in
          guard wording.contains(row[index]) else { return false }
          return table.columns[index] == question.label || row.contains { $0.contains(question.label) }
        }
      }
    }
  }

  private mutating func add(_ chapter: Chapter) {
    for block in chapter.inhoud ?? [] {
      if let question = block.vraag { byQuestion[question] = block.antwoord?.script }
      texts += [block.tekst].compactMap(\.self) + (block.regels ?? []) + (block.rijen ?? []).flatMap(\.self)
      if let columns = block.kolommen, let rows = block.rijen { tables.append((columns, rows)) }
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
    let tekst: String?
    let regels: [String]?
    let kolommen: [String]?
    let rijen: [[String]]?
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
