import TextKit
import VoorzorgCore

/// The order of ankerpunten as somebody types it: `8 1 3`, or names.
enum PriorityOrder {
  struct Problem: Error, Equatable {
    let message: String
  }

  /// The names of the ankerpunten in order; none for `geen`.
  static func read(_ line: String, among ankerpunten: [Ankerpunt]) -> Result<[String], Problem> {
    let words = line.split { ", ;\t".contains($0) }.map(String.init)
    if words.map(\.folded) == ["geen"] { return .success([]) }
    var names: [String] = []
    for word in words {
      guard let ankerpunt = ankerpunten.first(where: { "\($0.number)" == word || $0.name == word.folded })
      else {
        let nearest = nearestName(to: word, among: ankerpunten.map(\.name)).map { "Bedoelt u '\($0)'?" }
        return .failure(
          Problem(
            message: "'\(word)' staat niet in dit lijstje. \(nearest ?? "Typ de nummers die ervoor staan.")"
          )
        )
      }
      guard !names.contains(ankerpunt.name) else {
        return .failure(Problem(message: "'\(word)' staat er twee keer."))
      }
      names.append(ankerpunt.name)
    }
    return .success(names)
  }
}
