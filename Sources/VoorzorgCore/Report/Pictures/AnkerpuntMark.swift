/// An ankerpunt in a picture: the choice that was made, and its place in the plan.
public struct AnkerpuntMark: Sendable, Equatable {
  /// Its number, 1 to 12.
  public let number: Int
  /// Its title, word for word.
  public let title: String
  /// Whether the municipality will work on it; nil when nobody said so, which is no `nee`.
  public let choice: Bool?
  /// The priorities of the plan that are about it, from 1.
  public let priorities: [Int]

  /// The choice in words, as the table has it.
  var choiceInWords: String { AnkerpuntMark.words(for: choice) }

  /// The priorities in words, such as `1, 3`; nil when there is none.
  var prioritiesInWords: String? {
    priorities.isEmpty ? nil : priorities.map { "\($0)" }.joined(separator: ", ")
  }

  /// A choice in words.
  static func words(for choice: Bool?) -> String {
    choice.map { $0 ? "ja" : "nee" } ?? "nog niet gekozen"
  }

  static func description(of marks: [AnkerpuntMark]) -> String {
    [(true, "Aan de slag"), (false, "Nee"), (nil, "Nog niet gekozen")].compactMap { choice, lead in
      let titles = marks.filter { $0.choice == choice }.map { mark in
        mark.title + (mark.prioritiesInWords.map { " (prioriteit \($0))" } ?? "")
      }
      return titles.isEmpty ? nil : "\(lead): \(titles.joined(separator: "; "))."
    }
    .joined(separator: " ")
  }
}
